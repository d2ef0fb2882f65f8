"""Amounts beside the key: written alike, near in size, never another kind of number."""

import pytest

from quiz.questions.asking import amounts
from quiz.questions.options.amounts import rivals, shape
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40", "9"),
        ("4,200", "9"),
        ("44.5", "9.9"),
        ("38.5%", "9.9%"),
        ("2.36%", "9.99%"),
        ("12-14", "9-9"),
        ("$1.2bn", "$9.9bn"),
    ],
)
def test_shape_levels_the_digits(text, expected):
    assert shape(text) == expected


@pytest.mark.parametrize(
    ("written", "other", "expected"),
    [("40", "45", True), ("40", "44.5", False), ("40", "4,200", False), ("4,200", "5,200", True)],
)
def test_amount_of_the_article_is_written_alike_and_of_the_size(written, other, expected):
    ground = ground_of(f"Norway sold {written} old ships. Iceland bought {other} old ships.")
    asked = next(iter(amounts.ask(ground)))

    assert (other in [one.text for one in rivals(ground, asked, 0)]) is expected
