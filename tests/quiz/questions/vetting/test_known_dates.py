"""No date is asked that a reader knows without the article, or that the question tells."""

import re

import pytest

from quiz.questions.asking.times import ask
from quiz.questions.candidates import AnswerType
from quiz.questions.vetting.known_dates import year_in_title
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("event", "year", "refused"),
    [
        ("the fall of the Berlin Wall", "1989", "date known"),
        ("the end of World War II", "1945", "date known"),
        ("the end of the Korean War", "1953", "date known"),
        ("the end of World War II", "1951", None),
        ("the start of the full-scale invasion of Ukraine", "2022", "date known"),
        ("Russia’s full-scale invasion", "2022", "date known"),
        ("the start of the full-scale invasion of Tarn", "2022", None),
        ("Moscow began its full-scale invasion", "2022", "date known"),
        ("the Taliban fled the U.S. invasion", "2001", "date known"),
        ("the US Capitol riots", "2021", "date known"),
        ("the invasion of Iraq", "2003", "date known"),
        ("the invasion of Tarn", "2003", None),
        ("the fall of a wall in Bergen", "1989", None),
        ("Labour were in power", "1997", "date known"),
        ("Labour were in Bergen", "1997", None),
    ],
)
def test_year_that_everybody_knows_is_not_asked(event, year, refused):
    text = f"Norway built many ships after {event} in {year}."

    assert {rule for stem, rule in turned_away(text, "gap") if "_____" in stem and year not in stem} == {
        refused
    }


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (
            "In the early 2010s, Norwegian boats dominated, outselling Danish boats from 2010 to 2014.",
            ["date told"],
        ),
        ("In the early 2010s, Norwegian boats dominated, outselling Danish boats in Asia.", [None]),
    ],
)
def test_years_do_not_tell_the_decade(text, refused):
    assert [rule for stem, rule in turned_away(text, "when") if stem.startswith("When")] == refused


@pytest.mark.parametrize(
    ("day", "refused"), [("7 October", "date known"), ("27 October", None), ("October 7", "date known")]
)
def test_day_that_everybody_knows_is_not_asked(day, refused):
    made = turned_away(f"The port of Eilat closed to ships after Hamas attacked Israel on {day} 2023.", "gap")

    assert {rule for stem, rule in made if day not in stem} == {refused}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barack Obama won a second term in 2009.", "date known"),
        ("Barack Obama took office in January.", "date known"),
        ("Barack Obama toured Bergen in January, after his inauguration.", None),
        ("Barack Obama toured Bergen in 2009.", None),
        (
            "Kari Nordby toured Bergen in 2017, before the departure of the Obama administration.",
            "date known",
        ),
        ("Kari Nordby toured Bergen in 2017, before the departure of the Lee administration.", None),
        ("Kari Nordby toured Bergen in 2019, after the end of the Obama administration.", None),
        ("Kari Nordby toured Bergen in 2017, before the end of the Trump administration.", None),
        ("Kari Nordby toured Bergen in May 2016, before the end of the Obama administration.", None),
        ("Kari Nordby won a second term in 2009.", None),
        ("Barack Obama returned to office in January 2009.", "date known"),
        ("Barack Obama returned to Bergen in January 2009.", None),
    ],
)
def test_time_at_which_one_known_to_all_came_to_rule_is_not_asked(text, expected):
    made = turned_away(text, "when")

    assert {refused for _, refused in made} == {expected}


@pytest.mark.parametrize(
    ("occasion", "expected"),
    [
        ("the 2011 revolution", "date of the occasion"),
        ("their 2011 journey to Bergen", "date of the occasion"),
        ("a 2011 journey to Bergen", None),
        ("the winter of 2011", None),
    ],
)
def test_date_that_says_which_occasion_is_meant_is_not_left_out(occasion, expected):
    made = turned_away(f"Norway lost forty old ships and many of its crews during {occasion}.", "gap")

    assert {rule for stem, rule in made if "2011" not in stem} == {expected}


@pytest.mark.parametrize(
    ("occasion", "expected"), [("the Marlo fair", "occasion attended"), ("a fair for old boats", None)]
)
def test_when_somebody_attended_what_has_a_time_of_its_own_is_not_asked(occasion, expected):
    made = turned_away(f"President Kari Nordby attended {occasion} in Riga in May 2019.", "when")

    assert [rule for _, rule in made] == [expected]


def test_where_somebody_attended_what_has_a_place_of_its_own_is_not_asked():
    made = turned_away("President Kari Nordby attended the Marlo fair in Riga in May 2019.", "where")

    assert [rule for _, rule in made] == ["occasion attended"]


