"""The four levels, from marks and days alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.services.mastery import Level, level_of, level_of_many

START = datetime(2024, 5, 1, 9, tzinfo=UTC)


def history(*entries):
    """(day, mark) pairs as a history."""
    return [(START + timedelta(days=day), mark) for day, mark in entries]


@pytest.mark.parametrize(
    ("entries", "level"),
    [
        ([], Level.NEW),
        ([(0, 0)], Level.LEARNING),
        ([(0, 0.5)], Level.LEARNING),
        ([(0, 1)], Level.LEARNING),
        ([(0, 1), (0.1, 1), (0.2, 1)], Level.LEARNING),
        ([(0, 1), (1, 1)], Level.FAMILIAR),
        ([(0, 1), (1, 1), (2, 0)], Level.LEARNING),
        ([(0, 1), (1, 0), (2, 1)], Level.LEARNING),
        ([(0, 1), (8, 1)], Level.FAMILIAR),
        ([(0, 1), (1, 1), (8, 1)], Level.SOLID),
        ([(0, 1), (1, 1), (7, 1)], Level.FAMILIAR),
        ([(0, 1), (1, 1), (8, 1), (9, 1)], Level.SOLID),
        ([(0, 1), (1, 1), (8, 1), (9, 0)], Level.LEARNING),
    ],
)
def test_level_of_a_history(entries, level):
    assert level_of(history(*entries)) == level


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from([0.0, 0.5, 1.0])), max_size=12),
    st.integers(60, 90),
)
def test_another_right_answer_never_lowers_a_level(entries, day):
    past = history(*sorted(entries, key=lambda entry: entry[0]))

    assert level_of([*past, *history((day, 1.0))]) >= level_of(past)


@given(st.lists(st.sampled_from(Level)))
def test_level_of_many_is_reached_by_half_of_the_answered(levels):
    answered = [level for level in levels if level > Level.NEW]

    group = level_of_many(levels)

    assert (group == Level.NEW) == (not answered)
    assert sum(level >= group for level in answered) * 2 >= len(answered)
