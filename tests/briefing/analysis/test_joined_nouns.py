"""An "and" joins two nouns, or a clause begins behind it."""

import pytest

from briefing.analysis.clauses import parse
from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("It asked whether the violence and fear in Lima means it broke the code.", ["asked"]),
        ("Peru sold the port and crews left it.", ["sold", "left"]),
        ("Peru sold boats and nets help it.", ["sold"]),
        ("Zarkow sold the nets he and his crew had mended.", ["sold"]),
        ("Zarkow sold the nets he liked and his crew drank it.", ["sold", "drank"]),
        ("Peru shut mills in Marlo and Tarn on Monday after crews left it.", ["shut", "left"]),
    ],
)
def test_noun_behind_and_opens_a_clause_or_not(text, verbs):
    tokens = tag_text(text)

    assert [tokens[clause.verb].text for clause in parse(tokens)] == verbs
