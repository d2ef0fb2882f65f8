"""What looks like one subject behind "added" may belong to two clauses."""

import pytest

from tests.briefing.analysis.readings import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Roe added 12 boats in her old port, and Karl Low had two.",
            [("main", "Ann Roe", "added"), ("main", "Karl Low", "had")],
        ),
        (
            "Ann Roe added 12 boats, nets and oars, and Karl Low and Lee Poe had two.",
            [("main", "Ann Roe", "added"), ("main", "Karl Low and Lee Poe", "had")],
        ),
        (
            "Ann Roe added 12 boats and Karl Low had two.",
            [("main", "Ann Roe", "added"), ("main", "Karl Low", "had")],
        ),
        (
            "Ann Roe added 12 boats were late.",
            [("main", "Ann Roe", "added"), ("content", "12 boats", "were")],
        ),
        (
            "Ann Roe said Peru, Chile, and Cuba were late.",
            [("main", "Ann Roe", "said"), ("content", "Peru , Chile , and Cuba", "were")],
        ),
        (
            "Ann Roe said Peru, Chile and Cuba were late.",
            [("main", "Ann Roe", "said"), ("content", "Peru , Chile and Cuba", "were")],
        ),
    ],
)
def test_and_that_closes_no_list_parts_what_is_added_from_the_next_clause(text, expected):
    assert read(text) == expected
