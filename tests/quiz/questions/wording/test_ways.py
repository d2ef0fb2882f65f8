"""The word that tells which way something went stays with its noun."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("south", "What percentage of its herring does Norway send south?"),
        ("abroad", "What percentage of its herring does Norway send abroad?"),
        ("south of Riga", "What percentage of its herring does Norway send south of Riga?"),
    ],
)
def test_way_is_told_with_what_went_there(way, expected):
    assert asked(f"Norway sends 40% of its herring {way}.", "how many") == [(expected, "40%")]
