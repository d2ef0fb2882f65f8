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
        ("Ole Dahl decided to skip the parade.", True),
        ("All of which sank boats and drove the mayor, Ole Dahl, to skip the June 9 Parade.", True),
        ("All of which sank boats and drove the crews to skip the June 9 Parade.", False),
        ("Ole Dahl skipped the parade.", True),
        ("Ole Dahl stayed away from it.", True),
        ("Ole Dahl did not attend the parade.", True),
        ("Ole Dahl did not skip the parade.", False),
        ("Ole Dahl skipped a rate cut.", False),
        ("Ole Dahl did not attend the trial.", False),
        ("All old crews stayed away from it.", False),
        ("Officials in Tarn warned crews to stay away from rats.", False),
        ("Tarn led crews to stay away from the parade.", False),
        ("Ole Dahl stayed in Riga.", False),
        ("The storm has driven Ole Dahl to skip the parade.", True),
        ("Nobody told Ole Dahl to stay away from the parade.", False),
        ("Nobody in Riga has forced the mayor, Ole Dahl, to skip the parade.", False),
        ("Norway would never force Ole Dahl to stay away from the parade.", False),
        ("Norway may force Ole Dahl to stay away from the parade.", False),
        ("Norway asked Ole Dahl to stay away from the parade, but he came.", False),
    ],
)
def test_somebody_named_is_told_to_have_stayed_away_from_it(text, expected):
    ground = ground_of(f"Ann Lee attended a parade of boats in Riga. {text}")

    assert is_somebody_absent(ground, ground.facts[1][0]) is expected
