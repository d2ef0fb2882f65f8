"""Amounts made of one: its number moved, near enough to tempt and far enough to be another."""

import pytest

from briefing.analysis.results import Quantity, QuantityKind
from quiz.questions.options.moved_amounts import NUMBER, ranges, steps


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("22-24%", ["19-21%", "25-27%", "16-18%", "28-30%"]),
        ("1-3 boats", ["4-6 boats", "7-9 boats"]),
        ("18-24 months", ["12-18 months", "24-30 months", "6-12 months", "30-36 months"]),
        ("30-60%", ["15-45%", "45-75%", "15-30%", "60-90%"]),
        (
            "$4,500 to $5,000",
            ["$4,250 to $4,750", "$4,750 to $5,250", "$2,250 to $4,500", "$5,000 to $5,500"],
        ),
        ("60-30%", []),
        ("5-12 metres", []),
    ],
)
def test_range_is_moved_and_a_narrow_one_clear_of_the_key(written, expected):
    assert ranges(written, list(NUMBER.finditer(written))) == expected


@pytest.mark.parametrize(
    ("written", "kind", "value", "expected"),
    [
        (
            "sixfold",
            QuantityKind.MULTIPLE,
            6,
            ["fourfold", "eightfold", "threefold", "sevenfold", "fivefold"],
        ),
        ("twofold", QuantityKind.MULTIPLE, 2, ["fourfold", "threefold"]),
        ("20th", QuantityKind.ORDINAL, 20, ["25th", "35th", "30th", "15th"]),
        ("21st", QuantityKind.ORDINAL, 21, ["22nd", "24th", "23rd", "20th"]),
        ("fifteen men", QuantityKind.COUNT, 15, []),
        ("three boats", QuantityKind.COUNT, 3, ["four boats", "six boats", "five boats", "two boats"]),
        ("Two thirds", QuantityKind.COUNT, 0.67, []),
        ("1, 2 and 3", QuantityKind.COUNT, None, []),
        ("1.5-2", QuantityKind.COUNT, 1.5, []),
    ],
)
def test_number_is_moved_by_steps_of_its_own_make(written, kind, value, expected):
    key = Quantity(1, 0, len(written), written, kind, value, "", "", 0, len(written))

    assert steps(written, key, 0) == expected
