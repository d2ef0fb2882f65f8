"""Quotations that leave to the sentence before what they tell of somebody are not asked."""

import pytest

from tests.quiz.questions.asked import who_said


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("The wide tunnels of Oslo and all old bridges of Bergen are, too", False),
        ("I know that the old bridges of Bergen and the wide tunnels of Oslo do", False),
        ("I think all the crews of heavy trains on bridges of Bergen would", False),
        ("I know that the old bridges of Bergen and the wide tunnels of Oslo leak", True),
        ("Heavy trains shake the old bridges of Bergen, and the ferries of Oslo do, too", True),
        ("Nobody knows what the old bridges of Bergen and wide tunnels of Oslo are", True),
        ("The old bridges of Bergen carry more heavy trains than the tunnels of Oslo do", True),
    ],
)
def test_verb_without_its_predicate_ends_no_quotation(quoted, is_asked):
    assert bool(who_said(quoted)) is is_asked
