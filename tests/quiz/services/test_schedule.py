"""When a question comes back: one answer a day counts, and knowing it stretches the break."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.services.schedule import Grade, answered, chance_of_recall, grade_of, remembered

START = date(2026, 3, 1)
DAY = timedelta(days=1)


def after(*steps):
    """What is remembered after (days since the start, grade) pairs."""
    return remembered((START + days * DAY, grade) for days, grade in steps)


def test_missed_question_returns_tomorrow():
    state = after((0, Grade.MISSED))

    assert (state.due_on, state.was_missed) == (START + DAY, True)


def test_breaks_grow_while_it_is_known():
    state, breaks = None, []
    on = START
    for _ in range(5):
        state = answered(state, Grade.KNEW, on)
        breaks.append((state.due_on - on).days)
        on = state.due_on

    assert breaks == sorted(set(breaks))
    assert breaks[0] >= 2
    assert breaks[-1] > 60


def test_easy_returns_later_than_knew_and_knew_later_than_unsure():
    dues = [after((0, grade), (5, grade)).due_on for grade in (Grade.UNSURE, Grade.KNEW, Grade.EASY)]

    assert dues == sorted(set(dues))


def test_cramming_on_one_day_moves_no_date():
    once = after((0, Grade.KNEW))
    crammed = after(*[(0, Grade.KNEW)] * 20, (0, Grade.MISSED), (0, Grade.EASY))

    assert crammed == once


def test_early_answer_never_brings_a_known_question_back_sooner():
    known = after((0, Grade.KNEW), (3, Grade.KNEW), (20, Grade.KNEW))

    early = answered(known, Grade.KNEW, known.last_on + DAY)

    assert early.due_on >= known.due_on


def test_chance_of_recall_is_nine_in_ten_when_due():
    state = after((0, Grade.KNEW), (3, Grade.KNEW))

    assert chance_of_recall(state, state.due_on) == pytest.approx(0.9, abs=0.02)


@pytest.mark.parametrize(
    ("mark", "is_sure", "own", "grade"),
    [
        (1.0, None, None, Grade.KNEW),
        (1.0, True, None, Grade.KNEW),
        (1.0, False, None, Grade.UNSURE),
        (0.5, True, None, Grade.MISSED),
        (0.0, None, None, Grade.MISSED),
        (0.0, None, "1", Grade.MISSED),
        (1.0, None, "2", Grade.KNEW),
        (1.0, None, "3", Grade.EASY),
    ],
)
def test_grade_of_an_answer(mark, is_sure, own, grade):
    assert grade_of(mark, is_sure=is_sure, own=own) is grade


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(Grade)), min_size=1, max_size=30))
def test_due_day_is_always_behind_the_last_answer(steps):
    steps.sort(key=lambda step: step[0])

    state = after(*steps)

    assert state.last_on == START + steps[-1][0] * DAY
    assert START < state.due_on <= state.last_on + timedelta(days=3650)
    assert state.days_answered == len({days for days, _grade in steps})
