"""What can be worked out from the rest of the stem is not asked."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


def test_whole_is_not_asked_for_beside_its_parts():
    parted = "About 36 crews, 17 in Norway, 12 in Denmark and seven in Iceland, have sunk in the storm."

    assert [rule for _, rule in turned_away(parted, "how many")] == ["computed from the stem"]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("39%", "computed from the stem"), ("38%", None), ("39 boats", None)],
)
def test_share_that_another_leaves_of_a_hundred_is_not_left_out(rest, expected):
    told = f"Norway backed the Tarn bond in May 2019 by a margin of 61% to {rest}."
    stem = f"Fill the gap: {told.replace(rest, '_____')}"

    assert rule_for(told, stem, rest, AnswerType.QUANTITY, "gap") == expected
