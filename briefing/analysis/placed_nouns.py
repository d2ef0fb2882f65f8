"""The town and its state in commas before a noun: tokens and an index in, the index of the noun out."""

from collections.abc import Sequence

from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.results import Token

_DETERMINERS = frozenset({"DT", "PRP$"})
_NOUNS = frozenset({"NN", "NNS", "JJ"})


def noun_behind_place(tokens: Sequence[Token], first: int, comma: int, stop: int) -> int:
    """Where the "house" of "her Marlo, Texas, house" stands, from the first comma; 0 where none does.

    In "the Marlo, Texas, and Tarn" and "in Marlo, Texas, police said" the phrase ends before the comma.
    """
    is_led = tokens[first].tag in _DETERMINERS and comma > first + 1 and tokens[comma - 1].tag == "NNP"
    if not is_led or comma + 3 >= stop or tokens[comma + 1].tag != "NNP":
        return 0
    known = longest_match([token.text for token in tokens[comma + 1 : stop]], 0, stop - comma - 1)
    if known is None or known[1].sort not in (Sort.REGION, Sort.COUNTRY):
        return 0
    noun = comma + 1 + known[0] + 1
    is_noun = noun < stop and tokens[noun - 1].text == "," and tokens[noun].tag in _NOUNS
    return noun if is_noun and tokens[noun].text.islower() else 0


def is_around_place(tokens: Sequence[Token], comma: int, stop: int) -> bool:
    """Whether the comma is one of the two around the "Texas" of "her Marlo, Texas, house"."""
    opening = _name_start(tokens, comma) - 1
    marks = (mark for mark in (comma, opening) if mark > 0 and tokens[mark].text == ",")
    return any(
        noun_behind_place(tokens, max(0, _name_start(tokens, mark) - 1), mark, stop) > comma for mark in marks
    )


def _name_start(tokens: Sequence[Token], end: int) -> int:
    while end > 0 and tokens[end - 1].tag == "NNP":
        end -= 1
    return end
