"""Finds the dateline that a news agency puts before its first sentence: "OSLO, Norway (AP) — "."""

import re
from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.gazetteer import entry_of, longest_match
from briefing.analysis.name_words import is_head, name_class
from briefing.analysis.results import ActorKind
from briefing.analysis.tokens import tokenise
from briefing.analysis.wordlists import rows

_CITY = r"[A-Z][A-Z'.-]+(?:[ /-][A-Z][A-Z'.-]+){0,3}"
_PLACE = r"(?:[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2})"
_AGENCY = r"(?:\((?:[A-Z][\w. &'/-]{1,30})\)|/[A-Z]{2,}/\.?)"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)"
# A hyphen with a word on either side is of one word: "COVID-19".
_DASH = r"(?:—|–|--|(?<=[ )])-|-(?= ))"
_DATELINE = re.compile(
    rf"(?:{_CITY}(?:, {_PLACE})?(?:/{_CITY})?(?:, {_PLACE})?(?:, {_DAY})?,?\.? ?"
    rf"(?:{_AGENCY} ?{_DASH}?|{_DASH})\s*"
    rf"|{_PLACE}(?:, {_PLACE})?(?:, {_DAY})? ?{_AGENCY} ?{_DASH}\s*"
    rf"|{_PLACE}(?:, {_PLACE})?, {_DAY} ?(?:—|–|--|{_AGENCY})\s*"
    rf"|{_DAY} ?{_AGENCY} ?{_DASH}\s*"
    rf"|(?:\([A-Z][\w .]{{1,20}}\)|[A-Z]{{2,5}}) ?(?:—|–|--) ?"
    rf"|{_CITY}(?:, {_PLACE})?: (?=[A-Z\"]))(?=[A-Z\"'“‘\d])"
)
# "OSLO Two ships met": an agency's city in capitals right before its sentence.
_CITY_ALONE = re.compile(rf"({_CITY}(?:/{_CITY})?) (?=(?:[A-Z][a-z'’]|[A-Z]\.|A [a-z]|[\"“‘\d]))")
# "OSLO U.S. ships met", "OSLO EU ministers met": a country or union in capitals begins the sentence.
_CITY_BEFORE_LETTERS = re.compile(rf"({_CITY}(?:/{_CITY})?) (?=([A-Z][A-Z.]+) [A-Za-z][a-z'’])")
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]{1,40}: ")
_FEWEST_SPEECHES = 3
_FIRST_PARAGRAPHS = 3
# No known name goes on for longer behind its city.
_LONGEST_NAME = 80


def datelines(lines: tuple[Line, ...], reasons: Reasons) -> dict[int, int]:
    """How many characters of which lines are a dateline; only the first paragraphs may have one."""
    if _is_talk(lines):
        return {}
    kept = [line for line in lines if line.is_body and line.index not in reasons]
    return {line.index: _length(line, kept) for line in kept[:_FIRST_PARAGRAPHS]}


def _is_talk(lines: tuple[Line, ...]) -> bool:
    """Whether speakers' names in capitals open several lines: "ANN LEE: We sailed." is no dateline."""
    return sum(bool(_SPEAKER.match(line.text)) for line in lines) >= _FEWEST_SPEECHES


def _length(line: Line, kept: list[Line]) -> int:
    text = line.block.text
    match = _DATELINE.match(text) or _of_city_alone(text, kept)
    return match.end() if match and match.end() < len(text) else 0


def _of_city_alone(text: str, kept: list[Line]) -> re.Match[str] | None:
    match = _before_letters(text) or _CITY_ALONE.match(text)
    if not match or not _are_cities(match[1]):
        return None
    last = match[1].rpartition("/")[2]
    is_in_text = _begins_name(_cities()[last], text[match.end() :]) or _is_written_in_capitals(last, kept)
    return None if is_in_text else match


def _before_letters(text: str) -> re.Match[str] | None:
    """The city before a known name in capitals; in "NEW YORK Two ships met" there is none."""
    match = _CITY_BEFORE_LETTERS.match(text)
    known = entry_of(match[2]) if match and _are_cities(match[1]) else None
    return match if known is not None and known.kind is not ActorKind.PLACE else None


def _are_cities(names: str) -> bool:
    return set(names.split("/")) <= _cities().keys()


def _begins_name(city: str, after: str) -> bool:
    """Whether the words behind it make the city a part of a name: "NEW YORK City", "BOSTON Globe".

    "BEIRUT Protests broke out" begins as any sentence does.
    """
    words = [text for text, _, _ in tokenise(city)]
    following = [text for text, _, _ in tokenise(after[:_LONGEST_NAME])]
    known = longest_match([*words, *following], 0, len(words) + len(following))
    heads_name = is_head(following[0]) and following[0] not in name_class("plain_plurals")
    return heads_name or bool(known and known[0] > len(words))


def _is_written_in_capitals(city: str, kept: list[Line]) -> bool:
    """Whether the article writes the city so in its sentences, too, and not only at their head."""
    inside = re.compile(rf"(?<=[\w,] ){re.escape(city)}\b")
    return any(inside.search(line.block.text) for line in kept)


@cache
def _cities() -> dict[str, str]:
    return {name.upper(): name for name, _ in rows("cities")}
