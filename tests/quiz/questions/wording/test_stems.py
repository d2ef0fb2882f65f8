"""Stems and statements: subjects that can be said, and what is told of them."""

import pytest

from quiz.questions.wording.stems import predicate, say_subject, statement
from tests.quiz.questions.asked import asked, ground_of


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


def test_statement_and_predicate_tell_the_pluperfect_as_past():
    ground = ground_of("Norway had met Iceland in Bergen.")
    fact = ground.facts[1][0]

    assert statement(ground, fact).text == "Norway met Iceland in Bergen."
    assert predicate(ground, fact).text == "met Iceland in Bergen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway tried to close the old harbour of Bergen by May.",
            [("What did Norway try to do by May?", "to close the old harbour of Bergen")],
        ),
        (
            "Norway agreed to sell French jets in Bergen.",
            [("What did Norway agree to do?", "to sell French jets in Bergen")],
        ),
        ("Norway closed the old harbour of Bergen by May.", []),
    ],
)
def test_deed_asked_for_leaves_to_do_in_its_place(text, expected):
    assert asked(text, "deed") == expected
