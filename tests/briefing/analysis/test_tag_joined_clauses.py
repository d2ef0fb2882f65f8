"""A past form behind a bare name is its verb, where another name behind "and" has a verb of its own."""

import pytest

from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee scored for the Tarns and Jon Vik stopped 22 shots.", "VBD"),
        ("Captain Ann Lee scored in the third and Vik stopped 22 shots.", "VBD"),
        ("Wolves coach Ann Lee called a stop with 12 seconds left and Vik missed from 50 yards.", "VBD"),
        ("The boats hired for the Tarns and Kelda carried 22 crews.", "VBN"),
    ],
)
def test_past_form_behind_a_bare_name_is_the_verb_of_the_first_clause(text, expected):
    forms = [token.tag for token in tag_text(text) if token.text in ("scored", "called", "hired")]

    assert forms == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee sold a boat and Captain Jon Vik offered a prize.", "VBD"),
        ("Ann Lee sold a boat and Jon Vik offered the crews of Tarn a prize.", "VBD"),
        ("Ann Lee met crews and captains offered a prize by Tarn.", "VBN"),
    ],
)
def test_past_form_behind_and_with_a_name_is_the_verb_of_the_second_clause(text, expected):
    assert [token.tag for token in tag_text(text) if token.text == "offered"] == [expected]


@pytest.mark.parametrize("time", ["in 2016", "on Monday"])
def test_past_form_behind_a_name_and_its_time_is_its_verb(time):
    tokens = tag_text(f"Tarn Mining {time} paid $3 million to farmers and the state dropped the case.")

    assert [token.tag for token in tokens if token.text == "paid"] == ["VBD"]


def test_what_is_left_of_the_time_leaves_nothing():
    tags = [token.tag for token in tag_text("She called with 12 seconds left.") if token.text == "left"]

    assert tags == ["VBN"]
