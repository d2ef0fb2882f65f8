"""Years that a change is counted from are not left out."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("told", "is_left_out"),
    [
        ("sold 40 boats in Riga, an increase of 0.3 percent from 2017", False),
        ("sold 40 boats that were brought to Riga from Oslo in 2017", True),
        ("sold 40 boats in Riga, 3 percent more than in 2017", False),
        ("sold 40 boats in Riga, up from 30 boats in 2017", False),
        ("was looking for its first boat with 40 berths in Riga since 2017", False),
    ],
)
def test_year_that_a_change_is_counted_from_is_not_left_out(told, is_left_out):
    text = f"The Baltic Council of Norway {told}."

    assert ("2017" in [answer for _, answer in asked(text, "gap")]) == is_left_out
