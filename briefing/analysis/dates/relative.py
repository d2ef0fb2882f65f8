"""Dates named by their place to the day of writing: "last month", "next May", "on Monday"."""

import re

from briefing.analysis.dates import spans
from briefing.analysis.dates.calendar_words import (
    MONTH_NAME,
    SEASON,
    UNIT,
    WEEKDAY,
    month_number,
    weekday_numbers,
)
from briefing.analysis.dates.outlook import Outlook, outlook
from briefing.analysis.dates.readings import NO_DATE, Scene, pattern, told_from_today
from briefing.analysis.numbers import ordinal
from briefing.analysis.results import Grain
from briefing.analysis.wordlists import words

# "Every Monday", "the second Monday of May": one of many, and not the one beside the day of writing.
_ONE_OF_MANY = re.compile(
    r"\b(?:every|each|any|most|one|opening|first|second|third|fourth|fifth|final)\s$", re.IGNORECASE
)
_PART_OF_SEASON = r"(?:Week|Round|Matchday|Game|Stage)\s[0-9]+\b"
# "Sunday night in Week 2", "Friday of the second round": a day of a season, which counts its own weeks.
_IN_PART_OF_SEASON = re.compile(
    r"(?:\s(?:morning|afternoon|evening|night))?\s(?:in|of|during)\s(?:"
    rf"{_PART_OF_SEASON}|the\s(?:opening|first|second|third|fourth|fifth|final)\s(?:week|weekend|round|month)\b)"
)
# "On Monday and Thursday", "Monday to Friday", "on Monday, Tuesday".
_DAYS_JOINED = re.compile(
    rf"\b(?:{WEEKDAY})(?:,? (?:and|or|to|through|until)|,| ?[–-]) ?(?:on )?(?:{WEEKDAY})\b"
)
_FIXED_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def _way(match: re.Match[str]) -> int:
    """-1 for last, 0 for this, 1 for next."""
    plain = match["way"].lower()
    return 1 if plain in {"next", "the coming"} else 0 if "this" in plain or "the current" in plain else -1


def _neighbour(match: re.Match[str], scene: Scene):
    """ "last year", "earlier this month", "next week"; "the following year" hangs on the text: not placed."""
    if scene.today is None or match["way"].lower() in {
        "the following",
        "the previous",
        "the same",
        "that",
        "that same",
    }:
        return told_from_today(None, Grain.UNKNOWN, True)
    way, unit = _way(match), match["unit"]
    readings = {
        "year": lambda: (spans.years(scene.today.year + way, scene.today.year + way), Grain.YEAR),
        "decade": lambda: (_decade(scene.today.year, way), Grain.DECADE),
        "centur": lambda: (_century(scene.today.year, way), Grain.CENTURY),
        "month": lambda: (spans.months_from(scene.today, way), Grain.MONTH),
        "quarter": lambda: (_quarter(scene, way), Grain.PART_OF_YEAR),
        "week": lambda: (spans.week(scene.today, way), Grain.WEEK),
        "weekend": lambda: (_weekend(scene, way), Grain.DAYS),
    }
    if unit not in readings:
        return told_from_today(None, Grain.UNKNOWN, True)
    span, grain = readings[unit]()
    return told_from_today(span, grain, unit in {"week", "weekend", "decade"})


def _decade(year: int, way: int):
    first = year // 10 * 10 + 10 * way
    return spans.years(first, first + 9)


def _century(year: int, way: int):
    first = (year - 1) // 100 * 100 + 1 + 100 * way
    return spans.years(first, first + 99)


