"""In a report on one study its researchers need no telling."""

import pytest

from quiz.questions.wording.one_study import is_of_one_study
from tests.quiz.questions.asked import ground_of

REPORT = "Scientists have found salt on Zarkow. The researchers watched it for 17 nights in May."


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (REPORT, True),
        (f"{REPORT} Another study found none.", False),
        (f"{REPORT} Studies of Kelda found none.", False),
        ("Kelda sold ships. The researchers watched it for 17 nights in May.", False),
    ],
)
def test_researchers_are_known_in_a_report_on_one_study(text, is_told):
    ground = ground_of(text)

    assert is_of_one_study(ground, ground.tokens(2)[1:2]) is is_told
