"""Voters and politicians are asked about only where a reader is told of which country."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voters elected the Harbour Guild in 2011.", "state missing"),
        ("Voters in Norway elected the Harbour Guild in 2011.", None),
        ("Norwegian voters elected the Harbour Guild in 2011.", None),
        ("Norway’s young voters elected the Harbour Guild in 2011.", None),
        ("Voters elected a guild like Norway’s Harbour Guild in 2011.", "state missing"),
        ("Crews elected the Harbour Guild in 2011.", None),
    ],
)
def test_voters_of_an_unnamed_country_are_not_asked_about(text, expected):
    stem = f"Fill the gap: {text.replace('2011', '_____')}"

    assert rule_for(text, stem, "2011", AnswerType.DATE, "gap") == expected
