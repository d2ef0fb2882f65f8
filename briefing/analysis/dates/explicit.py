"""Dates that carry their year: "9 May 2025", "early 2023", "1998-99", "the 1980s", "the 19th century"."""

import re
from datetime import date

from briefing.analysis.dates import spans
from briefing.analysis.dates.calendar_words import MONTH, SEASON, YEAR, month_number
from briefing.analysis.dates.parts import PARTED, part_name
from briefing.analysis.dates.readings import NO_DATE, Reading, Scene, pattern
from briefing.analysis.dates.years import is_year
from briefing.analysis.numbers import ordinal, ordinals
from briefing.analysis.results import Grain
from briefing.analysis.wordlists import rows

_TO = r"(?P<joint>\s?[-–—]\s?|\s(?:to|until|till|through|and)\s)"
_NTH = rf"(?:[12]?[0-9](?:st|nd|rd|th)|{'|'.join(ordinals())})"
_ERA = r"\s?(?P<era>BCE|BC|CE|AD)\b"


def _iso(match: re.Match[str], scene: Scene):
    found = spans.day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Reading((found, found), Grain.DAY) if found else NO_DATE


def _figures(match: re.Match[str], scene: Scene):
    """31/12/2024 and 12/31/2024; 3/4/2024 can be two days and is none."""
    first, second, year = int(match["one"]), int(match["two"]), int(match["year"])
    if first == second or max(first, second) <= 12:
        found = spans.day(year, second, first) if first == second else None
    else:
        found = spans.day(year, min(first, second), max(first, second))
    return Reading((found, found), Grain.DAY) if found else NO_DATE


def _months_with_year(match: re.Match[str], scene: Scene):
    last_year = int(match["year2"])
    first_month, last_month = month_number(match["month1"]), month_number(match["month2"])
    first_year = int(match["year1"]) if match["year1"] else last_year - (first_month > last_month)
    if (first_year, first_month) > (last_year, last_month):
        return NO_DATE
    if (
        match["year1"]
        and match["joint"].strip() == "and"
        and not scene.before(match.start(), 9).endswith("etween ")
    ):
        return None
    span = spans.from_to(spans.month(first_year, first_month), spans.month(last_year, last_month))
    return Reading(span, Grain.MONTH)


def _month_of_year(match: re.Match[str], scene: Scene):
    year, number = int(match["year"]), month_number(match["month"])
    if match["part"]:
        return Reading(spans.part_of_month(year, number, part_name(match["part"])), Grain.DAYS, True)
    return Reading(spans.month(year, number), Grain.MONTH)


def _season_of_year(match: re.Match[str], scene: Scene):
    first = int(match["year"])
    last = _second_year(first, match["to"]) if match["to"] else first
    if match["season"].lower() == "winter" and last == first + 1:
        return Reading(spans.season(last, "winter"), Grain.SEASON)
    if match["to"]:
        return NO_DATE
    return Reading(spans.season(first, match["season"].lower()), Grain.SEASON, bool(match["part"]))


def _second_year(first: int, words: str) -> int:
    return int(words) if len(words) == 4 else first // 100 * 100 + int(words)


def _range_of_years(match: re.Match[str], scene: Scene):
    first = int(match["first"])
    last = _second_year(first, match["last"])
    is_list = match["joint"].strip() == "and" and match["opening"] is None
    if is_list or not first < last <= first + 400 or not is_year(match, scene):
        return None
    return Reading(spans.years(first, last), Grain.YEAR)


def _years_of_era(match: re.Match[str], scene: Scene):
    if match["era"].startswith("BC"):
        return Reading(None, Grain.YEAR)
    first = int(match["first"])
    span = spans.years(first, int(match["last"] or first))
    return Reading(span, Grain.YEAR) if span else NO_DATE


def _decade(match: re.Match[str], scene: Scene):
    first = int(match["year"])
    length = 100 if first % 100 == 0 and first < 2000 else 10
    grain = Grain.CENTURY if length == 100 else Grain.DECADE
    if match["part"]:
        return Reading(spans.part_of_years(first, first + length - 1, part_name(match["part"])), grain, True)
    return Reading(spans.years(first, first + length - 1), grain)


def _short_decade(match: re.Match[str], scene: Scene):
    first = 1900 + int(match["year"])
    if match["part"]:
        return Reading(spans.part_of_years(first, first + 9, part_name(match["part"])), Grain.DECADE, True)
    return Reading(spans.years(first, first + 9), Grain.DECADE)


def _century(match: re.Match[str], scene: Scene):
    number = ordinal(match["nth"])
    if not number or number > 21:
        return None
    if match["era"] and match["era"].startswith("BC"):
        return Reading(None, Grain.CENTURY)
    first, last = 100 * number - 99, 100 * number
    if not match["part"]:
        return Reading(spans.years(first, last), Grain.CENTURY)
    if match["part"].split()[-1] == "the" and "turn" in match["part"]:
        return Reading(spans.years(max(1, first - 10), first + 9), Grain.CENTURY, True)
    return Reading(spans.part_of_years(first, last, part_name(match["part"])), Grain.CENTURY, True)


def _era(match: re.Match[str], scene: Scene):
    first, last = _eras()[match["name"].lower()]
    return Reading(spans.years(first, last), Grain.CENTURY, True)


