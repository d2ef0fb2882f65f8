"""A "them", a "they" or a "couple" of whom the stem tells nobody."""

import pytest

from quiz.questions.candidates import AnswerType
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


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a mill that the couple sold", "couple untold"),
        ("a mill that the couple who ran it sold", None),
        ("a mill of Ann Lee and Jon Vik that the couple sold", None),
        ("a mill that the couple, Ann Lee and Jon Vik, sold", None),
        ("a mill that the couple, both old, sold to Ann Lee and Jon Vik", "couple untold"),
    ],
)
def test_couple_is_one_of_whom_the_stem_tells(told, expected):
    assert rule_for(f"Norway won {told}.", f"Which country won {told}?", "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee fell on May 3, 2019, four hours after they left.", "they untold"),
        ("Ann Lee and Jon Vik fell on May 3, 2019, four hours after they left.", None),
        ("Ann Lee met crews on May 3, 2019, four hours after they left.", None),
        ("Norway won on May 3, 2019, four hours after they left.", None),
    ],
)
def test_they_are_told_of_in_the_stem(told, expected):
    stem = "Fill the gap: " + told.replace("May 3, 2019", "_____")

    assert rule_for(told, stem, "May 3, 2019", AnswerType.DATE, "gap") == expected
