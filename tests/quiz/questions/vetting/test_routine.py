"""What the police did is not asked by who passed it on."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officers arrested Jon Vik in Marlo, said Ann Lee, a police spokeswoman.",
            ["routine passed on"],
        ),
        (
            "A canine of the police found 40 old boats in Marlo, said Ann Lee, a police spokeswoman.",
            ["routine passed on"],
        ),
        ("Officers arrested Jon Vik in Marlo, said Ann Lee, a Tarn lawyer.", [None]),
        ("Officers suspected Jon Vik in Marlo, said Ann Lee, a police spokeswoman.", [None]),
        (
            "Police Superintendent Ann Lee told the court on Monday that Jon Vik had sold 40 boats in Marlo.",
            ["routine passed on"],
        ),
        (
            "Police Superintendent Ann Lee told a paper on Monday that Jon Vik had sold 40 boats in Marlo.",
            [None],
        ),
    ],
)
def test_day_s_work_of_the_police_is_not_asked_by_its_speaker(text, expected):
    assert [rule for _, rule in turned_away(text, "report")] == expected
