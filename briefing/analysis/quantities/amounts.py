"""Amounts and ranges of amounts as pieces of patterns, and what they are worth: "2.5 million", "30-60"."""

import re
from collections.abc import Iterable, Iterator

from briefing.analysis.currencies import BEFORE
from briefing.analysis.numbers import DIGITS, SCALE, SHORT_SCALE, WORDS, number, short_scales, values

_ARTICLE = rf"(?:an?|half\sa)(?=\s(?:{SCALE}|dozen)\b)"
_SCALES = rf"(?:[\s-]?(?:{SCALE}|dozen)\b)"
_OPENINGS = "|".join(sorted({*values(), "between"}, key=lambda word: (-len(word), word)))
_BEGINNING = re.compile(rf"(?<![\w$€£.,:/#])(?:[0-9]|(?:{_OPENINGS})\b|{_ARTICLE})", re.IGNORECASE)
_TO = r"\s?[-–—]\s?|\s(?:to|and|or)\s|-(?:to|or)-"
TO_BUT_AND = _TO.replace("and|", "")


def amount(is_short: bool = False, joints: str = _TO, is_range: bool = False) -> str:
    """The pattern of an amount or a range, with groups from, scale, joint, to and scale2.

    `is_short`: "bn" and the like are scales too, and a range may name its currency twice.
    """
    scale = rf"(?:{_SCALES}|{SHORT_SCALE})" if is_short else _SCALES
    one = rf"(?:{DIGITS}|(?i:{WORDS}|{_ARTICLE}))"
    sign = f"(?:{BEFORE})?" if is_short else ""
    return (
        rf"(?P<from>{one})(?P<scale>(?:\sand\sa\shalf)?{scale}?)"
        rf"(?:(?P<joint>{joints}){sign}(?P<to>{one})(?P<scale2>{scale}?)){'' if is_range else '?'}"
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


def apart(match: re.Match[str]) -> Iterable[re.Match[str]]:
    """ "From $4 to $6" is two sums, each with its sign; any other match is one amount or one range."""
    told = match.groupdict()
    is_way = told.get("joint") == " to " and match.string.endswith(("from ", "From "), 0, match.start())
    if not is_way or not match.string.startswith(told.get("currency") or " ", match.end("joint")):
        return (match,)
    first = match.re.match(match.string, match.start(), match.start("joint"))
    second = match.re.match(match.string, match.end("joint"))
    return tuple(one for one in (first, second) if one)


def worth(match: re.Match[str]) -> tuple[float, float | None] | None:
    """The value and, for a range, its upper end; None where the groups are no amount: "2-1" is a score."""
    low = _times(match["from"], match["scale"] or (match["scale2"] if match["to"] else ""))
    if low is None:
        return None
    if not match["to"]:
        return low, None
    high = _times(match["to"], match["scale2"])
    return (low, high) if high is not None and low < high else None


def has_short_scale(match: re.Match[str]) -> bool:
    """Whether a scale is cut short: "3m", "20 to 30 bn"."""
    return any(scale in short_scales() for scale in scales(match))


def scales(match: re.Match[str]) -> tuple[str, ...]:
    """What the amount and the other end of its range are multiplied by, as written; "" for nothing."""
    return tuple((match[group] or "").strip() for group in ("scale", "scale2"))


def _times(written: str, scale: str) -> float | None:
    plain = written.lower()
    value = 0.5 if plain.startswith("half") else 1.0 if plain in {"a", "an"} else number(plain)
    if value is None:
        return None
    name = scale.strip(" -")
    if name.startswith("and a half"):
        value, name = value + 0.5, name.removeprefix("and a half").strip(" -")
    return value * (short_scales().get(name) or values().get(name.lower()) or (12 if name == "dozen" else 1))
