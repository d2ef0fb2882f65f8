"""No option of another party or team than the one that the question names as the speaker's own."""

import pytest

from quiz.questions.asking import reports
from quiz.questions.options.actors import rivals
from tests.quiz.questions.asked import ground_of

OTHERS = (
    "Marsh Party MP Eva Lind said that rain fell in Oslo.",
    "Reef Party leader Tom Low said that snow fell in Riga.",
    "MP Karl Berg said that hail fell in Bergen.",
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("the next Harbour Party government will sell the old bridge", {"Karl Berg"}),
        ("heavy trains will damage the old bridge", {"Eva Lind", "Tom Low", "Karl Berg"}),
    ],
)
def test_own_party_in_the_question_rules_out_those_of_another(told, expected):
    text = "\n\n".join((f"Harbour Party leader Jon Vik said that {told} in Bergen.", *OTHERS))
    ground = ground_of(text)
    asked = next(one for one in reports.ask(ground) if one.sentence == 1)

    assert {one.text for one in rivals(ground, asked, 0)} == expected


def test_member_is_of_the_party_that_goes_by_the_word():
    text = (
        "Conservative MP Jon Vik said that the next Tory government will sell the old bridge in Bergen.",
        "The Conservative Party slept, and the Tories sang.",
        *OTHERS,
    )
    ground = ground_of("\n\n".join(text))
    asked = next(one for one in reports.ask(ground) if one.sentence == 1)

    assert {one.text for one in rivals(ground, asked, 0)} == {"Karl Berg"}
