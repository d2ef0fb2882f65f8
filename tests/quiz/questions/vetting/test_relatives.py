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
