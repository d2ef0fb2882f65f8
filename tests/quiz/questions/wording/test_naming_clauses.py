"""A clause that only names is told as the name."""

import pytest

from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a long voyage which will be Tarn Trial", "a long voyage, Tarn Trial"),
        ("a long voyage, which was Tarn Trial", "a long voyage, Tarn Trial"),
        ("a long voyage which will be Tarn's trial", "a long voyage which will be Tarn's trial"),
        ("a long voyage which leads to Tarn", "a long voyage which leads to Tarn"),
    ],
)
def test_clause_that_names_is_told_as_the_name(told, expected):
    ground = ground_of(f"Norway prepared {told}. The port of Tarn saw the Tarn Trial in May 2012.")
    tokens = ground.tokens(1)
    phrase = ground.phrase(1, 2, len(tokens) - 1)

    assert say(ground, phrase).text == expected
