"""What of a report may be told by itself: the ground and its content in, its parts that are clauses out."""

import re
from collections.abc import Iterator
from itertools import takewhile

from briefing.analysis.results import Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.whole_clauses import RELATIVES
from quiz.questions.wording.explained_behind import governed_by

SHORTEST, LONGEST = 6, 27
# Tokens of the longest report that are no words.
MARKS = 8
# "Told the crews on Monday that …": behind a scene, what was told.
REACH_OF_THAT = 4
# Words behind a comma that add to what is told.
ADDING_TO_TOLD = {
    "though", "although", "which", "where", "including", "while", "and", "so", "adding", "as", "by",
    "especially", "particularly", "despite", "such",
}  # fmt: skip
# Prepositions of a phrase that sets a scene: "lose its grain in the fields".
SETTING = {"in", "on", "at", "around", "across", "during", "along", "after", "before", "since", "throughout"}
OF_NOUN_PHRASES = ("NN", "JJ", "RBS", "VBN", "VBG", "CD")
FUTURE = {"will", "'ll", "’ll", "shall"}
MEANWHILE = {"while", "whereas", "whilst"}
YEAR = re.compile(r"(?:19|20)\d\ds?")
# "The end of 2027", "late May".
REACH_OF_DATE = 4
DASHES = {"–", "—", "--", "-"}


def without_contrast(ground: Ground, content: Phrase) -> Phrase:
    """ "Norway would pay, while Sweden waited": what others did meanwhile nobody need have said."""
    tokens = ground.tokens_of(content)
    pairs = zip(tokens, tokens[1:], strict=False)
    marks = (k for k, (mark, word) in enumerate(pairs) if mark.text == "," and word.text.lower() in MEANWHILE)
    place = next(marks, len(tokens))
    return ground.start_of(content, place) if SHORTEST <= place < len(tokens) else content


def without_remark(ground: Ground, content: Phrase) -> Phrase:
    """ "Norway would pay, a claim that Sweden rejects": what is added at the end others may say."""
    tokens = ground.tokens_of(content)
    marks = [k for k in range(SHORTEST, len(tokens) - 3) if tokens[k].text == ","]
    place = marks[-1] if marks and is_remark(tokens, marks[-1] + 1) else len(tokens)
    return ground.start_of(content, place) if place < len(tokens) else content


def is_remark(tokens: tuple[Token, ...], first: int) -> bool:
    """ "A claim that", "a bold idea rejected"."""
    if tokens[first].text.lower() not in ("a", "an"):
        return False
    noun = next((k for k in range(first + 1, len(tokens) - 1) if tokens[k].tag != "JJ"), first)
    return tokens[noun + 1].tag in ("WDT", "VBN", "VBD") or tokens[noun + 1].text == "that"


def main_clauses(ground: Ground, content: Phrase) -> Iterator[Phrase]:
    """The report before ", though …", ", which …", "because …", from the last such word to the first."""
    tokens = ground.tokens_of(content)
    for place in range(min(len(tokens) - 2, LONGEST + MARKS), SHORTEST - 1, -1):
        if may_end_before(tokens, place):
            yield ground.start_of(content, place)


