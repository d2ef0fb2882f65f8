"""Quotations whose words want a mark that they do not have."""

import pytest

from quiz.questions.quotations import Quotation
from quiz.questions.wording.quoted_marks import is_torn
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Perhaps the bakers will say 'Why should we buy Norland flour?", True),
        ("Perhaps the bakers will say ‘We buy no Norland flour", True),
        ("Perhaps the bakers' wives will say 'We buy no flour'", False),
        ("Perhaps the bakers will say 'We can't buy the crews' flour'", False),
        ("Perhaps the bakers won't buy 'em in the '90s", False),
        ("Perhaps the bakers call it ‘old’ flour", False),
        ("[I thought] am I no baker of Norland", True),
        ("Am I no baker of Norland?", False),
        ("I am a baker of Norland", False),
    ],
)
def test_quotation_is_torn_where_a_mark_stays_open_or_a_question_has_none(text, expected):
    assert is_torn(Quotation(text, ground_of(text).tokens(1))) is expected
