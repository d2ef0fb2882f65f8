"""Days a believable step from a date, of its own grain."""

from calendar import monthrange
from datetime import date

from briefing.analysis.dates.spans import days_from
from briefing.analysis.results import DateExpression, Grain

DAY_STEPS = (7, -9, 16, -21, 30)
MONTH_STEPS = (-2, 3, -5, 4, 12)
YEAR_STEPS = (-1, 2, -3, 4)
# So long ago a round year stands beside round ones; of any other the nearest tempt, as of late ones.
OLD = 100
DECADE_STEPS = (-10, 10, -20, 20)
FAR_AHEAD = 8
# "By 2025", a round year some years ahead: 2024 is no rival, and 2030 is.
AHEAD, HALF_DECADE_STEPS = 3, (5, -5, 10, 15)


def is_target(key: DateExpression, told: date | None) -> bool:
    """ "By 2050": a round year far ahead, beside which 2049 is no rival."""
    is_round = key.grain is Grain.YEAR and key.first.year % 10 == 0
    return is_round and told is not None and key.first.year > told.year + FAR_AHEAD


def shifted(key: DateExpression, turn: str, told: date | None) -> list[date]:
    """Days a believable step from the key; which way round is drawn, lest the key be always the middle.

    The other way round comes last, for keys with the article's own day near by.
    """
    if key.first is None:
        return []
    sign = 1 if int(turn[:8], 16) % 2 else -1
    if key.grain is Grain.DAY and key.first.day == 1:
        # What begins on the first of a month may begin on that of another.
        return [moved(key.first, months=step) for step in both_ways(MONTH_STEPS, sign)]
    if key.grain in (Grain.DAY, Grain.DAYS, Grain.WEEK):
        days = (days_from(key.first, step) for step in both_ways(DAY_STEPS, sign))
        return [day for day in days if day is not None]
    if key.grain is Grain.DECADE or is_target(key, told):
        return [moved(key.first, years=step) for step in both_ways(DECADE_STEPS, sign)]
    if key.grain is Grain.MONTH:
        return [moved(key.first, months=step) for step in both_ways(MONTH_STEPS, sign)]
    return [moved(key.first, years=step) for step in both_ways(year_steps(key.first.year, told), sign)]


def year_steps(year: int, told: date | None) -> tuple[int, ...]:
    """How far from a year its rivals lie, seen from the day of the article; a round year has round ones."""
    if told is None:
        return YEAR_STEPS
    is_round_ahead = year % 5 == 0 and year > told.year + AHEAD
    is_round_past = year % 10 == 0 and told.year - year > OLD
    if is_round_past:
        return DECADE_STEPS
    return HALF_DECADE_STEPS if is_round_ahead else YEAR_STEPS


def both_ways(steps: tuple[int, ...], sign: int) -> list[int]:
    return [sign * step for step in steps] + [-sign * step for step in steps]


def moved(day: date, years: int = 0, months: int = 0) -> date:
    """The same day in another month or year, or the last day that month has."""
    month = day.month - 1 + months
    year = min(9999, max(1, day.year + years + month // 12))
    month = month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
