from dataclasses import replace
from datetime import date, datetime

import pytest

from quiz.questions.asking import gaps, times
from quiz.questions.candidates import AnswerType
from quiz.questions.options.calendar import (
    is_across_any,
    is_ordered,
    rivals,
    told_in_order,
)
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("written", "other", "expected"),
    [
        ("on May 3, 2021", "June 5, 2021", True),
        ("on May 3, 2021", "June 5, 2001", False),
        ("in May 2015", "June 2014", True),
        ("in May 2015", "June 2005", False),
        ("in 2015", "2012", True),
        ("in 2015", "1950", False),
    ],
)
def test_date_of_the_article_is_near_the_key(written, other, expected):
    built = f"Iceland built a railway {written.split()[0]} {other}."
    ground = ground_of(f"Norway signed a fishing treaty {written}. {built}")
    asked = next(iter(times.ask(ground)))

    assert (other in [one.text for one in rivals(ground, asked, 0)]) is expected


@pytest.mark.parametrize(("year", "is_coming"), [("2026", True), ("2021", False)])
def test_rivals_lie_on_the_key_s_side_of_publication(year, is_coming):
    ground = ground_of(f"Norway will open the Bergen tunnel in {year}. Iceland built a railway in 2022.")
    asked = next(iter(times.ask(ground)))
    found = [int(one.text) for one in rivals(ground, asked, 0)]

    assert len(found) >= 3
    assert all((other > 2024) is is_coming for other in found)


def test_longest_date_has_a_rival_of_its_length_beside_those_of_the_article():
    months = "January", "March", "April", "May", "June"
    told = " ".join(f"Oslo sold nets in {month} 201{place % 2 + 4}." for place, month in enumerate(months))
    ground = ground_of(f"Norway sold forty old ships to Iceland in September 2014. {told}")
    candidate = next(one for one in times.ask(ground) if one.answer.text == "September 2014")

    found = rivals(ground, candidate, seed=0)

    assert [len(rival.text) for rival in found if rival.sentence is None] == [len("September 2014")]


def test_rivals_of_a_month_lie_in_the_year_of_the_stem():
    ground = ground_of("Norway opened the Bergen tunnel in May.\n\nIceland built a railway in November 2023.")
    asked = next(iter(times.ask(ground)))

    assert asked.stem.startswith("In which month of 2024")
    assert [one.text for one in rivals(ground, asked, 0)] == ["March", "February", "January"]


def test_rivals_of_a_month_left_out_before_its_year_lie_in_that_year():
    ground = ground_of("In January, the Baltic Council opened new fishing offices for all of its members.")
    asked = next(one for one in gaps.ask(ground) if one.answer.type is AnswerType.DATE)

    assert "In _____ 2024, " in asked.stem
    assert [one.text for one in rivals(ground, asked, 0)] == ["March", "June", "April", "May"]


@pytest.mark.parametrize(
    ("sentence", "key", "side"),
    [
        ("Norway sold ships in May 2018, followed by more ships in June 2018 of oak.", "June 2018", 1),
        ("Norway sold ships in May 2018, followed by more ships in June 2018 of oak.", "May 2018", -1),
        ("After Norway sold 40 ships in May 2018, Iceland bought a port in June 2018.", "June 2018", 1),
    ],
)
def test_rivals_of_a_date_lie_on_its_side_of_the_one_told_beside_it(sentence, key, side):
    ground = ground_of(
        f"{sentence} Riga closed in April 2018. Oslo closed in July 2018. Bergen sank in 2008."
    )
    asked = next(one for one in gaps.ask(ground) if one.answer.text == key)
    days = {one.surface: one.first for one in ground.analysis.dates}
    other = next(day for surface, day in days.items() if surface in sentence and surface != key)

    found = [datetime.strptime(one.text, "%B %Y") for one in rivals(ground, asked, 0)]

    assert len(found) > 2
    assert all((day.date() > other) is (side > 0) for day in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sold ships in May 2018 (later, in June 2018, nets).", True),
        ("Norway sold ships in May 2018, and before, in June 2017, nets.", True),
        ("Earlier, in May 2018, Norway sold ships and in June 2018 nets.", True),
        ("Norway sold ships in May 2018 and nets in June 2018.", False),
    ],
)
def test_word_between_two_dates_or_before_them_says_which_came_first(text, expected):
    ground = ground_of(text)

    assert is_ordered(ground, ground.date(0), ground.date(1)) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("In which month did Norway sell ships before 2023?", [date(2023, 1, 1)]),
        ("In which month did Norway sell ships before last year?", [date(2023, 1, 1)]),
        ("In which month did Norway sell ships?", []),
    ],
)
def test_date_that_leans_on_the_day_is_told_by_its_year(stem, expected):
    ground = ground_of("Norway sold ships of oak in May 2018, before nets sank last year.")
    asked = next(one for one in gaps.ask(ground) if one.answer.text == "May 2018")

    assert told_in_order(ground, replace(asked, stem=stem), ground.date(0)) == expected


@pytest.mark.parametrize(
    ("told", "day", "expected"),
    [
        (date(2018, 7, 1), date(2018, 6, 1), False),
        (date(2018, 7, 1), date(2018, 8, 1), True),
        (date(2018, 4, 1), date(2018, 4, 1), True),
        (date(2018, 4, 1), date(2018, 6, 1), False),
    ],
)
def test_day_told_beside_the_key_is_no_rival(told, day, expected):
    key = ground_of("Norway sold ships in May 2018.").date(0)

    assert is_across_any([told], key, day) is expected


@pytest.mark.parametrize(("opening", "is_this_year"), [("for the first time since", False), ("in", True)])
def test_what_was_so_before_the_article_was_not_so_first_in_its_year(opening, is_this_year):
    ground = ground_of(f"Norway sold forty of its old wooden ships to Iceland {opening} 2022.")
    made = [*times.ask(ground), *gaps.ask(ground)]
    found = {rival.text for one in made if one.answer.text == "2022" for rival in rivals(ground, one, 0)}

    assert found
    assert ("2024" in found) is is_this_year


def test_key_is_not_alone_in_its_year():
    text = (
        "Norway sold 40 old ferries in April 2022.\n\nThe port of Riga closed in August 2023. "
        "A storm hit Bergen in July 2023. Kari Nordby went home in May 2023."
    )
    ground = ground_of(text)
    candidate = next(one for one in times.ask(ground) if one.answer.text == "April 2022")
    years = [one.text.split()[-1] for one in rivals(ground, candidate, 0)][:3]

    assert years.count("2023") == 1


def test_year_is_not_the_only_one_of_its_decade():
    text = (
        "Norway sold its mill in 1975. Norway sold its boats in 1976. Norway sold its nets in 1971. "
        "Norway sold its old harbour to the Baltic Council in 1964."
    )
    ground = ground_of(text)
    asked = next(one for one in times.ask(ground) if one.answer.text == "1964")

    assert any(rival.text.startswith("196") for rival in rivals(ground, asked, 0)[:3])
