from datetime import date

import pytest

from quiz.questions.options.calendar import moved, written_like


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
        ("last spring", None),
    ],
)
def test_written_like_keeps_the_form(written, expected):
    assert written_like(written, date(2019, 6, 3)) == expected


def test_moved_stays_in_a_short_month():
    assert moved(date(2021, 1, 31), months=1) == date(2021, 2, 28)
