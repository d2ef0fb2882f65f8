"""Days that a stem has by the calendar, and a value of the sentence that stands in them by chance."""

import pytest

from quiz.questions.asking.written_days import is_of_written_day
from tests.quiz.questions.asked import asked, ground_of

HEAT = (
    "Although boats in Norway are set to sail at 38C on Thursday, sailors say a cool wind is coming, after "
    "the highest June winds were measured this week, with 25 knots in Bergen."
)


@pytest.mark.parametrize(
    ("stem", "value", "expected"),
    [
        ("Boats are set to sail at 38C on 30 June 2024.", "June", True),
        ("Boats are set to sail at 38C on 25 June 2024.", "25", True),
        ("Boats are set to sail at 38C on June 6, 2024.", "2024", True),
        ("Boats are set to sail at 38C on 30 June 2024.", "38C", False),
        ("The highest June winds were measured on 30 May 2024.", "June", False),
    ],
)
def test_value_in_a_day_that_the_sentence_does_not_write(stem, value, expected):
    assert is_of_written_day(ground_of(HEAT), 1, stem, value) is expected


def test_month_of_another_clause_is_left_out_of_no_day():
    assert "June" not in [answer for _, answer in asked(HEAT, "gap")]
