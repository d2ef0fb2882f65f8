"""What somebody may be doing just now is not asked."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("may be toasting 40 old crews in Iceland in 2019", {"supposed doing"}),
        ("may toast 40 old crews in Iceland in 2019", {None}),
    ],
)
def test_doing_that_is_guessed_is_no_fact(told, expected):
    made = turned_away(f"Norway {told}.", "subject")

    assert {rule for _, rule in made} == expected


@pytest.mark.parametrize(
    ("behind", "expected"), [(", but Mayor Ann Lee halted it", {"plan given up"}), ("", {None})]
)
def test_day_of_a_plan_that_was_given_up_is_not_asked(behind, expected):
    made = turned_away(f"The old Tarnia ferry of Riga had been scheduled to sail in 2021{behind}.", "when")

    assert {rule for _, rule in made} == expected
