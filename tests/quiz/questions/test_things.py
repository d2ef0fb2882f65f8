"""The head of a noun phrase is what it is about."""

import pytest

from quiz.questions.things import head_of, is_human
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The man who sold ships left.", "man"),
        ("The port which sold ships closed.", "port"),
        ("The head of the port left.", "head"),
        ("The old fishing harbour closed.", "harbour"),
    ],
)
def test_head_is_the_noun_before_what_describes_it(text, head):
    tokens = ground_of(text).tokens(1)

    assert head_of(tokens).text == head


def test_no_noun_is_no_head():
    assert head_of(ground_of("They left.").tokens(1)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The marginalized populations of Tarn", True),
        ("The wolf populations of Tarn", False),
        ("The residents of Tarn", True),
        ("The crew of Tarn", True),
        ("The aircraft of Tarn", False),
    ],
)
def test_people_are_told_by_their_noun_or_what_is_said_of_them(text, expected):
    assert is_human(ground_of(f"{text} left.").tokens(1)[:5]) is expected
