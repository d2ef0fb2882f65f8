"""Finds the dateline that a news agency puts before its first sentence: "OSLO, Norway (AP) — "."""

import re
from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.wordlists import rows

_CITY = r"[A-Z][A-Z'.-]+(?:[ /-][A-Z][A-Z'.-]+){0,3}"
_PLACE = r"(?:[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2})"
_AGENCY = r"(?:\((?:[A-Z][\w. &'/-]{1,30})\)|/[A-Z]{2,}/\.?)"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)"
_DASH = r"(?:—|–|--|-)"
_DATELINE = re.compile(
    rf"(?:{_CITY}(?:, {_PLACE})?(?:/{_CITY})?(?:, {_PLACE})?(?:, {_DAY})?,?\.? ?"
    rf"(?:{_AGENCY} ?{_DASH}?|{_DASH})\s*"
    rf"|{_PLACE}(?:, {_PLACE})?(?:, {_DAY})? ?{_AGENCY} ?{_DASH}\s*"
    rf"|{_PLACE}(?:, {_PLACE})?, {_DAY} ?(?:—|–|--)\s*"
    rf"|(?:\([A-Z][\w .]{{1,20}}\)|[A-Z]{{2,5}}) ?(?:—|–|--) ?"
    rf"|{_CITY}(?:, {_PLACE})?: (?=[A-Z\"]))(?=[A-Z\"'“‘\d])"
)
# "OSLO Two ships met": an agency's city in capitals right before its sentence.
_CITY_ALONE = re.compile(rf"({_CITY}(?:/{_CITY})?) (?=(?:[A-Z][a-z'’]|[A-Z]\.|A [a-z]|[\"“‘\d]))")
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]{1,40}: ")
_FEWEST_SPEECHES = 3
_FIRST_PARAGRAPHS = 3


def datelines(lines: tuple[Line, ...], reasons: Reasons) -> dict[int, int]:
    """How many characters of which lines are a dateline; only the first paragraphs may have one."""
    if _is_talk(lines):
        return {}
    kept = [line for line in lines if line.is_body and line.index not in reasons]
    return {line.index: _length(line) for line in kept[:_FIRST_PARAGRAPHS]}


def _is_talk(lines: tuple[Line, ...]) -> bool:
    """Whether speakers' names in capitals open several lines: "ANN LEE: We sailed." is no dateline."""
    return sum(bool(_SPEAKER.match(line.text)) for line in lines) >= _FEWEST_SPEECHES


def _length(line: Line) -> int:
    text = line.block.text
    match = _DATELINE.match(text) or _of_city_alone(text)
    return match.end() if match and match.end() < len(text) else 0


def _of_city_alone(text: str) -> re.Match[str] | None:
    match = _CITY_ALONE.match(text)
    return match if match and set(match[1].split("/")) <= _cities() else None


@cache
def _cities() -> frozenset[str]:
    return frozenset(name.upper() for name, _ in rows("cities"))
