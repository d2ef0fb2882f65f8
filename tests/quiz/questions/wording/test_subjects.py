"""Subjects are said in full or not at all."""

import pytest

from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their friend Ann Lee opened a hall in Bergen.", "Ann Lee"),
        ("His boss and Ann Lee opened a hall in Bergen.", None),
        ("Lee opened a hall in Bergen.", None),
        ("Some ships left Bergen in May.", None),
        ("Other ships left Bergen in May.", None),
        ("Many ships left Bergen in May.", None),
        ("Many old wooden ships left Bergen in May.", "many old wooden ships"),
        ("Forty ships left Bergen in May.", "forty ships"),
    ],
)
def test_subject_is_said_where_it_says_who(text, expected):
    ground = ground_of(text)

    said = say_subject(ground, ground.facts[1][0])

    assert (said and said.text) == expected
