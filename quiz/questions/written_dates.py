"""Reads dates as people write them: "May 20", "20th of May 2025", "20/5/25", "20.5.", "early 2025"."""

import re
from typing import NamedTuple

from briefing.analysis.wordlists import rows

MONTH_NUMBERS = {
    form.lower(): int(number) for name, number, short in rows("months") for form in (name, short)
}
MONTH_NUMBERS |= {"sept": 9}
PARTS = {"early", "mid", "late", "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "start"}
SAME_PARTS = {"fall": "autumn", "beginning": "early", "start": "early", "end": "late"}
FILLERS = {
    "on", "in", "the", "of", "at", "year", "during", "since", "by", "until", "before", "after",
    "around",
}  # fmt: skip
WEEKDAYS = {name.lower() for name, *_ in rows("weekdays")}
NUMERIC = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})")
# With points it ends in one: "20.5" alone is a number.
DAY_AND_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})|(\d{1,2})\.(\d{1,2})\.")
# A year of two figures lies in the hundred years that end here.
LAST_SHORT_YEAR = 2049


class WrittenDate(NamedTuple):
    """The parts that are written; what is not written is None (or empty)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    decade: bool = False
    part: str = ""


def read_dates(text: str) -> frozenset[WrittenDate]:
    """Every date that `text` may be: none, one, or two where day and month can change places."""
    if short := DAY_AND_MONTH.fullmatch(text.strip()):
        first, second = (int(figure) for figure in short.groups() if figure)
        return dates_that_exist([(None, second, first), (None, first, second)])
    text = text.lower().strip(" .")
    numeric = NUMERIC.fullmatch(text)
    if numeric:
        return numeric_dates(*map(int, numeric.groups()))
    words = re.findall(r"\d+|[a-z]+", text)
    date = WrittenDate()
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else ""
        longer = read_word(date, word, after)
        if longer is None:
            return frozenset()
        date = longer
    return frozenset({date}) if date.year or date.month else frozenset()


def read_word(date: WrittenDate, word: str, after: str) -> WrittenDate | None:
    """The date with one more word read, or None when the word has no place in a date."""
    if word in MONTH_NUMBERS and date.month is None:
        return date._replace(month=MONTH_NUMBERS[word])
    if word.isdigit() and len(word) == 4 and date.year is None:
        return date._replace(year=int(word), decade=after == "s")
    if word.isdigit() and len(word) <= 2 and date.day is None and 1 <= int(word) <= 31:
        return date._replace(day=int(word))
    if word.isdigit() and len(word) == 2 and date.day and date.month and date.year is None:
        return date._replace(year=whole_year(int(word)))
    if word in PARTS and not date.part:
        return date._replace(part=SAME_PARTS.get(word, word))
    is_filler = word in FILLERS or word in WEEKDAYS or word in ("s", "st", "nd", "rd", "th")
    return date if is_filler else None


def numeric_dates(first: int, second: int, third: int) -> frozenset[WrittenDate]:
    """ "2025-05-20" has one reading; "5/6/2025" two, by country."""
    if first > 31:
        return dates_that_exist([(first, second, third)])
    year = whole_year(third) if third < 100 else third
    return dates_that_exist([(year, second, first), (year, first, second)])


def whole_year(short: int) -> int:
    """2025 for 25, 1989 for 89."""
    year = LAST_SHORT_YEAR - LAST_SHORT_YEAR % 100 + short
    return year if year <= LAST_SHORT_YEAR else year - 100


def dates_that_exist(readings: list[tuple[int | None, int, int]]) -> frozenset[WrittenDate]:
    return frozenset(
        WrittenDate(year, month, day)
        for year, month, day in readings
        if 1 <= month <= 12 and 1 <= day <= 31 and (year is None or year > 31)
    )
