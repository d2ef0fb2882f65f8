"""Rivals for a date: the article's other dates in the same form, then dates a believable step away."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import islice

from briefing.analysis.results import DateExpression, Grain
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import MOST_OF_A_SORT, Ground, once
from quiz.questions.keys import order_key
from quiz.questions.options.births import is_before_birth
from quiz.questions.options.cycles import is_off_cycle
from quiz.questions.options.date_forms import filled, form_of
from quiz.questions.options.date_steps import shifted
from quiz.questions.options.foundings import is_before_founding
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.options.terms import is_outside_term

# Of so long ago, years far from each other tempt as well.
PAST, FARTHEST_IN_PAST = 40, 25 * 366
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

    Nor did "President Joe Biden" do anything before he was president, anybody before being born, or a state
    before it was one; and the Olympics are not held each year.
    """
    year = key.first.year
    is_early = is_before_birth(ground, candidate, key.first, day)
    is_early = is_early or is_before_founding(ground, candidate, key.first, day)
    stem = candidate.whole_stem
    if is_early or is_outside_term(stem, key.first, day) or is_off_cycle(stem, key, day):
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
