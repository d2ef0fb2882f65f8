"""A round or a final is said with its contest, where the article has but one."""

import pytest

from quiz.questions.wording.stems import statement
from tests.quiz.questions.asked import ground_of

CUP = "Ann Lee won the opening round of the Tarn Cup in May. Tom Low wept. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CUP + "Kari Nordby met Tom Low in the second round.", "in the second round of the Tarn Cup."),
        (CUP + "Kari Nordby met Tom Low in the final.", "in the final of the Tarn Cup."),
        (CUP + "Kari Nordby met Tom Low in the final of 2019.", "in the final of 2019."),
        (CUP + "Ann Lee lost the final of the Marlo Cup. Kari Nordby met Tom Low in the final.", None),
        (CUP + "Kari Nordby met Tom Low in the old hall.", "in the old hall."),
    ],
)
def test_round_is_of_the_only_contest(text, expected):
    ground = ground_of(text)
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "meet"]

    said = statement(ground, fact)

    assert said is None if expected is None else said.text.endswith(expected)
