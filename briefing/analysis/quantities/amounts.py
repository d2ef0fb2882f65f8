"""Amounts and ranges of amounts as pieces of patterns, and what they are worth: "2.5 million", "30-60"."""

import re
from collections.abc import Iterable, Iterator

from briefing.analysis.numbers import DIGITS, SCALE, WORDS, number, values

_ARTICLE = r"(?:an?|half\sa)(?=\s(?:hundred|thousand|million|billion|trillion|dozen)\b)"
_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "t": 1e12}
_SCALES = rf"(?:[\s-]?(?:{SCALE}|dozen)\b)"
_SHORT = r"(?:\s?(?:bn|mn|tn)\b|(?:k|m|b|t)\b)"
_OPENINGS = "|".join(sorted({*values(), "between"}, key=lambda word: (-len(word), word)))
_BEGINNING = re.compile(rf"(?<![\w$€£.,:/#])(?:[0-9]|(?:{_OPENINGS})\b|{_ARTICLE})", re.IGNORECASE)
_TO = r"\s?[-–—]\s?|\s(?:to|and|or)\s"


def amount(short_scales: bool = False) -> str:
    """The pattern of an amount or a range, with groups from, scale, joint, to and scale2."""
    scale = rf"(?:{_SCALES}|{_SHORT})" if short_scales else _SCALES
    one = rf"(?:{DIGITS}|(?i:{WORDS}|{_ARTICLE}))"
    sign = r"(?:US\$|[$€£])?" if short_scales else ""
    return (
        rf"(?P<from>{one})(?P<scale>(?:\sand\sa\shalf)?{scale}?)"
        rf"(?:(?P<joint>{_TO}){sign}(?P<to>{one})(?P<scale2>{scale}?))?"
    )


def beginnings(text: str) -> list[int]:
    """Where amounts, or "between" before them, may begin in the text."""
    return [match.start() for match in _BEGINNING.finditer(text)]


def matches_at(regex: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at one of the places, none inside another.

    What is no range frees its second number: "from 8 percent in 2010 to 4 percent".
    """
    reached = 0
    for place in places:
        match = regex.match(text, place) if place >= reached else None
        if match:
            is_amount = worth(match) is not None or not match["to"]
            reached = match.end() if is_amount else match.start("to")
            yield match


def worth(match: re.Match[str]) -> tuple[float, float | None] | None:
    """The value and, for a range, its upper end; None where the groups are no amount: "2-1" is a score."""
    low = _times(match["from"], match["scale"] or (match["scale2"] if match["to"] else ""))
    if low is None:
        return None
    if not match["to"]:
        return low, None
    high = _times(match["to"], match["scale2"])
    return (low, high) if high is not None and low < high else None


def _times(written: str, scale: str) -> float | None:
    plain = written.lower()
    value = 0.5 if plain.startswith("half") else 1.0 if plain in {"a", "an"} else number(plain)
    if value is None:
        return None
    name = scale.strip(" -").lower()
    if name.startswith("and a half"):
        value, name = value + 0.5, name.removeprefix("and a half").strip(" -")
    return value * (_SHORT_SCALES.get(name) or values().get(name) or (12 if name == "dozen" else 1))
