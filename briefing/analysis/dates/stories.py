"""The year that the sentences before tell of, and which dates without a year lie in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.analysis.results import DateExpression, Grain, Sentence

_OF_A_MONTH = frozenset({"month and day", "day and month", "month of year", "month", "two months"})
_REACH = 2


@dataclass(frozen=True, slots=True)
class Story:
    """A year told of, where it was told, and the month from which a date without a year goes on with it.

    A `loose` one, of a bare year or of another paragraph, takes no month that may be of the year of writing.
    """

    block: int
    sentence: int
    year: int
    since: int
    is_loose: bool

    def takes(self, month: int, nearest: int | None, today: date) -> bool:
        """Whether such a date, whose year would else be the `nearest`, lies in the story's."""
        return month >= self.since and not (self.is_loose and nearest == today.year)


def story_before(told: Story | None, sentence: Sentence, today: date | None) -> Story | None:
    """The story to carry on with: told at most two sentences ago, of a year that is over.

    In its own paragraph one that is long over goes on in any month, back or forth.
    """
    if told is None or today is None or sentence.number - told.sentence > _REACH:
        return None
    is_here, is_long_over = told.block == sentence.block, told.year < today.year - 1
    if told.year >= today.year or not (is_here or is_long_over):
        return None
    is_loose = told.is_loose or not is_here
    return replace(told, since=0 if is_long_over and not is_loose else told.since, is_loose=is_loose)


def story_told(
    dates: Sequence[DateExpression], sentence: Sentence, before: Story | None, told: Story | None
) -> Story | None:
    """The story of the last date in the sentence that has a year or goes on with `before`; else still `told`.

    A date told from the day of writing ("last month") ends it.
    """
    for found in reversed(dates):
        if found.first is None or found.is_open:
            continue
        if found.is_relative:
            return None
        year = found.first.year
        is_of_month = found.rule in _OF_A_MONTH
        is_dated = is_of_month and not found.is_approximate
        goes_on = is_of_month and before is not None and before.year == year
        if is_dated or goes_on or found.rule == "year" and _opens_with(found, sentence):
            is_loose = found.grain is Grain.YEAR or goes_on and before.is_loose
            return Story(sentence.block, sentence.number, year, found.first.month, is_loose)
    return told


def _opens_with(year: DateExpression, sentence: Sentence) -> bool:
    """ "In 2019 the ferry sank": the year of what follows; "the fleet of 2019" says nothing of it."""
    return sentence.text[: year.start].lower() == "in "
