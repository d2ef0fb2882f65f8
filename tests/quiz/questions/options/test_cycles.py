"""What is held every few years is asked among years in which it was held, or typed."""

from datetime import date

import pytest

from quiz.questions.options.cycles import is_off_cycle
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("stem", "year", "is_off"),
    [
        ("In which year did Ann Lee win on Super Tuesday?", 2007, True),
        ("In which year did Ann Lee win on Super Tuesday?", 2012, False),
        ("In which year did Norway win four races at the Olympics?", 2005, True),
        ("In which year did Norway win four races at the Olympics?", 2006, False),
        ("In which year did Norway sell four boats?", 2007, False),
    ],
)
def test_year_without_the_event_is_no_wrong_option(stem, year, is_off):
    key = ground_of("Norway sold four boats in 2008.").date(0)

    assert is_off_cycle(stem, key, date(year, 1, 1)) is is_off


def test_day_within_a_year_has_no_cycle():
    key = ground_of("Norway sold four boats on May 3, 2008.").date(0)

    assert not is_off_cycle("On what date did Norway win at the Olympics?", key, date(2007, 5, 3))
