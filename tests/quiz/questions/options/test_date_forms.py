"""Another date is written in the form of a date of the article."""

from datetime import date

import pytest

from quiz.questions.options.date_forms import filled, form_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("May 20", "June 3"),
        ("May 20, 2021", "June 3, 2019"),
        ("20 May 2021", "3 June 2019"),
        ("20th May", "3rd June"),
        ("Sept. 20", "Jun. 3"),
        ("May 2021", "June 2019"),
        ("early 2021", "early 2019"),
        ("the 1980s", "the 2010s"),
        ("2021", "2019"),
    ],
)
def test_date_is_filled_into_the_form_of_another(written, expected):
    assert filled(form_of(written), date(2019, 6, 3)) == expected


def test_may_is_never_shortened():
    assert filled(form_of("Jan. 1"), date(2019, 5, 1)) == "May 1"


def test_season_is_no_form_of_a_date():
    assert form_of("last spring") is None