def _quarter(scene: Scene, way: int):
    index = scene.today.year * 4 + (scene.today.month - 1) // 3 + way
    return spans.quarter(index // 4, index % 4 + 1)


def _weekend(scene: Scene, way: int):
    """The last weekend lies before today, also when today is its Sunday."""
    monday, _ = spans.week(scene.today, way) or (None, None)
    first = monday and spans.days_from(monday, 5)
    last = first and spans.days_from(first, 1)
    return (first, last) if last else None


def _near_month(match: re.Match[str], scene: Scene):
    """ "last May" is the latest May that is over, "next May" the first to come, "this May" this year's."""
    month = month_number(match["month"])
    if scene.today is None:
        return told_from_today(None, Grain.MONTH)
    way, today = _way(match), scene.today
    year = today.year
    if way < 0 and month >= today.month:
        year -= 1
    if way > 0 and month <= today.month:
        year += 1
    return told_from_today(
        spans.months_from(today, 12 * (year - today.year) + month - today.month), Grain.MONTH
    )


def _near_season(match: re.Match[str], scene: Scene):
    name = match["season"].lower()
    if scene.today is None:
        return told_from_today(None, Grain.SEASON)
    way, today = _way(match), scene.today
    found = [spans.season(year, name) for year in (today.year - 1, today.year, today.year + 1)]
    known = [span for span in found if span]
    over = [span for span in known if span[1] < today]
    to_come = [span for span in known if span[0] > today]
    if way < 0 or way > 0:
        chosen = (over[-1:] if way < 0 else to_come[:1]) or found[1:2]
    else:
        chosen = [span for span in known if today <= span[1]] if name == "winter" else found[1:2]
    return told_from_today(next(iter(chosen), None), Grain.SEASON)


def _weekday(match: re.Match[str], scene: Scene):
    if _is_name(match, scene):
        return NO_DATE
    if scene.today is None or not match["way"] and _is_of_schedule(match, scene):
        return told_from_today(None, Grain.DAY)
    wanted = weekday_numbers()[match["day"]]
    back = (scene.today.weekday() - wanted) % 7
    word = (match["way"] or "").lower()
    if word == "last":
        steps = -(back or 7)
    elif word in {"next", "this coming"}:
        steps = 7 - back
    else:
        looks_back = outlook(scene, match.start(), match.end()) is Outlook.BACK
        steps = -back if looks_back or not back else 7 - back
    found = spans.days_from(scene.today, steps)
    return told_from_today((found, found) if found else None, Grain.DAY)


def _is_of_schedule(match: re.Match[str], scene: Scene) -> bool:
    """ "Marlo visit Tarn on Monday in Week 3", "a ferry leaves every Friday": not the nearest such day.

    Who "lost on Monday in Game 3", or in the first round, has just done so.
    """
    is_any = _ONE_OF_MANY.search(scene.before(match.start("day"))) is not None
    counted = _IN_PART_OF_SEASON.match(scene.after(match.end("day"), 60))
    is_over = any(token.tag == "VBD" for token in scene.tokens)
    is_counted = counted is not None and (not is_over or "week" in counted.group().lower())
    return is_any or is_counted or _tells_routine(scene)


def _tells_routine(scene: Scene) -> bool:
    """ "The museum opens on Monday and Thursday": days told in one breath, and nothing that is over.

    "The court rules on Monday, and the vote follows on Tuesday" is announced.
    """
    tags = {token.tag for token in scene.tokens}
    if tags.isdisjoint({"VBZ", "VBP"}) or not tags.isdisjoint({"VBD", "VBN", "MD"}):
        return False
    is_joined = _DAYS_JOINED.search(scene.text) is not None
    return is_joined or re.search(rf"\b{_PART_OF_SEASON}", scene.text) is not None


def _is_name(match: re.Match[str], scene: Scene) -> bool:
    """ "Good Friday", "the Sunday Times": a capitalised neighbour makes it a name; "Mondays" is no day."""
    left, right = scene.before(match.start("day"), 20), scene.after(match.end("day"), 20)
    before = left.split(" ")[-2] if left.endswith(" ") and left.count(" ") > 0 else ""
    if f"{before} {match['day']}" in words("day_names"):
        return True
    return bool(
        re.match(r"\s(?:Times|Mirror|Post|Night|Telegraph|Herald|Mail|Express|Star|League|Club)\b", right)
    )


def _fixed_day(match: re.Match[str], scene: Scene):
    if scene.today is None:
        return told_from_today(None, Grain.DAY, True)
    word = match["day"].lower()
    found = spans.days_from(scene.today, _FIXED_DAYS.get(word, 0))
    return told_from_today((found, found) if found else None, Grain.DAY, word == "today")


def _quarter_or_half(match: re.Match[str], scene: Scene):
    """ "in the third quarter": the latest one that was over, unless the clause looks ahead.

    A half is one of a year only where that is said: "the second half" is of a match, and "the third" of none.
    """
    place = ordinal(match["nth"])
    if match["what"] == "half" and (not match["year"] or place > 2):
        return None
    if scene.today is None:
        return told_from_today(None, Grain.PART_OF_YEAR)
    make = spans.quarter if match["what"] == "quarter" else spans.half
    if scene.before(match.start(), 8).endswith("fiscal "):
        return told_from_today(None, Grain.PART_OF_YEAR)
    year = scene.today.year - 1 if (match["year"] or "").endswith("last year") else scene.today.year
    found = make(year, place)
    is_ahead = not match["year"] and found is not None and found[0] > scene.today
    if is_ahead and outlook(scene, match.start(), match.end()) is Outlook.BACK:
        found = make(year - 1, place)
    return told_from_today(found, Grain.PART_OF_YEAR)


def _end_of_period(match: re.Match[str], scene: Scene):
    """ "the end of the year", "the start of last month"."""
    if scene.today is None:
        return told_from_today(None, Grain.UNKNOWN, True)
    way = 1 if "next" in match["way"] else -1 if "last" in match["way"] else 0
    is_late = match["part"].lower() == "end"
    if match["unit"] == "year":
        year = spans.years(scene.today.year + way, scene.today.year + way)
        return told_from_today(
            year and spans.part_of_year(year[0].year, "late" if is_late else "early"),
            Grain.PART_OF_YEAR,
            True,
        )
    month = spans.months_from(scene.today, way)
    part = month and spans.part_of_month(month[0].year, month[0].month, "late" if is_late else "early")
    return told_from_today(part, Grain.DAYS, True)


_WAY = (
    r"(?P<way>(?i:last|next|this|(?:earlier|later)\sthis|the\scurrent|the\sprevious|the\sfollowing|the\scoming"
    r"|the\ssame|that\ssame|that))"
)

RELATIVE = (
    pattern(
        "end of period",
        "end start beginning",
        r"\b(?:the\s)?(?P<part>[Ee]nd|[Ss]tart|[Bb]eginning)\sof\s(?P<way>the|this|last|next)\s(?P<unit>year|month)\b",
        _end_of_period,
    ),
    pattern(
        "neighbour",
        "last next this current previous following coming same that",
        rf"\b{_WAY}\s{UNIT}(?<!s)",
        _neighbour,
    ),
    pattern(
        "near month",
        "@",
        rf"\b(?P<way>(?i:last|next|this|(?:earlier|later)\sthis))\s(?P<month>{MONTH_NAME})\b",
        _near_month,
    ),
    pattern(
        "near season",
        "spring summer autumn fall winter",
        rf"\b(?P<way>(?i:last|next|this|(?:earlier|later)\sthis))\s(?P<season>(?i:{SEASON}))\b",
        _near_season,
    ),
    pattern(
        "weekday", "day", rf"\b(?:(?P<way>(?i:last|next|this\scoming|this))\s)?(?P<day>{WEEKDAY})\b", _weekday
    ),
    pattern(
        "fixed day",
        "today tonight tomorrow yesterday this",
        r"\b(?P<day>(?i:yesterday|today|tonight|tomorrow|this\s(?:morning|afternoon|evening)))\b",
        _fixed_day,
    ),
    pattern(
        "quarter",
        "quarter half",
        r"\b(?:the\s)?(?P<nth>first|second|third|fourth)\s(?P<what>quarter|half)(?:\s(?P<year>of\s(?:this|last|the)\syear))?\b",
        _quarter_or_half,
    ),
)
