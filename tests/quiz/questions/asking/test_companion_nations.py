"""One of several countries whose things are told in one noun, the others given."""

import pytest

from quiz.questions.standing_alone import stands_alone
from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway closed its port near the Danish and Swedish borders.",
            "Besides Denmark, near the borders of which other country did Norway close its port?",
            "Sweden",
        ),
        (
            "Danish and Swedish fishing crews left the port of Bergen.",
            "The fishing crews of Denmark and which other country left the port of Bergen?",
            "Sweden",
        ),
    ],
)
def test_last_of_several_nations_is_asked_beside_the_others(text, stem, answer):
    assert asked(text, "companion") == [(stem, answer)]
    assert stands_alone(stem)


@pytest.mark.parametrize(
    "text",
    [
        "Norway closed its port near the Danish border.",
        "Norway closed its port near the Danish and northern borders.",
        "The Danish and Swedish claims are false.",
    ],
)
def test_one_nation_or_a_copula_asks_for_no_companion(text):
    assert asked(text, "companion") == []