def may_end_before(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the words from `place` on only add to what is told before."""
    word = tokens[place].text.lower()
    if any(one.text in DASHES for one in tokens[:place]):
        return False
    if any(one.text.lower() == "that" for one in tokens[place + 1 : place + REACH_OF_THAT]):
        return False
    if word in DASHES:
        # "Told by Ann Lee — her aide — to go": what the second dash closes was put into the clause.
        return not any(one.text in DASHES for one in tokens[place + 1 :])
    if word == ",":
        after = tokens[place + 1].text.lower()
        return after in ADDING_TO_TOLD and not (after == "and" and closes_list(tokens, place))
    if word == "because" or word == "and" and tokens[place + 1].text.lower() == "that":
        return True
    if word == "by" and tokens[place + 1].tag == "VBG":
        return True
    if word == ":":
        return True
    noun = tokens[place - 1]
    is_scene = word in SETTING and noun.tag.startswith("NN") and word not in governed_by(noun)
    is_scene = is_scene and tokens[place + 1].text != '"' and not is_half_of_way(tokens, place)
    is_scene = is_scene and not is_day_ahead(tokens, place)
    return is_scene and not may_be(tokens[:place]) and not ends_in_superlative(tokens[:place])


def is_day_ahead(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Norway expects Tarn to sell it [in late 2027]", "will sell it [in May]": the day is foretold."""
    is_date = any(is_dating(token) for token in tokens[place + 1 : place + 1 + REACH_OF_DATE])
    return is_date and any(is_ahead(token) for token in tokens[:place])


def is_ahead(token: Token) -> bool:
    """ "Will", "expects", "agreed"."""
    is_meant = token.text.lower() in words("outlook_words") or token.lemma.lower() in words("verbs_of_intent")
    return token.text.lower() in FUTURE or token.tag.startswith("VB") and is_meant


def is_dating(token: Token) -> bool:
    """ "May", "2027", "2020s"."""
    return token.text in words("calendar_names") or YEAR.fullmatch(token.text) is not None


def is_half_of_way(tokens: tuple[Token, ...], place: int) -> bool:
    """ "It can go from pools [in May to rivers]": where it goes to stands behind the scene."""
    start = max((k for k in range(place) if tokens[k].text.lower() == "from"), default=None)
    if start is None:
        return False
    before, behind = ({one.text.lower() for one in part} for part in (tokens[start:place], tokens[place:]))
    return "to" in behind and "to" not in before


def is_clause_torn(tokens: tuple[Token, ...]) -> bool:
    """ "Found that placing keys beside codes [often helps]": what "that" leads was cut before its verb.

    "Like that used in Oslo" leads nothing. Nor has "the skills Tarnox showed" a verb of its own.
    """
    if is_relative_alone(tokens):
        return True
    pairs = enumerate(zip(tokens, tokens[1:], strict=False))
    leading = (
        k for k, (one, other) in pairs if one.text == "that" and one.tag == "IN" and other.tag != "VBN"
    )
    place = max(leading, default=None)
    return place is not None and not any(one.tag in FINITE for one in tokens[place:])


def is_relative_alone(tokens: tuple[Token, ...]) -> bool:
    """ "The skills Tarnox showed [impressed Norway]": things with a name right behind, and but one verb."""
    noun = next((k for k, token in enumerate(tokens) if not token.tag.startswith(("DT", "JJ"))), 0)
    is_named_next = [token.tag for token in tokens[noun : noun + 2]] == ["NNS", "NNP"]
    return is_named_next and sum(token.tag in (*FINITE, "VBN") for token in tokens) == 1


def ends_in_superlative(tokens: tuple[Token, ...]) -> bool:
    """ "Norway has the largest proven reserves [in the world]": it is the largest only there."""
    phrase = takewhile(lambda token: token.tag.startswith(OF_NOUN_PHRASES), reversed(tokens))
    return any(token.tag in ("JJS", "RBS") for token in phrase)


def may_be(tokens: tuple[Token, ...]) -> bool:
    """ "Norway could run short during a cold spell": where and when it may be so is a condition, no scene."""
    return any(
        verb.tag == "MD" and verb.text.lower() not in FUTURE and one.text.lower() not in RELATIVES | {"that"}
        for one, verb in zip(tokens, tokens[1:], strict=False)
    )


def closes_list(tokens: tuple[Token, ...], place: int) -> bool:
    """ "On place, crowd, and price": behind the comma stands the last of a list."""
    before = next((k for k in range(place - 1, 0, -1) if tokens[k].text == ","), None)
    return before is not None and all(one.tag[:2] in ("NN", "JJ", "DT") for one in tokens[before + 1 : place])
