""" "Himself" right behind a name is of that name."""

import pytest

from tests.briefing.analysis.articles import references_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zarkowna himself lost his boat.", [("himself", None), ("his", None)]),
        ("Tom Low himself lost his boat.", [("himself", "Tom Low"), ("his", "Tom Low")]),
        ("He himself lost his boat.", [("He", "Jon Vik"), ("himself", "Jon Vik"), ("his", "Jon Vik")]),
    ],
)
def test_himself_behind_a_name_is_nobody_told_of_before(text, expected):
    assert references_of("Mayor Jon Vik sold a boat.", text, in_paragraph=True) == expected
