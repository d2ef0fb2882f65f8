"""When a question comes back: FSRS on calendar days. Reads days and grades, returns what is remembered.

One answer a day counts, the first: what is answered again minutes later tells of the last minutes, so
cramming moves no date. Days are the site's, so neither the hour nor summer time moves one either. Without
learning steps the shortest interval is a day: a question never returns on the day it was answered.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum

from fsrs import Card, Rating, Scheduler, State

LONGEST_DAYS = 3650
SCHEDULER = Scheduler(
    learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False
)


class Grade(IntEnum):
    MISSED = Rating.Again
    UNSURE = Rating.Hard
    KNEW = Rating.Good
    EASY = Rating.Easy


@dataclass(frozen=True)
class Remembered:
    """After `stability` days nine of ten would still recall it; `was_missed` on the last day it was asked."""

    stability: float
    difficulty: float
    last_on: date
    due_on: date
    was_missed: bool
    days_answered: int


def grade_of(mark: float, *, is_sure: bool | None = None, own: str | None = None) -> Grade:
    """The grade of an answer: its mark, unless the learner graded a recall card (`own`: "1", "2", "3")."""
    if own:
        return {"1": Grade.MISSED, "2": Grade.KNEW, "3": Grade.EASY}[own]
    if mark < 1:
        return Grade.MISSED
    return Grade.UNSURE if is_sure is False else Grade.KNEW


def answered(before: Remembered | None, grade: Grade, on: date) -> Remembered:
    """What is remembered once it was answered on a day; the second answer of a day changes nothing."""
    if before and on <= before.last_on:
        return before
    card, _log = SCHEDULER.review_card(_card(before), Rating(grade), _midday(on))
    return Remembered(
        stability=card.stability,
        difficulty=card.difficulty,
        last_on=on,
        due_on=card.due.date(),
        was_missed=grade is Grade.MISSED,
        days_answered=before.days_answered + 1 if before else 1,
    )


def remembered(history: Iterable[tuple[date, Grade]]) -> Remembered | None:
    """What is remembered after all these answers, oldest first; None after none."""
    state = None
    for on, grade in history:
        state = answered(state, grade, on)
    return state


def chance_of_recall(state: Remembered, on: date) -> float:
    """How likely the learner still knows it on a day, by the memory model."""
    return SCHEDULER.get_card_retrievability(_card(state), _midday(on))


def _card(state):
    if state is None:
        return Card(card_id=1)
    return Card(
        card_id=1,
        state=State.Review,
        stability=state.stability,
        difficulty=state.difficulty,
        due=_midday(state.due_on),
        last_review=_midday(state.last_on),
    )


def _midday(day):
    return datetime.combine(day, time(12), tzinfo=UTC)
