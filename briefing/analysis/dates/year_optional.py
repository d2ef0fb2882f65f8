"""Days and months whose year may be left out: "May 20", "from 3 to 7 May", "December's", "April and May"."""

import re
from datetime import MAXYEAR, MINYEAR, date

from briefing.analysis.dates import spans
from briefing.analysis.dates.calendar_words import MONTH, MONTH_NAME, ORDINAL_DAY, WEEKDAY, YEAR, month_number
from briefing.analysis.dates.outlook import Outlook, outlook
from briefing.analysis.dates.parts import part_name
from briefing.analysis.dates.readings import NO_DATE, Reading, Scene, pattern
from briefing.analysis.numbers import ordinal
from briefing.analysis.results import Grain
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import rows

_TO = r"(?P<joint>\s?[-–—]\s?|\s(?:to|until|till|through|and|or)\s)"
_DAY_NAME = rf"(?:(?:{WEEKDAY}),?\s(?:the\s)?)?"
_TAIL_YEAR = rf"(?:,?\s(?:of\s)?(?P<year>{YEAR})(?!\s?(?:people|troops)))?"
_YEAR_BEHIND = re.compile(r",?\s(?:of\s)?(?P<way>last|this|next)\syear\b(?!['’]s)")
_YEAR_OF_STORY = re.compile(r"\s(?:of\s)?(?:that|the\ssame)\syear\b")
_STEPS = {"last": -1, "this": 0, "next": 1}
_LEAP_CYCLE = 8
_AMBIGUOUS = frozenset({"May", "March", "August"})
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|by|of|last|next|this|until|till|from|to|early|late|mid|during|on|the|and|before|after|for"
    r"|between|each|every|through|or|a|past|throughout)[-\s]$",
    re.IGNORECASE,
)
_AFTER_MONTH = re.compile(
    r"(?:'s\s|\s(?:visit|summit|meeting|election|elections|war|deal|report|announcement|vote|attack|attacks)\b)"
)
_NOT_MONTH = re.compile(r"\s(?:have|be|not|well|also|yet|seem|on|through|past)\b")


def year_for(scene: Scene, month: int, day: int, start: int, end: int) -> int | None:
    """The year of a day without one: the latest not after publication, unless its clause looks ahead.

    Before "this year", "of last year" it is that year's; before "that year" that of the story, if it has one.
    """
    if scene.today is None:
        return None
    if _YEAR_OF_STORY.match(scene.after(end, 20)):
        return scene.story.year if scene.story else None
    told = _YEAR_BEHIND.match(scene.after(end, 16))
    if told:
        year = scene.today.year + _STEPS[told["way"]]
        return year if MINYEAR <= year <= MAXYEAR else None
    view = outlook(scene, start, end)
    nearest = _year_near(scene.today, month, day, view)
    goes_on = scene.story and view is Outlook.BACK and scene.story.takes(month, nearest, scene.today)
    return scene.story.year if goes_on else nearest


def _year_near(today: date, month: int, day: int, view: Outlook) -> int | None:
    candidates = [
        (year, found)
        for year in range(today.year - _LEAP_CYCLE, today.year + _LEAP_CYCLE + 1)
        if (found := spans.day(year, month, day))
        if 1 <= year <= 9999
    ]
    ahead = [pair for pair in candidates if (pair[1].year, pair[1].month) >= (today.year, today.month)]
    back = [pair for pair in candidates if pair[1] <= today]
    if view is Outlook.AHEAD:
        return ahead[0][0] if ahead else None
    if view is Outlook.EITHER and ahead and back:
        return min(back[-1], ahead[0], key=lambda pair: abs((pair[1] - today).days))[0]
    return back[-1][0] if back else None


def _days(year: int | None, first: tuple[int, int], last: tuple[int, int]) -> Reading | object:
    """A day, or days from (month, day) to (month, day) where both exist in that year."""
    if year is None:
        exists = spans.day(2024, *first) and spans.day(2024, *last)
        return Reading(None, Grain.DAY if first == last else Grain.DAYS) if exists else NO_DATE
    start, end = spans.day(year - (first > last), *first), spans.day(year, *last)
    if not start or not end:
        return NO_DATE
    return Reading((start, end), Grain.DAY if start == end else Grain.DAYS)


def _read_days(match: re.Match[str], scene: Scene):
    groups = match.groupdict()
    if "month1" in groups and _is_list(match, scene):
        return None
    month2 = month_number(groups.get("month2") or groups.get("month"))
    month1 = month_number(groups.get("month1") or groups.get("month"))
    day1, day2 = ordinal(groups["day1"]), ordinal(groups["day2"] or groups["day1"])
    if month1 == month2 and day2 < day1:
        return NO_DATE
    if groups["year"]:
        return _days(int(groups["year"]), (month1, day1), (month2, day2))
    year = year_for(scene, month1, day1, match.start(), match.end())
    if year is not None and month2 < month1:
        year += 1
    return _mark_story(_days(year, (month1, day1), (month2, day2)), scene, year)


def _is_list(match: re.Match[str], scene: Scene) -> bool:
    """ "May 3 and June 10" are two days, "between May 3 and June 10" is a stretch."""
    is_joined = match["joint"].strip() in {"and", "or"}
    return is_joined and not scene.before(match.start(), 9).lower().endswith("between ")


