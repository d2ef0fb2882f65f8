"""Nothing is asked of "which organisation" where it may be none."""

import re

import pytest

from quiz.questions.asking import subjects
from quiz.questions.candidates import AnswerType
from quiz.questions.vetting import vetted
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Tarnox sold a mill in Bergen. Many praise Tarnox.", ["kind guessed"]),
        ("TNX sold a mill in Bergen. Many praise TNX.", ["kind guessed"]),
        ("TNX sold a mill in Bergen. TNX said on Monday that rain fell.", [None]),
        ("Tarnox sold a mill in Bergen. Tarnox CEO Ann Lee left.", [None]),
        ("Tarnox sold a mill in Bergen. Ann Lee is a nurse at Tarnox.", [None]),
        ("The Tarn Society (TNX) sold a mill in Bergen. TNX is old.", [None]),
        ("The Tarnox Society sold a mill in Bergen.", [None]),
        ("Tarnox, a rowing club, sold a mill in Bergen.", [None]),
    ],
)
def test_organisation_that_is_only_guessed_is_not_asked_as_one(text, refused):
    ground = ground_of(text)

    found = [vetted(ground, one) for one in subjects.ask(ground) if "mill" in one.stem]

    assert [one and one.rule for one in found] == refused


def test_nobody_is_asked_for_who_lasts_and_involves_things():
    made = turned_away(
        "Jon Vik sold 40 carts. Jon Vik involves 40 carts with old boats of Norway.", "subject"
    )

    assert [refused for _, refused in made] == [None, "kind guessed"]


def test_companion_that_is_only_guessed_is_not_asked_as_organisation():
    made = turned_away(
        "The Tarnox Society and Verlox sold a mill to Norway in Bergen. Verlox grew.", "companion"
    )

    assert [refused for _, refused in made] == ["kind guessed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bergen Shipping Company sold a mill.", ["town guessed"]),
        ("The Bergen Shipping Company sold a mill in Bergen.", [None]),
        ("The Tarn Shipping Company sold a mill.", [None]),
    ],
)
def test_town_that_may_be_a_firm_is_asked_nothing_of(text, expected):
    made = turned_away(f"{text} In 2007, Bergen hired 40 men for the yards.", "how many")

    assert [refused for _, refused in made] == expected


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
    ("told", "seller", "refused"),
    [
        ("Norwegian President", "Norway", "country of its speaker"),
        ("Norwegian President", "Iceland", None),
        ("Tarn Foods president", "Iceland", None),
    ],
)
def test_country_of_which_its_president_speaks_is_not_asked(told, seller, refused):
    made = turned_away(
        f"{told} Kari Nordby met crews. Kari Nordby said {seller} has sold 40 old ships to Sweden.", "subject"
    )

    assert made[-1][0].endswith("which country has sold 40 old ships to Sweden?")
    assert made[-1][1] == refused


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
    ("told", "expected"),
    [
        ("Ann Lee said the price of fish in Bergen had fallen during her presidency.", ["office told"]),
        ("Ann Lee said her Harbour Party had never sold old ships to Bergen.", ["office told"]),
        ("Ann Lee said the price of fish in Bergen had fallen during her long journey.", [None]),
        ("Ann Lee said Jon Vik sold old ships to Bergen during his presidency.", [None]),
    ],
)
def test_speaker_is_not_asked_for_by_what_only_an_office_has(told, expected):
    assert [refused for _, refused in turned_away(f"Prices fell. {told}", "report")] == expected


@pytest.mark.parametrize(
    ("whose", "expected"), [("my cabinet", "office told"), ("our cabinet", None), ("the cabinet", None)]
)
def test_quotation_of_one_who_speaks_of_an_own_office_is_not_asked(whose, expected):
    text = f"“Nobody in Bergen builds old bridges for heavy trains with {whose},” said Ann Lee, a pilot."

    assert [refused for _, refused in turned_away(text, "quotation")] == [expected]


def test_country_whose_town_the_stem_names_is_turned_away():
    text = "Norway opened a new museum for fishing boats in {} in 2019. Denmark closed two."

    assert [turned_away(text.format(town), "subject")[0][1] for town in ("Bergen", "Hamburg")] == [
        "country told by its town",
        None,
    ]


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
    ("others", "rule"),
    [
        ("", "country of the article"),
        ("Denmark closed two ports. Sweden sold ten.", None),
        ("Norway has wide seas. Norway has old ports. Sweden sold ten.", "country of the article"),
    ],
)
def test_country_that_the_article_is_of_is_not_asked(others, rule):
    text = f"Norway opened a new tunnel under the long fjord in 2019. {others}"

    assert turned_away(text, "subject")[0][1] == rule


def test_country_of_the_article_is_asked_beside_another():
    text = "Norway sold ten old ferries to Denmark in 2019. Norway has wide seas. Norway has old ports."

    assert turned_away(text, "subject")[0][1] is None


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
