"""A clause behind a name may tell of the noun that the name belongs to."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("Inflation in Norway", "which of two"), ("Ships came to Norway", None)],
)
def test_name_is_not_taken_for_the_noun_it_belongs_to(opening, expected):
    rest = ", was low." if opening.startswith("I") else "."
    text = f"{opening}, which peaked at 10 percent in October 2022{rest}"

    assert {by for _, by in turned_away(text, "when")} == {expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("despite the ban in May 2012", ["hangs on words lost"]),
        ("during the war in Iceland in 1942", ["hangs on words lost"]),
        ("with help from Iceland in May 2012", [None]),
        ("at the old port in Riga in May 2012", [None]),
    ],
)
def test_date_and_place_do_not_hang_on_words_left_out(told, expected):
    assert [by for _, by in turned_away(f"Norway sold ferries {told}.", "when")] == expected


@pytest.mark.parametrize(
    ("spent", "expected"),
    [("2 percent of its pay on boats", "share of untold"), ("40 crowns on boats", None)],
)
def test_share_is_not_told_without_its_whole(spent, expected):
    text = f"Norway has spent {spent} since 2014, and aims to reach 3 percent by 2030."

    assert {by for stem, by in turned_away(text, "when") if "reach" in stem} == {expected}
