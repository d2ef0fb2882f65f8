"""Amounts made of one: its number moved, near enough to tempt and far enough to be another."""

import pytest

from quiz.questions.options.moved_amounts import NUMBER, ranges


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("22-24%", ["19-21%", "25-27%", "16-18%", "28-30%"]),
        ("1-3 boats", ["4-6 boats", "7-9 boats"]),
        ("18-24 months", ["12-18 months", "24-30 months", "6-12 months", "30-36 months"]),
        ("30-60%", ["15-45%", "45-75%", "15-30%", "60-90%"]),
        ("60-30%", []),
        ("5-12 metres", []),
    ],
)
def test_range_is_moved_and_a_narrow_one_clear_of_the_key(written, expected):
    assert ranges(written, list(NUMBER.finditer(written))) == expected