@pytest.mark.parametrize(
    ("year", "expected"), [("2024", "year of the article"), ("2021", None), ("2025", None)]
)
def test_year_in_which_the_article_was_written_is_not_left_out(year, expected):
    made = turned_away(
        f"Norway has many old ships to sell to Iceland and to the port of Riga in {year}.", "gap"
    )

    assert {rule for stem, rule in made if year not in stem} == {expected}


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        (
            "In March 2024 Norway said that over the course of 2023 it had sold old boats to Riga.",
            "date told",
        ),
        (
            "In March 2024 Norway said that throughout 2023 it had sold many old boats to Riga.",
            "date told",
        ),
        ("In March 2024 Norway said that over the course of 2019 it had sold old boats to Riga.", None),
        ("In March 2024 Norway sold 40 old ferries that it had bought in Riga in 2023.", None),
        ("On 3 May 2020 Norway sold 40 old ferries that it had leased in Riga in 2019.", None),
    ],
)
def test_year_before_a_month_of_the_sentence_is_not_left_out(told, refused):
    found = [rule for stem, rule in turned_away(told, "gap") if re.search(r"(?:of|in|out) _____", stem)]

    assert found == [refused]


@pytest.mark.parametrize(("year", "expected"), [("2024", "year of the article"), ("2027", None)])
def test_year_in_which_the_article_was_written_is_not_asked_for_plans(year, expected):
    assert turned_away(f"Norway will sell its last ship in {year}.", "when")[0][1] == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("In which year did Ann Lee open an old port in Marlo?", None),
        ("In which year did Ann Lee open an old port after the invasion of Iraq?", "date known"),
    ],
)
def test_date_is_known_where_the_question_tells_of_the_event(asked, expected):
    text = "Mayor Ann Lee opened an old port in Marlo in 2003, after the invasion of Iraq."

    assert rule_for(text, asked, "2003", AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Tarn portrait shown after 37 years", True),
        ("Thirty-seven-year wait for a portrait ends", True),
        ("Tarn portrait shown after 36 years", False),
        ("Tarn portrait shown", False),
        ("New years begin in Tarn", False),
    ],
)
def test_year_to_which_the_title_reckons_back_is_told(title, is_told):
    told = "The old portrait of Ann Lee was stolen in Marlo in 1987."
    ground = ground_of(f"{told} Norway bought an old portrait in Riga on 3 May 2021.", title)

    assert [bool(year_in_title(ground, one)) for one in ask(ground)] == [is_told, False]


@pytest.mark.parametrize(("year", "expected"), [("2023", "year of the article"), ("2021", None)])
def test_latest_whole_year_is_not_left_out(year, expected):
    told = turned_away(f"The port of Marlo in Norway sold 4,900 old boats in {year}.", "gap")

    assert [rule for stem, rule in told if "in _____" in stem] == [expected]


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("Winter Games in Marlo", "games dated"),
        ("World Cup", "games dated"),
        ("2020 Games", "games dated"),
        ("Super Bowl LV", "games dated"),
        ("Super Bowl parade in Marlo", None),
        ("Hunger Games in Marlo", None),
        ("Games Workshop fair in Marlo", None),
        ("old fish market in Marlo", None),
    ],
)
def test_games_that_all_know_of_are_asked_for_no_date(what, expected):
    found = turned_away(f"The {what} ended on February 22, 2021.", "when")

    assert [rule for _, rule in found] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("rose to $61 million in 2021 from $34 million in 2020", "date told"),
        ("rose to $61 million in 2021 from $34 million in 2018", None),
    ],
)
def test_year_after_the_one_it_is_compared_with_is_not_left_out(told, expected):
    found = turned_away(f"The revenue of Tarn Steel {told}.", "gap")

    assert {rule for stem, rule in found if "million in _____ from" in stem} == {expected}


def test_year_of_a_vote_by_a_long_name_is_that_vote_s():
    text = "Ann Lee and Jon Vik lost their seats in the 2021 Tarn Parliament election in Norway."

    gap = f"Fill the gap: {text.replace('2021', '_____')}"

    assert rule_for(text, gap, "2021", AnswerType.DATE, "gap") == "date of the occasion"


def test_what_somebody_skips_has_a_time_of_its_own():
    found = turned_away("Ann Lee will skip the old race of Marlo on April 20, 2027.", "when")

    assert [rule for _, rule in found] == ["occasion attended"]


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ("by 2030", "round target"),
        ("by 2034", None),
        ("by 2030. It will have sold its old ferries by 2040", None),
        ("by 2030. It sold its old ferries in 2010", "round target"),
    ],
)
def test_only_round_year_to_come_is_guessed(told, refused):
    text = f"Marlo. The Norwegian Coast Council will plant 40 forests in Tarn {told}."

    year = told.split()[1].rstrip(".")

    found = {rule for stem, rule in turned_away(text, "gap") if "plant" in stem and year not in stem}

    assert found == {refused}
