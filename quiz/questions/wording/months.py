"""Which year a bare month belongs to, where the article leaves no doubt of it: "In which month of 2024"."""

import re
from bisect import bisect_left

from briefing.analysis.results import DateExpression, Grain
from quiz.questions.ground import Ground

# How many sentences before and behind of the same paragraph are looked at.
NEAR = 8
YEARLY = {Grain.DAY, Grain.MONTH}
YEAR = re.compile(r"\d{4}")


def month_words(ground: Ground, date: DateExpression) -> str:
    """The question for a month without its year, with the year that the article means."""
    return f"In which month of {date.first.year}" if has_sure_year(ground, date) else "In which month"


def with_years(ground: Ground, number: int, text: str) -> str:
    """The text with the year of each month and day that lacks one: "in May 2010", "on May 3, 2010"."""
    for index in ground.dates.get(number, ()):
        date = ground.date(index)
        is_bare = date.grain in YEARLY and not date.is_relative and not YEAR.search(date.surface)
        if is_bare and text.count(date.surface) == 1 and has_sure_year(ground, date):
            comma = "," if date.grain is Grain.DAY and date.surface[-1].isdigit() else ""
            text = text.replace(date.surface, f"{date.surface}{comma} {date.first.year}")
    return text


def has_sure_year(ground: Ground, date: DateExpression) -> bool:
    return date.first is not None and not date.is_approximate and is_of_the_news(ground, date)


def is_of_the_news(ground: Ground, date: DateExpression) -> bool:
    """Whether the month is reckoned from the article's day: no year of long ago is being told about."""
    first, last = paragraph_round(ground, date.sentence)
    told = ground.told_years
    opening, end = bisect_left(told, (first, 0)), bisect_left(told, (last + 1, 0))
    if opening < end:
        return False
    near = (ground.date(index) for number in range(first, last + 1) for index in ground.dates.get(number, ()))
    is_recent = opening == 0 or told[opening - 1][1] >= date.first.year - 1
    return is_recent or any(other.is_relative for other in near)


def paragraph_round(ground: Ground, number: int) -> tuple[int, int]:
    """The first and last sentence of the paragraph, no farther than some sentences off."""
    block = ground.sentence(number).block
    span = range(max(1, number - NEAR), min(len(ground.analysis.sentences), number + NEAR) + 1)
    inside = [near for near in span if ground.sentence(near).block == block]
    return inside[0], inside[-1]
