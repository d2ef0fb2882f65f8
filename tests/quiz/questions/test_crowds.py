"""Who did what a crowd does is not asked alone."""

import pytest

from quiz.questions.crowds import is_done_together, is_somebody_absent
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("attended the parade", True),
        ("took part in the vote", True),
        ("took parts of it", False),
        ("led it", False),
    ],
)
def test_deeds_of_a_crowd(deed, expected):
    ground = ground_of(f"Kari Nordby {deed} in Riga.")

    assert is_done_together(ground, ground.facts[1][0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The storm led Ole Dahl to stay away from the parade.", True),
        ("Ole Dahl skipped the parade.", True),
        ("Ole Dahl did not attend the parade.", True),
        ("All old crews stayed away from it.", False),
        ("Ole Dahl stayed in Riga.", False),
    ],
)
def test_somebody_named_is_told_to_have_stayed_away(text, expected):
    assert is_somebody_absent(ground_of(text)) is expected
