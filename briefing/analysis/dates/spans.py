"""Calendar arithmetic: first and last day of a month, season, decade …; None where there is no such day."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from briefing.analysis.dates.calendar_words import season_months

Span = tuple[date, date]

_PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_PARTS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_PARTS_OF_LONG = {"early": (0.0, 0.4), "mid": (0.3, 0.7), "late": (0.6, 1.0)}


def day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def years(first: int, last: int) -> Span | None:
    if MINYEAR <= first <= last <= MAXYEAR:
        return date(first, 1, 1), date(last, 12, 31)
    return None


def month(year: int, number: int) -> Span | None:
    first = day(year, number, 1)
    return (first, date(year, number, monthrange(year, number)[1])) if first else None


def from_to(first: Span | None, last: Span | None) -> Span | None:
    """From the beginning of the one to the end of the other."""
    return (first[0], last[1]) if first and last else None


def months_from(anchor: date, steps: int) -> Span | None:
    """The month `steps` after the one of `anchor` (before it when negative)."""
    year, index = divmod(anchor.year * 12 + anchor.month - 1 + steps, 12)
    return month(year, index + 1)


def days_from(anchor: date, steps: int) -> date | None:
    try:
        return anchor + timedelta(days=steps)
    except OverflowError:
        return None


def week(anchor: date, steps: int) -> Span | None:
    """Monday to Sunday of the week `steps` after the one of `anchor`."""
    monday = days_from(anchor, 7 * steps - anchor.weekday())
    sunday = monday and days_from(monday, 6)
    return (monday, sunday) if monday and sunday else None


def season(year: int, name: str) -> Span | None:
    """A winter of a year begins in December of the year before."""
    first, last = season_months()[name]
    return from_to(month(year - (first > last), first), month(year, last))


def quarter(year: int, number: int) -> Span | None:
    return from_to(month(year, 3 * number - 2), month(year, 3 * number))


def half(year: int, number: int) -> Span | None:
    return from_to(month(year, 6 * number - 5), month(year, 6 * number))


def part_of_year(year: int, part: str) -> Span | None:
    first, last = _PARTS_OF_YEAR[part]
    return from_to(month(year, first), month(year, last))


def part_of_month(year: int, number: int, part: str) -> Span | None:
    whole, (first, last) = month(year, number), _PARTS_OF_MONTH[part]
    return (whole[0].replace(day=first), whole[1].replace(day=min(last, whole[1].day))) if whole else None


def part_of_years(first: int, last: int, part: str) -> Span | None:
    """The early, middle or late years of a decade or century."""
    begin, end = _PARTS_OF_LONG[part]
    length = last - first + 1
    return years(first + int(begin * length), first + int(end * length) - 1)
