"""Which year a bare month belongs to, where the article leaves no doubt of it: "In which month of 2024"."""

import re
from bisect import bisect_left
from collections import defaultdict
from datetime import date as day

from briefing.analysis.results import DateExpression, Grain
from quiz.questions.ground import Ground, once

# How many sentences before and behind of the same paragraph are looked at.
NEAR = 8
YEAR_BEHIND = re.compile(r" (?:19|20)\d\d\b")
OF_A_YEAR = ("'s ", "’s ")
UP_TO_NOW = re.compile(
    r"\b[Aa]s of (?:early |mid-|late )?$"
    r"|\b(?:has|have)\b(?!.*\bhad\b).*\bsince (?:early |mid-|late )?$|\bnow\b.* (?:up|down) from .* in $"
)
TWO_MONTHS, DAYS_OF_TWO_MONTHS = "two months", "days of two months"


def month_words(ground: Ground, date: DateExpression) -> str:
    """The question for a month or two without their year, with the year that the article means."""
    asked = "In which two months" if date.rule == TWO_MONTHS else "In which month"
    return f"{asked} of {date.first.year}" if has_sure_year(ground, date) else asked


def has_sure_year(ground: Ground, date: DateExpression) -> bool:
    """Whether it lies in one year, and not "in December and February", and that year is plain."""
    is_of_one = date.first is not None and date.first.year == date.last.year
    return is_of_one and not date.is_approximate and is_of_the_news(ground, date)


def is_of_the_news(ground: Ground, date: DateExpression) -> bool:
    """Whether the month is reckoned from the article's day: no earlier year is being told about."""
    if is_owned_by_other_year(ground, date) or is_month_told_before(ground, date):
        return False
    first, last = paragraph_round(ground, date.sentence)
    told = told_years(ground)
    opening, end = bisect_left(told, (first, 0)), bisect_left(told, (last + 1, 0))
    if is_set_beside_its_like(ground, date) or is_up_to_now(ground, date):
        return True
    if any(year < date.first.year for _, year in told[opening:end]):
        return False
    near = (ground.date(index) for number in range(first, last + 1) for index in ground.dates.get(number, ()))
    is_recent = opening == 0 or told[opening - 1][1] >= date.first.year - 1
    return is_recent or any(other.is_relative for other in near)


def is_set_beside_its_like(ground: Ground, date: DateExpression) -> bool:
    """ "Sold 40 boats in May, up from 30 in May of 2023": another May, and so that of the news."""
    others = (ground.date(index) for index in ground.dates.get(date.sentence, ()))
    return any(
        one.start > date.end and one.grain is Grain.MONTH and is_year_before(one.first, date.first)
        for one in others
        if one.first is not None and str(one.first.year) in one.surface
    )


def is_up_to_now(ground: Ground, date: DateExpression) -> bool:
    """ "Has sold 40 boats since May", "as of May", "now sells 40, up from 30 in May": the last May of all."""
    before = ground.text(date.sentence)[: date.start]
    return UP_TO_NOW.search(before) is not None


def is_year_before(one: day, other: day) -> bool:
    return (one.month, one.year) == (other.month, other.year - 1)


def is_owned_by_other_year(ground: Ground, date: DateExpression) -> bool:
    """ "Last year's race in March": of that year, of the next one, or nobody knows."""
    return bool(owning_years(ground).get(date.sentence, set()) - {date.first.year})


@once
def owning_years(ground: Ground) -> dict[int, set[int]]:
    """By sentence the years that own something there and lean on the article's day: "last year's"."""
    found = defaultdict(set)
    for date in ground.analysis.dates:
        is_known = date.grain is Grain.YEAR and date.is_relative and date.first is not None
        if is_known and ground.text(date.sentence).startswith(OF_A_YEAR, date.end):
            found[date.sentence].add(date.first.year)
    return found


def is_month_told_before(ground: Ground, date: DateExpression) -> bool:
    """ "Was jailed in May 2022 … This led to riots in May": before, that May had a year of its own.

    What lies ahead is of no earlier year.
    """
    today = ground.analysis.published_on
    if today is not None and date.first > today:
        return False
    told = months_told(ground).get(date.first.month, [])
    place = bisect_left(told, (date.sentence, date.start))
    if not place or told[place - 1][0] < date.sentence - NEAR:
        return False
    return told[place - 1][-1] not in (None, date.first.year)


@once
def months_told(ground: Ground) -> dict[int, list[tuple[int, int, int | None]]]:
    """By month, where dates of it stand in the text, each with the year last written out with it, if any."""
    found = defaultdict(list)
    for date in ground.analysis.dates:
        if date.grain in (Grain.MONTH, Grain.DAY) and date.first is not None:
            told = found[date.first.month]
            before = told[-1][-1] if told else None
            year = date.first.year if str(date.first.year) in date.surface else before
            told.append((date.sentence, date.start, year))
    return found


@once
def told_years(ground: Ground) -> list[tuple[int, int]]:
    """The years the article writes out, by sentence."""
    dates = (date for date in ground.analysis.dates if date.first is not None)
    return [(date.sentence, date.first.year) for date in dates if str(date.first.year) in date.surface]


def paragraph_round(ground: Ground, number: int) -> tuple[int, int]:
    """The first and last sentence of the paragraph, no farther than some sentences off."""
    block = ground.sentence(number).block
    span = range(max(1, number - NEAR), min(len(ground.analysis.sentences), number + NEAR) + 1)
    inside = [near for near in span if ground.sentence(near).block == block]
    return inside[0], inside[-1]
