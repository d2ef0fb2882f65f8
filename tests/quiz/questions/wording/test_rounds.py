"""A round or a final is said with its contest, where the article has but one."""

import pytest

from quiz.questions.wording.rounds import spans_of_rounds
from quiz.questions.wording.stems import statement
from tests.quiz.questions.asked import ground_of

CUP = "Ann Lee won the opening round of the Tarn Cup in May. Tom Low wept. "
TALKS = "Norway called Tom Low to a second round of Iceland talks. Tom Low wept. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CUP + "Kari Nordby met Tom Low in the last round.", "in the last round of the Tarn Cup."),
        (CUP + "Kari Nordby met Tom Low in the opening round.", "in the opening round of the Tarn Cup."),
        (CUP + "Kari Nordby of the Tarn Cup met Tom Low in the final.", None),
        (CUP + "Kari Nordby met Tom Low in the second round.", "in the second round of the Tarn Cup."),
        (CUP + "Kari Nordby met Tom Low in the final.", "in the final of the Tarn Cup."),
        (CUP + "Kari Nordby met Tom Low in the final of 2019.", "in the final of 2019."),
        (CUP + "Ann Lee lost the final of the Marlo Cup. Kari Nordby met Tom Low in the final.", None),
        (CUP + "Kari Nordby met Tom Low in the old hall.", "in the old hall."),
        (TALKS + "Kari Nordby met Tom Low in the third round.", "in the third round."),
    ],
)
def test_round_is_of_the_only_contest(text, expected):
    ground = ground_of(text)
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "meet"]

    said = statement(ground, fact)

    assert said is None if expected is None else said.text.endswith(expected)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("the final match", []),
        ("the final big game", []),
        ("the final, decisive game", []),
        ("the final and decisive game", []),
        ("the final, which was long", ["the final"]),
        ("the final and wept", ["the final"]),
        ("the final 40 minutes", []),
        ("the final", ["the final"]),
        ("the second round, and won", ["the second round"]),
        ("the second round 40 days later", []),
    ],
)
def test_what_says_more_of_a_round_is_left_as_it_is(told, expected):
    ground = ground_of(f"Jon Vik praised {told}.")

    spans = spans_of_rounds(ground.tokens(1))

    assert [ground.text(1)[start:end] for start, end in spans] == expected
