"""Rivals for a date: the article's other dates in the same form, then dates a believable step away."""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice

from briefing.analysis.dates.spans import days_from
from briefing.analysis.results import DateExpression, Grain
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import MOST_OF_A_SORT, Ground, once
from quiz.questions.keys import order_key
from quiz.questions.options.births import is_before_birth
from quiz.questions.options.moved_amounts import ordinal_ending
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.options.terms import is_outside_term

MONTHS = [name for name, *_ in sorted(rows("months"), key=lambda row: int(row[1]))]
SHORT = {month[:3]: number for number, month in enumerate(MONTHS, start=1)} | {"Sept": 9}
MONTH = "(?P<month>" + "|".join([*MONTHS, "Sept", *(month[:3] for month in MONTHS)]) + r")(?P<dot>\.?)"
DAY = r"(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?"
YEAR = r"(?P<year>\d{4})"
PART = r"(?P<part>(?:early|mid|late|spring|summer|autumn|fall|winter)[- ])?"
FORMS = [
    re.compile(form)
    for form in (
        rf"{MONTH} {DAY}(?:,? {YEAR})?",
        rf"{DAY} {MONTH}(?:,? {YEAR})?",
        rf"{PART}{MONTH}(?:,? {YEAR})?",
        rf"(?P<the>the )?{PART}{YEAR}(?P<decade>s)?",
    )
]
DAY_STEPS = (7, -9, 16, -21, 30)
MONTH_STEPS = (-2, 3, -5, 4, 12)
YEAR_STEPS = (-1, 2, -3, 4)
# Of so long ago, years far from each other tempt as well.
PAST, FARTHEST_IN_PAST = 40, 25 * 366
# So long ago a round year stands beside round ones; of any other the nearest tempt, as of late ones.
OLD = 100
DECADE_STEPS = (-10, 10, -20, 20)
FAR_AHEAD = 8
# "By 2025", a round year some years ahead: 2024 is no rival, and 2030 is.
AHEAD, HALF_DECADE_STEPS = 3, (5, -5, 10, 15)
WORD = re.compile(r"\w+")
SINCE = re.compile(r"\bsince (?:the )?$", re.IGNORECASE)
YEAR_ALONE = re.compile(r"\d{4}")
ENOUGH = 5
# So many rivals are shown.
MOST = 3
# Days: another time is no rival to a reader who knows the decade, or the season, of the thing.
FARTHEST = {
    Grain.DAY: 400,
    Grain.MONTH: 3 * 366,
    Grain.YEAR: 8 * 366,
    Grain.DECADE: 60 * 366,
    Grain.CENTURY: 400 * 366,
}


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Dates written like the key, each another day (month, year) than it."""
    written = form_of(candidate.answer.text)
    if candidate.answer.index is None or written is None:
        return []
    key = ground.date(candidate.answer.index)
    beside = told_in_order(ground, candidate, key)
    found = of_several_years(from_article(ground, candidate, written, beside), written)
    days = shifted(key, order_key(seed, candidate.stem), ground.analysis.published_on)
    taken = {written.string, *(rival.text for rival in found)}
    texts = made(ground, candidate, written, days, taken, beside)
    chosen = [*islice(texts, ENOUGH - len(found)), *as_long(texts, written.string)]
    feedback = f"The article gives {written.string}: {evidence(ground, candidate)}."
    return found + [Rival(text, feedback) for text in chosen]


def of_several_years(found: list[Rival], written: re.Match) -> list[Rival]:
    """ "May 2022" among months of 2024 alone is the odd one out: the first of these, and others made.

    So is 1964 among years of the 1970s.
    """
    forms = [form for form in (form_of(rival.text) for rival in found) if form is not None]
    years = {form["year"] for form in forms}
    is_odd = written["year"] is not None and len(years) == 1 and written["year"] not in years
    decades = {form["year"][:3] for form in forms[:MOST] if form["year"] is not None}
    is_bare = YEAR_ALONE.fullmatch(written.string) is not None and len(forms) >= MOST
    is_odd = is_odd or is_bare and len(decades) == 1 and written["year"][:3] not in decades
    return found[:1] if is_odd else found


def as_long(texts: Iterator[str], key: str) -> Iterator[str]:
    """The first of them that is no shorter than the key, lest its length give it away."""
    return islice((text for text in texts if len(text) >= len(key)), 1)


def made(
    ground: Ground,
    candidate: Candidate,
    written: re.Match,
    days: list[date],
    taken: set[str],
    beside: list[date],
) -> Iterator[str]:
    """The days in the key's form, each of them once, none taken or told in its sentence."""
    key, sentence = ground.date(candidate.answer.index), ground.text(candidate.sentence)
    for day in days:
        if not is_possible(ground, key, day) or is_ruled_out(ground, candidate, key, day):
            continue
        if is_across_any(beside, key, day):
            continue
        text = filled(written, day)
        if text not in taken and text not in sentence:
            taken.add(text)
            yield text


def is_possible(ground: Ground, key: DateExpression, day: date) -> bool:
    """Whether the day lies as the key before or after the article; "since" the article's year is no time."""
    told, before = ground.analysis.published_on, ground.text(key.sentence)[: key.start]
    is_this_year = told is not None and key.grain is Grain.YEAR and day.year == told.year
    is_too_late = is_this_year and SINCE.search(before) is not None
    return not is_too_late and not is_across_publication(ground, key, day)


def is_across_publication(ground: Ground, key: DateExpression, day: date) -> bool:
    """Whether only one of day and key lies after the article: "was" and "will be" would tell them apart."""
    told = ground.analysis.published_on
    return told is not None and key.first is not None and (key.first <= told) is not (day <= told)


