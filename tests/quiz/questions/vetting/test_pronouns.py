"""A "them" of whom the stem tells nobody."""

import pytest

from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a race that began when old officers paid them visits", "them untold"),
        ("a race that began when old officers paid them", "them untold"),
        ("a race that old crews lost when officers paid them visits", None),
    ],
)
def test_them_stands_for_somebody_told_of_in_the_stem(told, expected):
    assert rule_for(f"Norway won {told}.", f"Which country won {told}?", "Norway") == expected
