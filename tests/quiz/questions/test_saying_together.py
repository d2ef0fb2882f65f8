"""Who said what two are told to have said is asked of neither."""

import pytest

from quiz.questions.asking import reports
from quiz.questions.saying_together import is_said_together
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Mayor Ann Lee and the harbour master Jon Vik said that the trials went on.", True),
        ("Mayor Ann Lee and the harbour master Jon Vik said that a feast was near.", False),
        ("Mayor Ann Lee said that the trials of Jon Vik went on.", False),
        ("Mayor Ann Lee and the harbour master Jon Vik watched the trials.", False),
        ("Mayor Ann Lee and the Tarn Bank said that the trials went on.", False),
        ("Mayor Ann Lee danced and Jon Vik said that the trials went on.", False),
    ],
)
def test_report_of_what_two_announced_is_said_together(before, expected):
    ground = ground_of(f"{before} Lee said the new ferry of Marlo had passed its trials in the river.")
    asked = [one for one in reports.ask(ground) if "ferry of Marlo" in one.stem]

    assert [is_said_together(ground, one) for one in asked] == [expected]
