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
