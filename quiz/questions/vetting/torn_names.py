"""Names torn: the end of one without its beginning, a part of one that its letters spell, half of a pair.

A candidate goes in, and out comes what is lost of the name, or "".
"""

import re
from bisect import bisect_left

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.vetting.leaning_ends import is_of_answer

SIDES = (" Majority", " Minority")
# "The Plan to Save Herring (PSH)".
LETTERS = re.compile(r" \(([A-Z]{3,7})\)")
WORD = re.compile(r"[\w’']+")
LETTERS_OF_NAMES = (3, 4)
JOINING = {"and", "for", "in", "of", "the", "to"}


def name_torn(ground: Ground, candidate: Candidate) -> str:
    """ "For Refugees" of "the High Commission for Refugees": the end of a name without its beginning.

    "Senate Minority" of "Senate Minority Leader" is no name of a body.
    """
    answer = candidate.answer
    if answer.type is AnswerType.ACTOR and answer.text.endswith(SIDES):
        return f"“{answer.text}” is the beginning of an office"
    if (rest := rest_of_joint_name(ground, answer, candidate.sentence)) is not None:
        return f"the name goes on with “and {rest.text}”"
    if (start := start_of_joint_name(ground, candidate)) is not None:
        return f"the name begins with “{start.text} and”"
    if follows_the_of_title(ground, answer, candidate.sentence):
        return "the name begins with “The”"
    spelt = spelt_names(ground, candidate.sentence) if answer.type is AnswerType.ACTOR else ()
    whole = next((one for one in spelt if is_part(answer, *one)), None)
    if whole is not None:
        return f"it is part of “{ground.text(candidate.sentence)[slice(*whole)]}”"
    said = candidate.stem
    for before, joint, after in joints(ground, candidate.sentence):
        is_half = f" {joint.text} {after.text}" in said and before.text not in said
        if is_half and not is_of_answer(before, candidate):
            return f"“{before.text}” of the name is lost"
    return ""


@once
def joints(ground: Ground, number: int) -> list[tuple[Token, Token, Token]]:
    """ "Commission", "for", "Refugees": where "for" or "of" joins two names or halves of one."""
    tokens = ground.tokens(number)
    found = zip(tokens, tokens[1:], tokens[2:], strict=False)
    joined = (one for one in found if one[1].text in ("for", "of") and one[0].text.isalpha())
    return [one for one in joined if one[0].tag == one[2].tag == "NNP"]


def rest_of_joint_name(ground: Ground, answer: Answer, number: int) -> Token | None:
    """ "Wildlife" of "under Tarn Parks and Wildlife rules": a capital that names nobody itself.

    "Tarn Ltd and Catholic bishops" are two.
    """
    if answer.type is not AnswerType.ACTOR:
        return None
    behind = [one for one in ground.tokens(number) if one.start >= answer.end][:3]
    if [one.text for one in behind[:1]] != ["and"] or len(behind) < 3:
        return None
    rest, noun = behind[1:]
    is_word = rest.text.istitle() and noun.tag in ("NN", "NNS")
    is_word = is_word and "NOUN" in pos_of(answer.text.split()[-1]) and bool(pos_of(rest.text) - {"ADJ"})
    is_named = any(one.start <= rest.start < one.end for one in ground.mentions.get(number, ()))
    return rest if is_word and noun.text.islower() and not is_named else None


def start_of_joint_name(ground: Ground, candidate: Candidate) -> Token | None:
    """ "Tolls" of "Tolls and Port Care requires them at once": of two bodies one would say "require"."""
    answer, line = candidate.answer, ground.tokens(candidate.sentence)
    if answer.type is not AnswerType.ACTOR:
        return None
    first = next((place for place, one in enumerate(line) if one.start == answer.start), 0)
    if first < 2 or line[first - 1].text != "and" or not line[first - 2].text.istitle():
        return None
    behind = (one for one in line[first:] if one.start >= answer.end and one.tag != "RB")
    verb = next(behind, None)
    is_one = verb is not None and (verb.tag == "VBZ" or verb.text == "was")
    named = ground.mentions.get(candidate.sentence, ())
    is_joint = not any(one.start <= line[first - 2].start < one.end for one in named)
    is_first_clause = not any(one.tag in FINITE for one in line[:first])
    return line[first - 2] if is_one and is_joint and is_first_clause else None


def follows_the_of_title(ground: Ground, answer: Answer, number: int) -> bool:
    """ "Blue Ferry" of "won it for The Blue Ferry": a capital within a sentence is the title's own."""
    if answer.type is not AnswerType.ACTOR:
        return False
    before = [one for one in ground.tokens(number) if one.end <= answer.start][-2:]
    return len(before) > 1 and before[1].text == "The" and before[0].text[0].isalnum()


def is_part(answer: Answer, start: int, end: int) -> bool:
    """Whether the answer is a name that stands inside a longer one."""
    return start <= answer.start and answer.end <= end and answer.end - answer.start < end - start


@once
def spelt_names(ground: Ground, number: int) -> tuple[tuple[int, int], ...]:
    """Where a name stands that its letters follow: "Plan to Save Herring (PSH)"."""
    found, spelt = [], list(LETTERS.finditer(ground.text(number)))
    told = list(WORD.finditer(ground.text(number))) if spelt else []
    for letters in spelt:
        last = bisect_left(told, letters.start(), key=re.Match.start)
        start = start_of_name(told, last, letters[1])
        if start is not None:
            found.append((start, letters.start()))
    return tuple(found)


def start_of_name(told: list[re.Match], last: int, left: str) -> int | None:
    """Where the words up to `last` begin whose first letters are those left; "of" and "to" need none."""
    for word in (told[place] for place in range(last - 1, -1, -1)):
        if word[0][0].upper() == left[-1]:
            left = left[:-1]
        elif word[0] not in JOINING:
            return None
        if not left:
            return word.start()
    return None


def name_in_small_letters(ground: Ground, candidate: Candidate) -> str:
    """ "What did trx buy?": letters of a name that the source writes small, and nobody else does."""
    if not candidate.sentence or candidate.rule == "quotation":
        return ""
    shown = f"{candidate.whole_stem} {candidate.answer.text}"
    found = next((one for one in small_names(ground, candidate.sentence) if contains_words(shown, one)), "")
    return f"“{found}” is a name in small letters" if found else ""


@once
def small_names(ground: Ground, number: int) -> tuple[str, ...]:
    """ "Trx" of "trx bought boats", "trx’s boats": no word of the dictionary, and no article before it."""
    line = ground.tokens(number)
    return tuple(
        token.text
        for place, token in enumerate(line[:-1])
        if len(token.text) in LETTERS_OF_NAMES
        and token.tag.startswith("NN")
        and token.text.isalpha()
        and token.text.islower()
        and acts_as_name(line, place)
        and not pos_of(token.text)
    )


def acts_as_name(line: tuple[Token, ...], place: int) -> bool:
    """Whether it owns or does something as a name does, with no word before that tells its sort."""
    before = line[place - 1].tag if place else ""
    behind = line[place + 1]
    is_bare = not before.startswith(("DT", "JJ", "NN", "CD", "PRP$", "POS", "VBG"))
    return is_bare and behind.tag in ("POS", "VBD", "VBZ", "MD")