def told_in_order(ground: Ground, candidate: Candidate, key: DateExpression) -> list[date]:
    """ "In July 2018" of "… in July 2018, followed by sales in _____": what stems tell of before or after."""
    others = [ground.date(index) for index in ground.dates.get(candidate.sentence, ())]
    told = [one for one in others if is_told(candidate, one) and is_ordered(ground, key, one)]
    return [one.first for one in told if one.first is not None and one.first != key.first]


def is_told(candidate: Candidate, other: DateExpression) -> bool:
    """Whether the stem says the date, as it stands or by its year."""
    is_by_year = other.is_relative and other.first is not None and str(other.first.year) in candidate.stem
    return other.surface in candidate.stem or is_by_year


def is_ordered(ground: Ground, key: DateExpression, other: DateExpression) -> bool:
    """Whether the sentence says which of its two dates came first."""
    text = ground.text(key.sentence)
    between = text[min(key.end, other.end) : max(key.start, other.start)]
    said = [*WORD.findall(text)[:1], *WORD.findall(between)]
    return any(word.lower() in words("words_of_order") for word in said)


def is_across_any(beside: list[date], key: DateExpression, day: date) -> bool:
    """Whether one of the dates lies between the day and the key, so that the sentence shows it wrong."""
    return any((day < one) is not (key.first < one) or day == one for one in beside)


def is_ruled_out(ground: Ground, candidate: Candidate, key: DateExpression, day: date) -> bool:
    """Whether the stem gives the year, and the day lies in another: "month of 2021", "in _____ 2021".

    Nor did "President Joe Biden" do anything before he was president, or anybody before being born.
    """
    year = key.first.year
    is_early = is_before_birth(ground, candidate, key.first, day)
    if is_early or is_outside_term(candidate.whole_stem, key.first, day):
        return True
    is_asked = f"month of {year} " in candidate.stem or f"date of {year} " in candidate.stem
    return (is_asked or f"_____ {year}" in candidate.stem) and day.year != year


def from_article(ground: Ground, candidate: Candidate, written: re.Match, beside: list[date]) -> list[Rival]:
    """Other dates of the article with the key's grain, in the key's form, nearest in time first."""
    rivals: dict[str, Rival] = {}
    key = ground.date(candidate.answer.index)
    for other in nearest_dates(ground, key):
        if other.sentence == candidate.sentence or is_ruled_out(ground, candidate, key, other.first):
            continue
        if is_across_any(beside, key, other.first):
            continue
        text = filled(written, other.first)
        is_known = text == written.string or text in rivals
        if is_known or may_be_true(ground, candidate, (other.sentence,), None):
            continue
        place = quoted(ground, other.sentence, other.start, other.end)
        rivals[text] = Rival(text, f"{text} belongs to something else: {place}.", other.sentence)
        if len(rivals) == ENOUGH:
            break
    return list(rivals.values())


@once
def nearest_dates(ground: Ground, key: DateExpression) -> tuple[DateExpression, ...]:
    """Known dates of the key's grain that a reader might take for it, the nearest in time first."""
    if key.first is None:
        return ()
    farthest = FARTHEST.get(key.grain, FARTHEST[Grain.YEAR])
    told = ground.analysis.published_on
    if key.grain is Grain.YEAR and told is not None and told.year - key.first.year > PAST:
        farthest = FARTHEST_IN_PAST
    others = [ground.date(index) for index in dates_by_grain(ground)[key.grain]]
    near = [
        (abs((other.first - key.first).days), other.surface, place)
        for place, other in enumerate(others)
        if other.first and other.first != key.first and not other.is_relative
    ]
    near = [entry for entry in sorted(near) if entry[0] <= farthest]
    return tuple(others[place] for *_, place in near if is_possible(ground, key, others[place].first))


@once
def dates_by_grain(ground: Ground) -> dict[Grain, tuple[int, ...]]:
    """Indexes of the first dates of each grain, one for each day they stand for."""
    grains: dict[Grain, dict] = defaultdict(dict)
    for index, one in enumerate(ground.analysis.dates):
        if len(grains[one.grain]) < MOST_OF_A_SORT:
            grains[one.grain].setdefault(one.first, index)
    return defaultdict(tuple, {grain: tuple(found.values()) for grain, found in grains.items()})


def evidence(ground: Ground, candidate: Candidate) -> str:
    return quoted(ground, candidate.sentence, candidate.answer.start, candidate.answer.end)


def form_of(written: str) -> re.Match | None:
    """The form in which a date is written; None for forms not known here."""
    return next(filter(None, (form.fullmatch(written) for form in FORMS)), None)


def filled(written: re.Match, day: date) -> str:
    """`day` in the form in which another is written: "May 20" makes "June 3"."""
    return written_like(written.string, day)


@lru_cache(20_000)
def written_like(model: str, day: date) -> str:
    """`day` as the model is written, which several questions on one date ask for."""
    written = form_of(model)
    if written is None:
        return model
    new = {"day": str(day.day), "year": str(day.year), "month": MONTHS[day.month - 1]}
    groups = written.groupdict()
    if groups.get("decade"):
        new["year"] = str(day.year // 10 * 10)
    if groups.get("month") in SHORT and groups["month"] not in MONTHS:
        new["month"] = new["month"][:3]
    if new["month"] == "May":
        new["dot"] = ""
    if groups.get("suffix"):
        new["suffix"] = ordinal_ending(day.day)
    text = model
    for name in reversed(groups):
        if groups[name] and name in new:
            text = text[: written.start(name)] + new[name] + text[written.end(name) :]
    return text


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
