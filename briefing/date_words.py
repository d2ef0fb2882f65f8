"""A stretch of calendar time in words: first day, last day and grain in, "9 May 2025" or "early 2023" out."""

from calendar import month_abbr, month_name

from briefing.analysis.results import Grain

PARTS_OF_YEAR = {1: "early", 5: "mid", 9: "late"}
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def date_words(first, last, grain, *, is_approximate=False, is_short=False):
    """The period in words; `is_short` cuts the month to three letters, for pictures."""
    words = WORDING.get(grain, _span)(first, last, month_abbr if is_short else month_name)
    # "Early 2023" is vague as it stands.
    return f"about {words}" if is_approximate and grain != Grain.PART_OF_YEAR else words


def is_exact(grain):
    """Whether the text names one day."""
    return grain == Grain.DAY


def _day(first, last, months):
    return f"{first.day} {months[first.month]} {first.year}"


def _span(first, last, months):
    if first == last:
        return _day(first, last, months)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {_day(last, last, months)}"
    if first.year == last.year:
        return f"{first.day} {months[first.month]} to {_day(last, last, months)}"
    return f"{_day(first, first, months)} to {_day(last, last, months)}"


def _week(first, last, months):
    return f"week of {_day(first, last, months)}"


def _month(first, last, months):
    if (first.year, first.month) == (last.year, last.month):
        return f"{months[first.month]} {first.year}"
    if first.year == last.year:
        return f"{months[first.month]} to {months[last.month]} {first.year}"
    return f"{months[first.month]} {first.year} to {months[last.month]} {last.year}"


def _season(first, last, months):
    season = SEASONS.get(first.month)
    if season is None:
        return _month(first, last, months)
    years = str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02}"
    return f"{season} {years}"


def _part_of_year(first, last, months):
    part = PARTS_OF_YEAR.get(first.month)
    is_third = part and first.year == last.year and last.month == first.month + 3
    return f"{part} {first.year}" if is_third else _month(first, last, months)


def _year(first, last, months):
    return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"


def _decade(first, last, months):
    is_whole = first.year % 10 == 0 and last.year == first.year + 9
    return f"the {first.year}s" if is_whole else _year(first, last, months)


WORDING = {
    Grain.DAY: _day,
    Grain.DAYS: _span,
    Grain.WEEK: _week,
    Grain.MONTH: _month,
    Grain.SEASON: _season,
    Grain.PART_OF_YEAR: _part_of_year,
    Grain.YEAR: _year,
    Grain.DECADE: _decade,
    Grain.CENTURY: _year,
}
