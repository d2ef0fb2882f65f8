"""Time counted from the day of writing: "three years ago", "over the past three years", "the past decade"."""

import re
from datetime import date

from briefing.analysis.dates import spans
from briefing.analysis.dates.calendar_words import UNIT
from briefing.analysis.dates.readings import Scene, pattern, told_from_today
from briefing.analysis.numbers import WORDS, number
from briefing.analysis.results import Grain

_LOOSE = {
    "few": 3,
    "a few": 3,
    "several": 4,
    "couple of": 2,
    "a couple of": 2,
    "a dozen": 12,
    "dozen": 12,
    "half a": 0.5,
}
_HOW_MANY = rf"(?P<count>[0-9]{{1,4}}|(?i:a\sfew|a\scouple\sof|a\sdozen|half\sa|several|an?|{WORDS}))"
_HEDGE = (
    r"(?:(?:[Jj]ust|[Oo]nly|[Aa]bout|[Aa]round|[Rr]oughly|[Aa]lmost|[Nn]early|[Mm]ore\sthan|[Ll]ess\sthan"
    r"|[Oo]ver|[Ss]ome|[Bb]arely)\s)?"
)
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS_IN = {"month": 1, "quarter": 3}
_YEARS_IN = {"year": 1, "decade": 10, "centur": 100}
_GRAINS = {
    "month": Grain.MONTH,
    "quarter": Grain.PART_OF_YEAR,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "centur": Grain.CENTURY,
}
_TOLERANCE = {"day": 2, "night": 1, "week": 4, "fortnight": 7, "weekend": 3}


def _how_many(words_: str) -> float | None:
    plain = words_.lower()
    return _LOOSE.get(plain) or number(plain)


def _ago(match: re.Match[str], scene: Scene):
    count = _how_many(match["count"])
    if match["way"] != "ago" or scene.today is None or count is None:
        return told_from_today(None, Grain.UNKNOWN, True)
    count += 0.5 if match["half"] else 0
    return told_from_today(*_span_ago(scene.today, count, match["unit"]), True)


def _span_ago(today: date, count: float, unit: str) -> tuple[spans.Span | None, Grain]:
    """The stretch that "`count` units ago" means, as wide as such words are vague."""
    if unit in _DAYS_IN:
        day = spans.days_from(today, -round(count * _DAYS_IN[unit]))
        slack = _TOLERANCE[unit] if count > 1 else 0
        first, last = day and spans.days_from(day, -slack), day and spans.days_from(day, slack)
        return ((first, min(last, today)) if first and last else None), Grain.DAYS
    if unit in _MONTHS_IN:
        return spans.months_from(today, -round(count * _MONTHS_IN[unit])), Grain.MONTH
    if unit == "year":
        return spans.years(today.year - int(count), today.year - int(count)), Grain.YEAR
    if unit in _YEARS_IN:
        length = _YEARS_IN[unit]
        middle = today.year - round(count * length)
        return spans.years(middle - length // 5, middle + length // 5), Grain.DECADE
    return (today, today), Grain.DAY


def _stretch(match: re.Match[str], scene: Scene):
    """ "over the past three years", "in the next two weeks": up to today, or from it."""
    count = _how_many(match["count"]) if match["count"] else 1
    if scene.today is None or count is None:
        return told_from_today(None, Grain.UNKNOWN, True)
    sign = -1 if match["way"] in {"past", "last", "previous"} else 1
    far = _moved(scene.today, sign * count, match["unit"])
    if far is None:
        return told_from_today(None, Grain.UNKNOWN, True)
    span = min(far, scene.today), max(far, scene.today)
    return told_from_today(span, _GRAINS.get(match["unit"], Grain.DAYS), True)


def _moved(today: date, count: float, unit: str) -> date | None:
    if unit in _DAYS_IN:
        return spans.days_from(today, round(count * _DAYS_IN[unit]))
    months = count * (_MONTHS_IN.get(unit) or 12 * _YEARS_IN.get(unit, 0))
    moved = spans.months_from(today, round(months)) if months else None
    return moved and moved[0]


COUNTED = (
    pattern(
        "ago",
        "ago later earlier before",
        rf"\b{_HEDGE}{_HOW_MANY}(?:\s(?P<half>and\sa\shalf))?[\s-]{UNIT}\s(?P<way>ago|earlier|later|before(?=[,.;]))",
        _ago,
    ),
    pattern(
        "stretch",
        "last past previous next coming following",
        rf"\b(?i:the)\s(?P<way>last|past|previous|next|coming|following)\s(?P<count>[0-9]{{1,3}}|few|several|couple\sof|dozen|{WORDS})\s{UNIT}",
        _stretch,
    ),
    pattern(
        "stretch",
        "last past previous next coming following",
        r"\b(?i:the)\s(?P<way>past|last)(?P<count>)\s(?P<unit>week|month|year|decade|centur)y?\b",
        _stretch,
    ),
)
