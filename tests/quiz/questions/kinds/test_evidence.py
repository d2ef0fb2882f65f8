"""Sentences that can be chosen as the one that settles a question."""

import pytest

from quiz.questions.kinds.evidence import is_statement


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway left.", True),
        ("“Norway left,” said Jon Vik.", True),
        ('He called it "a loss".', True),
        ("Did Norway leave?", False),
        ("“Did Norway leave?”", False),
        ("“Norway left.", False),
        ("Norway left.”", False),
        ('He called it "a loss.', False),
    ],
)
def test_question_or_half_of_a_quotation_is_no_statement(text, expected):
    assert is_statement(text) is expected
