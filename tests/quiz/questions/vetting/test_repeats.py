"""What was done more than once has more than one date."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway again closed the port of Kalm in 2019.", "one time of several"),
        ("Norway closed the port of Kalm in 2019.", None),
    ],
)
def test_what_was_done_again_is_asked_for_no_date(text, expected):
    assert turned_away(text, "when") == [("In which year did Norway close the port of Kalm?", expected)]


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("and again on April 9", ["one time of several"]),
        ("and on April 9", ["one time of several"]),
        ("and again in May last year", ["one time of several"]),
        ("and left on April 9", [None]),
        ("and at the April 9 fair", [None]),
    ],
)
def test_first_of_two_dates_is_not_asked(added, expected):
    assert [by for _, by in turned_away(f"Norway met Iceland on April 5 {added}.", "when")] == expected


@pytest.mark.parametrize("told", ["still sold boats in 2012", "sold boats mainly in 2012"])
def test_what_was_so_before_or_after_as_well_is_asked_for_no_date(told):
    assert [by for _, by in turned_away(f"Norway {told}.", "when")] == ["one time of several"]


def test_date_in_one_place_is_not_asked_where_it_was_later_in_another():
    text = "Norway lost its patent in 2019 in Iceland and two years later in Denmark."

    assert [by for _, by in turned_away(text, "when")] == ["one time of several"]
