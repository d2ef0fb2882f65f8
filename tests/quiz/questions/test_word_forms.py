"""Which words are forms of one."""

import pytest

from quiz.questions.word_forms import are_of_one_word


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("enters", "entered", True),
        ("countries", "country", True),
        ("banned", "ban", True),
        ("closing", "close", True),
        ("planes", "plans", False),
        ("rated", "rats", False),
        ("seed", "sees", False),
    ],
)
def test_forms_of_one_word_are_alike(one, other, expected):
    assert are_of_one_word(one, other) is expected
