"""Who was dragged out or taken off is not asked about where nobody is told of what."""

import pytest

from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee was dragged out by Norwegian officers", "out of untold"),
        ("Ann Lee was dragged out of the old hall by Norwegian officers", None),
        ("The plan was carried out by Norwegian officers", None),
    ],
)
def test_who_was_led_out_is_asked_only_where_it_says_of_what(told, expected):
    text = f"Ann Lee, a mayor, came to Bergen in 2019. {told}."
    stem = f"By which country’s officers was {told.partition(' was ')[0]} led out in the town of Bergen?"

    assert rule_for(text, stem, "Norwegian officers") == expected
