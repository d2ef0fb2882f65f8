"""Where an amount starts behind "more than" or "nearly": token indexes in and out."""

import re
from collections.abc import Sequence
from functools import cache

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_SHARES = re.compile(r"\d[\d.]*%?[–-]\d[\d.]*%")
# Without an amount behind them they lead to a thing.
_PREPOSITIONS = frozenset({"about", "around", "over", "under"})
_HEDGES = (
    ("as", "many", "as"),
    ("as", "much", "as"),
    ("more", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("up", "to"),
    ("at", "least"),
    ("at", "most"),
    ("close", "to"),
    ("nearly",),
    ("almost",),
    ("about",),
    ("around",),
    ("roughly",),
    ("approximately",),
    ("over",),
    ("under",),
    ("only",),
    ("just",),
)
_HEDGES_BY_OPENING = {
    opening: tuple(words for words in _HEDGES if words[0] == opening)
    for opening in dict.fromkeys(words[0] for words in _HEDGES)
}


def hedge_end(tokens: Sequence[Token], i: int, stop: int) -> int:
    """Index after "more than", "up to", "nearly", the "between" of "between 30–60%", where an amount follows.

    It is `i` where none does.
    """
    if i + 1 >= stop:
        return i
    if tokens[i].text.lower() == "between" and _SHARES.fullmatch(tokens[i + 1].text):
        return i + 1
    for hedge in _HEDGES_BY_OPENING.get(tokens[i].text.lower(), ()):
        end = i + len(hedge)
        if end < stop and all(tokens[i + k].text.lower() == word for k, word in enumerate(hedge)):
            is_counted = tokens[end].tag in ("CD", "$") or tokens[end].text.lower() == "half"
            return end if is_counted or _is_one_of_measure(tokens, end, hedge) else i
    return i


def _is_one_of_measure(tokens: Sequence[Token], article: int, hedge: Sequence[str]) -> bool:
    """ "More than a boat", "about a dozen", "over a year", and not "(fined) over a spill"."""
    if tokens[article].text.lower() != "a":
        return False
    noun = tokens[article + 1].lemma if article + 1 < len(tokens) else ""
    return len(hedge) > 1 or hedge[0] not in _PREPOSITIONS or noun in _measures()


@cache
def _measures() -> frozenset[str]:
    return words("number_names") | word_class("spans_of_time") | {"century", "fifth", "kilometre", "mile"}