def _eras() -> dict[str, tuple[int, int]]:
    return {name: (int(first), int(last)) for name, first, last in rows("eras")}


def _fiscal(match: re.Match[str], scene: Scene):
    year = int(match["year"]) if len(match["year"]) == 4 else 2000 + int(match["year"])
    return Reading(spans.years(year, year), Grain.YEAR, True)


def _quarter(match: re.Match[str], scene: Scene):
    number = ordinal(match["nth"]) if match["nth"] else int(match["q"])
    if not number or number > 4:
        return NO_DATE
    return Reading(spans.quarter(int(match["year"]), number), Grain.PART_OF_YEAR)


def _half(match: re.Match[str], scene: Scene):
    number = 1 if match["nth"] == "first" or match["h"] == "1" else 2
    return Reading(spans.half(int(match["year"]), number), Grain.PART_OF_YEAR)


def _part_of_year(match: re.Match[str], scene: Scene):
    return Reading(spans.part_of_year(int(match["year"]), part_name(match["part"])), Grain.PART_OF_YEAR, True)


def _year(match: re.Match[str], scene: Scene):
    if not is_year(match, scene):
        return NO_DATE
    year = int(match["first"])
    return Reading((date(year, 1, 1), date(year, 12, 31)), Grain.YEAR)


EXPLICIT = (
    pattern(
        "iso", "####", r"\b(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9])", _iso
    ),
    pattern(
        "figures",
        "####",
        r"(?<![0-9/.])(?P<one>[0-3]?[0-9])(?P<mark>[/.])(?P<two>[0-3]?[0-9])(?P=mark)(?P<year>(?:19|20)[0-9]{2})(?![0-9/.]*[0-9])",
        _figures,
    ),
    pattern(
        "months of years",
        "#@",
        rf"\b(?P<month1>{MONTH})(?:,?\s(?P<year1>{YEAR}))?{_TO}(?P<month2>{MONTH}),?\s(?:of\s)?(?P<year2>{YEAR})",
        _months_with_year,
    ),
    pattern(
        "month of year", "#@", rf"\b{PARTED}?(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})", _month_of_year
    ),
    pattern(
        "season of year",
        "spring summer autumn fall winter",
        rf"\b(?:the\s)?(?:(?P<part>early|mid|late)[-\s])?(?P<season>(?i:{SEASON}))\s(?:of\s)?(?P<year>{YEAR})"
        r"(?:[-–/](?P<to>[0-9]{4}|[0-9]{2})(?![0-9]))?",
        _season_of_year,
    ),
    pattern(
        "years",
        "####",
        rf"\b(?P<opening>(?<=etween\s)|(?<=rom\s))?(?P<first>{YEAR})(?P<joint>\s?[-–—/]\s?|\s(?:and|to|until|through)\s)"
        r"(?P<last>[12][0-9]{3}|[0-9]{2})(?![0-9]|-[0-9]|[.,][0-9])(?!\s?(?:%|per\s?cent))",
        _range_of_years,
    ),
    pattern(
        "years of era",
        "ce bc ad",
        rf"(?<![0-9.,$])(?P<first>[0-9]{{1,4}})(?:\s?[-–—]\s?(?P<last>[0-9]{{1,4}}))?{_ERA}",
        _years_of_era,
    ),
    pattern("decade", "0s 0's", rf"\b(?:the\s)?{PARTED}?(?P<year>(?:1[0-9]|20)[0-9]0)'?s\b", _decade),
    pattern("short decade", "0s 0's", rf"\b(?:the\s){PARTED}?'?(?P<year>[2-9]0)'?s\b", _short_decade),
    pattern(
        "century", "century", rf"\b(?:the\s)?{PARTED}?(?P<nth>{_NTH})[-\s]century\b(?:{_ERA})?", _century
    ),
    pattern(
        "era",
        "medieval middle victorian",
        rf"\b(?:the\s)?(?P<name>(?i:{'|'.join(name for name, _, _ in rows('eras'))}))\b",
        _era,
    ),
    pattern(
        "fiscal year",
        "fy fiscal",
        r"\b(?:FY\s?|[Ff]iscal\s(?:year\s)?)(?P<year>20[0-9]{2}|[0-9]{2})(?![0-9])",
        _fiscal,
    ),
    pattern(
        "quarter of year",
        "quarter q1 q2 q3 q4",
        rf"\b(?:the\s)?(?:(?P<nth>first|second|third|fourth)\squarter|Q(?P<q>[1-4]))\s(?:of\s)?(?P<year>{YEAR})",
        _quarter,
    ),
    pattern(
        "half of year",
        "half h1 h2",
        rf"\b(?:the\s)?(?:(?P<nth>first|second)\shalf\sof|H(?P<h>[12]))\s(?P<year>{YEAR})",
        _half,
    ),
    pattern(
        "part of year",
        "early mid late beginning start end close turn",
        rf"\b{PARTED}(?P<year>{YEAR})(?!\s?[-–]\s?[0-9])",
        _part_of_year,
    ),
    pattern("year", "####", rf"\b(?P<first>{YEAR})(?!%|,[0-9]|[A-Za-z])", _year),
)
