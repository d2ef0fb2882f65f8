"""Large amounts are told by their value, however they are written."""

import pytest

from quiz.questions.amounts_written import amounts_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn forgives $5.8B in loans", {"5800000000"}),
        ("Tarn’s 5.8-billion loan", {"5800000000"}),
        ("Tarn forgives 5.8 billion kroner of 40bn", {"5800000000", "40000000000"}),
        ("Tarn sells 6K boats and £3.5m nets", {"6000", "3500000"}),
        ("Tarn sells 6,000 boats", {"6000"}),
        ("In 2021 Tarn sold 12 boats, 5.8 m long", {"5800000"}),
        ("The A320 of Tarn sold 400 boats in 1999", set()),
        ("Tarn sells boats", set()),
    ],
)
def test_large_amounts_are_read_by_value(text, expected):
    assert amounts_in(text) == expected
