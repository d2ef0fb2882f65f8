"""A change told by its share and by both ends is no riddle, and must add up."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(("first", "expected"), [("$300m", "change at odds"), ("$150m", None)])
def test_share_agrees_with_both_ends(first, expected):
    text = f"Norwegian imports of salt fell by a third from {first} in 2020 to $100m in 2023."
    found = [rule for stem, rule in turned_away(text, "gap") if "to _____" in stem]

    assert found == [expected]


@pytest.mark.parametrize(
    ("first", "last"), [("$300m in 2020", "£100m in 2023"), ("3 metres in 2020", "600 centimetres in 2023")]
)
def test_share_is_not_held_against_ends_of_two_units(first, last):
    text = f"Norwegian imports of salt fell by a third from {first} to {last}."

    assert "change at odds" not in {rule for _, rule in turned_away(text, "gap")}


def test_share_is_not_left_out_where_both_ends_tell_it():
    text = "The price of Norwegian boats fell by 90%, from $150m in May 2019 to $15m in 2021."
    found = [rule for stem, rule in turned_away(text, "gap") if "by _____" in stem]

    assert found == ["change reckoned"]


@pytest.mark.parametrize(
    ("first", "expected"), [("7%", ["multiple reckoned"]), ("goal of its founder Ann Lee", [None])]
)
def test_multiple_of_two_figures_is_not_left_out(first, expected):
    text = f"The Norwegian Dawn movement came third in Riga with 14%, more than double the {first} in 2022."
    found = [rule for stem, rule in turned_away(text, "gap") if "than _____" in stem]

    assert found == expected
