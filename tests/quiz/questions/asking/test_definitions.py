"""What a thing is, and what it is called: of one thing that stands alone, in a noun phrase."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The main cause of the Bergen fires is that nobody cares.", "definition"),
        ("Gout causes a swelling (called tophi).", "called"),
        ("It causes painful swelling (called tophi).", "called"),
    ],
)
def test_clause_any_one_and_what_hangs_define_nothing(text, rule):
    assert asked(text, rule) == []
