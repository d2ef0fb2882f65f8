"""What somebody did in answer to something that is not told stands as a deed of its own."""

import pytest

from quiz.questions.wording.responses import as_deed
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("responded by closing the port", "closed the port"),
        ("retaliates by selling nets", "sells nets"),
        ("responded to the raid by closing the port", "responded to the raid by closing the port"),
        ("responded", "responded"),
        ("gained by closing the port", "gained by closing the port"),
    ],
)
def test_answer_to_nothing_told_is_told_as_a_deed(told, expected):
    text = f"Norway {told} in May."
    ground = ground_of(text)

    assert as_deed(ground, ground.facts[1][0], text) == f"Norway {expected} in May."
