"""Stems without the word that tells which way something went, or in what time it came about."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("told", "stem", "expected"),
    [
        ("sends 40% of its herring south", "What percentage of its herring does Norway send?", "way lost"),
        ("sends 40% of its herring south", "What percentage of its herring does Norway send south?", None),
        ("sends 40% of its herring south coast", "What percentage of its herring does Norway send?", None),
        ("sells 40 boats abroad", "How many boats does Norway sell?", "way lost"),
    ],
)
def test_which_way_it_went_is_told(told, stem, expected):
    answer = "40%" if "%" in told else "40"

    assert rule_for(f"Norway {told}.", stem, answer, AnswerType.QUANTITY) == expected


def test_way_within_the_answer_is_not_lost():
    text, answer = "Norway praised the Gate of the Middle East.", "Gate of the Middle East"

    assert rule_for(text, "What did Norway praise?", answer, AnswerType.NOUN) is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("sells 40 boats — most of them small — in a typical month", "rate lost"),
        ("sells 40 boats every year", "rate lost"),
        ("sells 40 boats and buys 30 trawlers every year", None),
        ("sells 40 boats in the harbour of Riga", None),
    ],
)
def test_in_what_time_so_many_were_counted_is_told(told, expected):
    stem = "How many boats does Norway sell?"

    assert rule_for(f"Norway {told}.", stem, "40", AnswerType.QUANTITY) == expected
