"""Dates in what somebody says: which need no day told, and the year of "last year" in brackets."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from briefing.analysis.results import DateExpression, Grain, Token
from quiz.questions.ground import Ground
from quiz.questions.quotations import Quotation
from quiz.questions.wording.months import paragraph_round, told_years

YEAR_MEANT = re.compile(r"(?:last|next|this) year", re.IGNORECASE)
# "Ten years ago", "over the past century": so long ago, a year more or less tells nothing.
LONG_AGO = 10
LONG_GRAINS = (Grain.DECADE, Grain.CENTURY)
# So many sentences before a quotation may tell when it was said.
SCENE = 3


def is_untold(ground: Ground, index: int, tokens: tuple[Token, ...]) -> bool:
    """ "Yesterday", "in May last year"; not "last year", "40 years ago", nor a "today" that is nowadays."""
    date = ground.date(index)
    if not date.is_relative or year_meant(ground, date) is not None or is_long_ago(ground, date):
        return False
    return date.surface.lower() != "today" or not is_nowadays(date, tokens)


def year_meant(ground: Ground, date: DateExpression) -> int | None:
    """The one year that "last year", "this year" or "next year" is."""
    is_year = date.grain is Grain.YEAR and YEAR_MEANT.fullmatch(date.surface) is not None
    return date.first.year if date.first is not None and is_year and is_said_now(ground, date) else None


def is_said_now(ground: Ground, date: DateExpression) -> bool:
    """Whether no other year is told of, in which the words may have been said: "said in 2019".

    Nor may the scene be an earlier one: "The port burnt down in 2011. …" in the sentences before.
    """
    written = ground.analysis.published_on
    if written is None or ground.analysis.date_is_assumed or has_earlier_scene(ground, date, written.year):
        return False
    here = (ground.date(index) for index in ground.dates[date.sentence])
    return all(one.first is not None and one.first.year == written.year for one in here if one != date)


def has_earlier_scene(ground: Ground, date: DateExpression, now: int) -> bool:
    """Whether the paragraph, or the sentences right before, write out a year that is past."""
    first, last = paragraph_round(ground, date.sentence)
    told = told_years(ground)
    opening = bisect_left(told, (min(first, date.sentence - SCENE), 0))
    return any(year < now for _, year in told[opening : bisect_left(told, (last + 1, 0))])


def is_long_ago(ground: Ground, date: DateExpression) -> bool:
    """ "50 years ago", "over the past 40 years", "last century"."""
    if date.grain in LONG_GRAINS:
        return True
    written = ground.analysis.published_on
    is_told = date.grain is Grain.YEAR and date.first is not None and written is not None
    return is_told and written.year - date.first.year >= LONG_AGO


def is_nowadays(date: DateExpression, tokens: tuple[Token, ...]) -> bool:
    """ "Today we use nets"; not "today crews came", "today's vote", "a day like today", "we win today"."""
    before = [one.text.lower() for one in tokens if one.end <= date.start][-1:]
    behind = next((one.tag for one in tokens if one.start >= date.end), "POS")
    return behind != "POS" and before != ["like"] and not any(one.tag == "VBD" for one in tokens)


def with_years_told(ground: Ground, number: int, quoted: Quotation, text: str) -> str:
    """ "We sold 40 boats last year" as "we sold 40 boats last year [2023]"."""
    for surface, year in years_told(ground, number, quoted):
        if str(year) not in text:
            text = text.replace(surface, f"{surface} [{year}]", 1)
    return text


def years_told(ground: Ground, number: int, quoted: Quotation) -> Iterator[tuple[str, int]]:
    for index in ground.dates_within(number, quoted.start, quoted.end):
        date = ground.date(index)
        year = year_meant(ground, date)
        if year is not None:
            yield date.surface, year
