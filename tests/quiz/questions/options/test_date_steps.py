"""Made dates lie a believable step from the key."""

from datetime import date

import pytest

from quiz.questions.asking import times
from quiz.questions.options.calendar import rivals
from quiz.questions.options.date_steps import moved
from tests.quiz.questions.asked import ground_of


def test_moved_stays_in_a_short_month():
    assert moved(date(2021, 1, 31), months=1) == date(2021, 2, 28)


@pytest.mark.parametrize(("year", "step"), [("2050", 10), ("2047", 1), ("2030", 5), ("2025", 1)])
def test_target_far_ahead_stands_beside_other_round_years(year, step):
    ground = ground_of(f"Norway will open the Bergen tunnel in {year}.")
    asked = next(iter(times.ask(ground)))

    found = [abs(int(one.text) - int(year)) for one in rivals(ground, asked, 0)]

    assert min(found) == step


@pytest.mark.parametrize("year", ["1755", "1918", "1975"])
def test_year_stands_beside_years_near_it_however_long_ago_it_was(year):
    ground = ground_of(f"Norway opened the Bergen harbour in {year}.")
    asked = next(iter(times.ask(ground)))

    assert max(abs(int(one.text) - int(year)) for one in rivals(ground, asked, 0)) < 5


@pytest.mark.parametrize(("year", "is_round"), [("1750", True), ("1755", False)])
def test_round_year_of_centuries_ago_stands_beside_round_years(year, is_round):
    ground = ground_of(f"Norway opened the Bergen harbour in {year}.")
    asked = next(iter(times.ask(ground)))

    assert [int(one.text) % 10 == 0 for one in rivals(ground, asked, 0)[:3]] == [is_round] * 3


@pytest.mark.parametrize(("day", "is_first"), [("July 1, 2021", True), ("July 2, 2021", False)])
def test_first_of_a_month_stands_beside_firsts_of_others(day, is_first):
    ground = ground_of(f"Norway opened the Bergen harbour on {day}.")
    asked = next(iter(times.ask(ground)))

    assert [" 1, " in one.text for one in rivals(ground, asked, 0)[:3]] == [is_first] * 3