def _mark_story(reading: Reading | object, scene: Scene, year: int | None):
    """A year taken from the sentences before is a good guess, not a fact."""
    if isinstance(reading, Reading) and scene.story and year == scene.story.year:
        return Reading(reading.span, reading.grain, True)
    return reading


def _two_months(match: re.Match[str], scene: Scene):
    first, last = month_number(match["month1"]), month_number(match["month2"])
    if match["month1"] in _AMBIGUOUS and not _names_month(match, scene, "month1"):
        return None
    year = year_for(scene, last, 1, match.start(), match.end())
    if year is None:
        return Reading(None, Grain.MONTH)
    span = spans.from_to(spans.month(year - (first > last), first), spans.month(year, last))
    return _mark_story(Reading(span, Grain.MONTH), scene, year)


def _month(match: re.Match[str], scene: Scene):
    if match["month"] in _AMBIGUOUS and not _names_month(match, scene, "month"):
        return None
    if _is_in_name(match, scene):
        return NO_DATE
    number = month_number(match["month"])
    year = year_for(scene, number, 1, match.start(), match.end())
    if year is None:
        return Reading(None, Grain.MONTH)
    if match["part"]:
        return Reading(spans.part_of_month(year, number, part_name(match["part"])), Grain.DAYS, True)
    return _mark_story(Reading(spans.month(year, number), Grain.MONTH), scene, year)


def _names_month(match: re.Match[str], scene: Scene, group: str) -> bool:
    """May, March and August are also a verb, a walk and an adjective (and May and August names)."""
    start, end = match.start(group), match.end(group)
    left, right = scene.before(start, 20), scene.after(end, 25)
    if match.groupdict().get("part"):
        return True
    if not (_BEFORE_MONTH.search(left) or _AFTER_MONTH.match(right)):
        return False
    return not (_NOT_MONTH.match(right) and match[group] == "May" and not left.lower().endswith("in "))


def _is_in_name(match: re.Match[str], scene: Scene) -> bool:
    """ "April Jones", "Theresa May", "the March on Washington" are no months."""
    first, last = token_span(scene.tokens, match.start("month"), match.end("month"))
    before = scene.tokens[first - 1] if first else None
    after = scene.tokens[last] if last < len(scene.tokens) else None
    if before is not None and before.tag == "NNP" and before.text[:1].isupper() and not match["part"]:
        return before.end + 1 == scene.tokens[first].start and before.text not in {"Last", "This", "Next"}
    return after is not None and after.tag == "NNP" and first == 0 and after.text[:1].isupper()


def _holiday(match: re.Match[str], scene: Scene):
    month, day = _holidays()[match["name"]]
    year = int(match["year"]) if match["year"] else year_for(scene, month, day, match.start(), match.end())
    return _days(year, (month, day), (month, day))


def _holidays() -> dict[str, tuple[int, int]]:
    return {name: (int(month), int(day)) for name, month, day in rows("holidays")}


YEAR_OPTIONAL = (
    pattern(
        "days of two months",
        "#@",
        rf"\b{_DAY_NAME}(?P<month1>{MONTH})\s(?P<day1>{ORDINAL_DAY}){_TO}{_DAY_NAME}(?P<month2>{MONTH})\s(?P<day2>{ORDINAL_DAY}){_TAIL_YEAR}",
        _read_days,
    ),
    pattern(
        "days of two months",
        "#@",
        rf"\b{_DAY_NAME}(?P<day1>{ORDINAL_DAY})\s(?P<month1>{MONTH}){_TO}{_DAY_NAME}(?P<day2>{ORDINAL_DAY})\s(?P<month2>{MONTH}){_TAIL_YEAR}",
        _read_days,
    ),
    pattern(
        "month and day",
        "#@",
        rf"\b{_DAY_NAME}(?P<month>{MONTH})\s(?:the\s)?(?P<day1>{ORDINAL_DAY})(?:{_TO}(?P<day2>{ORDINAL_DAY}))?"
        rf"(?!%|-year|[.,:][0-9]|\s(?:percent|million|billion|people|seats))(?:,?\s(?P<year>{YEAR}))?",
        _read_days,
    ),
    pattern(
        "day and month",
        "#@",
        rf"(?<![0-9$€£.,])\b{_DAY_NAME}(?P<day1>{ORDINAL_DAY})(?:{_TO}(?P<day2>{ORDINAL_DAY}))?\s(?:of\s)?(?P<month>{MONTH}){_TAIL_YEAR}(?![a-z])",
        _read_days,
    ),
    pattern(
        "two months",
        "@",
        rf"\b(?P<month1>{MONTH_NAME}){_TO}(?P<month2>{MONTH_NAME})\b(?!\s[0-9])",
        _two_months,
    ),
    pattern(
        "month",
        "@",
        rf"\b(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate|(?:the\s)?(?:beginning|start|end|middle)\sof)[-\s])?(?P<month>{MONTH_NAME})\b",
        _month,
    ),
    pattern(
        "holiday",
        "day eve",
        rf"\b(?P<name>{'|'.join(name for name, _, _ in rows('holidays'))})\b(?:,?\s(?P<year>{YEAR}))?",
        _holiday,
    ),
)
