"""A date outside the term of the president who is asked about is no rival."""

from datetime import date

import pytest

from quiz.questions.asking import times
from quiz.questions.options.calendar import rivals
from quiz.questions.options.terms import is_outside_term, terms_in
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("stem", "year", "expected"),
    [
        ("In which year was the Tarn bridge opened by President Joe Biden?", 2019, True),
        ("In which year was the Tarn bridge opened by President Joe Biden?", 2023, False),
        ("In which year did Joe Biden’s administration sell the port?", 2019, True),
        ("In which year did Joe Biden sell the port?", 2019, False),
        ("In which year did former President Joe Biden sell the port?", 2019, False),
        ("In which year did President Jon Vik sell the port?", 2019, False),
        ("In which year did Covid-19 close the port?", 2018, True),
        ("In which year did Covid-19 close the port?", 2021, False),
        ("In which year did COVID-19 close the port?", 2018, True),
    ],
)
def test_day_outside_the_term_is_seen(stem, year, expected):
    assert is_outside_term(stem, date(2022, 1, 1), date(year, 1, 1)) == expected


def test_years_before_the_term_are_no_rivals():
    ground = ground_of("President Joe Biden opened the old port of Bergen in 2022.")
    candidate = next(iter(times.ask(ground)))

    assert [rival.text for rival in rivals(ground, candidate, seed=0)] == ["2023", "2021", "2024"]


@pytest.mark.parametrize(
    ("name", "terms"), [("Prohibition", ((1920, 1933),)), ("the prohibition of nets", ())]
)
def test_name_is_known_by_its_capital(name, terms):
    assert terms_in(f"In which year did {name} close the port?") == terms
