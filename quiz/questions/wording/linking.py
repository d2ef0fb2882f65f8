"""Takes out of a text what only links it to the sentence before: "also", "as well", "however"."""

import re
from collections.abc import Collection, Iterator

from briefing.analysis.results import Token
from briefing.analysis.wordlists import row_set, words
from quiz.questions.ground import Ground, once
from quiz.questions.wording.verb_groups import BE, HAVE, REFLEXIVES

# "…, for example, …": between two commas.
LINK_WITHIN = re.compile(
    r", (?:as (?:expected|usual|always)|by contrast|for (?:example|instance)|however|indeed"
    r"|in (?:addition|fact|turn)|meanwhile|moreover|nevertheless|nonetheless|of course"
    r"|on the other hand|therefore|though|thus|too),"
)
# "…, as expected.", "… too." at the end; "business as usual" and "went as expected" tell how.
BEHIND_COMMA = ("as expected", "as usual", "as always")
BEHIND = ("as a result", "however", "meanwhile", "of course", "though", "too")
LINK_BEHIND = re.compile(rf"(?:, (?:{'|'.join(BEHIND_COMMA)})|,? (?:{'|'.join(BEHIND)}))(?=[.?]?$)")
# ", Ann Lee added." at the end: to what, the sentence before tells; two cranes were added to something.
ADDED_BEHIND = re.compile(r"(?<=, )((?:[A-Z][\w.’'-]* ){1,5}|(?:he|she|they|it|the \w+) )added(?=\.?$)")
# "Might as well", "do as well", "just as well" tell how.
AS_WELL = re.compile(r"(?<!\bmight)(?<!\bmay)(?<!\bjust)(?<!\bdo)(?<!\bdoes)(?<!\bdid),? as well(?! as\b)")
# "A man, also from Tarn": the comma goes with the word.
ALSO = re.compile(r", also(?= (?:at|by|for|from|in|of|on|with)\b)| also(?= (?!known\b|called\b))")
# "Has since sold", "has already sold", "was then able to": words that lean on what was told before.
# "Has since May sold" and "since the war", "thus far" tell when.
LINKS = re.compile(
    r" (?:since(?:(?<=\bhas since)|(?<=\bhave since))"
    r"(?= (?!(?:the|then|last|its|his|her|their|at|early|late|an?)\b)[a-z])"
    r"|already(?<!\ban already)(?<!\bthe already)(?<!\bits already)(?<!\btheir already)(?<!, already)"
    r"(?= (?!in\b|by\b)[a-z])"
    r"|(?:accordingly|consequently|indeed|meanwhile|moreover|nevertheless|nonetheless|therefore)(?= )"
    r"|thus(?= (?!far\b))"
    r"|then(?:(?<=\bis then)|(?<=\bare then)|(?<=\bwas then)|(?<=\bwere then))(?= (?:un)?able to\b))"
)


# "He later worked as a guard", of which nothing is told before.
OPENING_LATER = re.compile(
    r"^(he|she|it|they) (?:later|subsequently)(?= (?!that\b|this\b|in\b|on\b|than\b|the\b)[a-z])",
    re.IGNORECASE,
)


def unlinked(text: str) -> str:
    """The text without what adds it to another; "not only …, but also" adds to its own."""
    if text.count(" also ") == 1 and " but also " not in text:
        text = ALSO.sub("", text)
    text = text.replace(", too, ", " ")
    if text.removesuffix(".").removesuffix("?").endswith(BEHIND_COMMA + BEHIND):
        text = LINK_BEHIND.sub("", text)
    if " as well" in text:
        text = AS_WELL.sub("", text)
    text = LINKS.sub("", text)
    later = OPENING_LATER.match(text)
    return text if later is None else later[1] + text[later.end() :]


def without_link_within(text: str, is_behind_subject: bool) -> str:
    """The text without "for example" between commas; the comma of an opening before it stays."""
    return LINK_WITHIN.sub("" if is_behind_subject else ",", text)


def without_addition(text: str) -> str:
    """ "Marlo has ten ferries, Ann Lee said." for "…, Ann Lee added."."""
    return ADDED_BEHIND.sub(r"\1said", text)


@once
def stressed(ground: Ground) -> dict[int, list[tuple[int, int]]]:
    """By sentence, the spans of words that only stress: "itself" behind a noun, "back" before a date."""
    return {
        number: [(line[place].start, line[place].end) for place in stressing_places(ground, number)]
        for number, line in enumerate(ground.analysis.tokens, start=1)
    }


def stressing_places(ground: Ground, number: int) -> Iterator[int]:
    line, dated = ground.tokens(number), [ground.date(index).start for index in ground.dates.get(number, ())]
    for place, token in enumerate(line):
        word = token.text.lower()
        is_stressing = word in REFLEXIVES and is_emphatic(line, place)
        if is_stressing or word == "back" and is_back_then(line, place, dated):
            yield place


def is_emphatic(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The port itself", "was himself sold": a reflexive that only stresses what stands before it."""
    if place == 0:
        return False
    before, after = tokens[place - 1], tokens[place + 1 : place + 2]
    is_in_group = before.tag == "MD" or before.text.lower() in BE | HAVE
    return before.tag.startswith("NN") or is_in_group and any(one.tag.startswith("VB") for one in after)


def is_back_then(tokens: tuple[Token, ...], place: int, dated: Collection[int]) -> bool:
    """ "Sank tragically back on May 3", "was built back in 1998": how long ago, which the date tells.

    What "was brought back in 1998", or "brought the ship back", came back. `dated` has the starts of dates.
    """
    behind = tokens[place + 1 : place + 3]
    is_date = len(behind) == 2 and behind[0].tag == "IN" and behind[1].start in dated
    if not place or not is_date:
        return False
    led = [one for one in tokens[max(0, place - 3) : place - 1] if one.tag == "IN"]
    before = tokens[place - 1]
    is_apart = before.tag == "RB" or before.tag == "VBN" or before.tag in ("NN", "NNP") and bool(led)
    return is_apart and not any(takes_back(one) for one in tokens[:place] if one.tag.startswith("VB"))


def takes_back(verb: Token) -> bool:
    """ "Bring", "send", "sail": what is done so may be done back."""
    lemma = verb.lemma.lower()
    return (lemma, "back") in row_set("phrasal_verbs") or lemma in words("motion_words", "transfer_verbs")
