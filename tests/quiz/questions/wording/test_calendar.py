"""Dates told from the day of writing, Saturday 1 June 2024, are said by the calendar where they are sure."""

from datetime import date

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.asking import subjects
from quiz.questions.ground import Ground
from quiz.questions.wording.calendar import as_written
from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import asked, ground_of


def said(text: str, published_on: date | None = date(2024, 6, 1)) -> str | None:
    """The last sentence of the text as a stem says it; None where it hangs in the air."""
    ground = Ground(analyse(Article(text, title="A short text", published_on=published_on)))
    number = len(ground.analysis.sentences)
    found = say(ground, ground.phrase(number, 0, len(ground.tokens(number)) - 1), dated=True)
    return found and found.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sold two ships on Tuesday.", "Norway sold two ships on 28 May 2024"),
        (
            "Norway has ten crews and started building two ships a day since March.",
            "Norway has ten crews and started building two ships a day since March 2024",
        ),
        (
            "Half of Norway now sells ships, up from 15% in March.",
            "Half of Norway now sells ships, up from 15% in March 2024",
        ),
        (
            "Norway sold two ships between October and January.",
            "Norway sold two ships between October 2023 and January 2024",
        ),
        (
            "Norway sold two ships between 3 January and 4 May.",
            "Norway sold two ships between 3 January and 4 May 2024",
        ),
        (
            "Norway sold two ships between 3 May and 6 June.",
            "Norway sold two ships between 3 May and 6 June",
        ),
        (
            "Norway sold two ships between 3 December and 4 January.",
            "Norway sold two ships between 3 December and 4 January",
        ),
        (
            "In April, with ferry routes cut to a minimum, at least 90 crews reached Norway.",
            "In April 2024, with ferry routes cut to a minimum, at least 90 crews reached Norway",
        ),
        (
            "In 2021, crews left. As of 3 May, two ships were sold in Norway.",
            "As of 3 May 2024, two ships were sold in Norway",
        ),
        ("Norway sold two ships Tuesday.", "Norway sold two ships on 28 May 2024"),
        ("Norway sold two ships late Tuesday.", "Norway sold two ships late on 28 May 2024"),
        ("Norway sold two ships Tuesday morning.", "Norway sold two ships on the morning of 28 May 2024"),
        ("Norway sold two ships this past Tuesday.", "Norway sold two ships on 28 May 2024"),
        ("Norway sold two ships yesterday.", "Norway sold two ships on 31 May 2024"),
        ("Norway sold two ships today.", "Norway sold two ships on 1 June 2024"),
        ("Norway read a study published on Monday.", "Norway read a study published on 27 May 2024"),
        ("Norway held a meeting on Tuesday.", "Norway held a meeting on 28 May 2024"),
        ("Norway regretted Friday’s attack.", "Norway regretted the attack of 31 May 2024"),
        ("Norway regretted December’s attack on Riga.", "Norway regretted the December 2023 attack on Riga"),
        ("Norway sold December’s second ship.", "Norway sold the second ship of December 2023"),
        ("All crews of Norway were absent Monday.", "All crews of Norway were absent on 27 May 2024"),
        ("Norway will sell two ships on Tuesday.", "Norway will sell two ships on 4 June 2024"),
        ("Norway sold two ships last year.", "Norway sold two ships in 2023"),
        ("Norway sold two ships early this year.", "Norway sold two ships in early 2024"),
        ("Norway sold two ships in July last year.", "Norway sold two ships in July 2023"),
        ("Norway’s ships fell to 14 last year.", "Norway’s ships fell to 14 in 2023"),
        ("Norway sold two ships on 23 June last year.", "Norway sold two ships on 23 June 2023"),
        ("Norway sold two ships in May this year.", "Norway sold two ships in May 2024"),
        ("Norway sold two ships on May 7th this year.", "Norway sold two ships on May 7th 2024"),
        ("Norway sold two ships in April of last year.", "Norway sold two ships in April 2023"),
        ("Norway voted in this year’s fishing session.", "Norway voted in the 2024 fishing session"),
        ("Norway won at last year’s games in Riga.", "Norway won at the 2023 games in Riga"),
        ("Norway sold this year’s largest ship.", "Norway sold the largest ship of 2024"),
        ("Norway sold this year’s second ship.", "Norway sold the second ship of 2024"),
        ("Norway sold last year’s last ship.", "Norway sold the last ship of 2023"),
        ("Norway sold two ships by this year’s end.", "Norway sold two ships by the end of 2024"),
        ("Norway sank in last year’s first half.", "Norway sank in the first half of 2023"),
        ("Norway sold two ships earlier this month.", "Norway sold two ships in June 2024"),
        ("A sale may come as early as next month.", "A sale may come as early as July 2024"),
        ("Norway sold more ships than last year.", "Norway sold more ships than in 2023"),
        ("Norway sold two ships last summer.", "Norway sold two ships in the summer of 2023"),
        ("Norway grew over the past ten years.", "Norway grew over the ten years to 2024"),
        ("Norway grew for the past ten years.", "Norway grew for the ten years up to 2024"),
        ("Norway will grow over the next five years.", "Norway will grow over the five years from 2024"),
        ("Norway sold two ships in March.", "Norway sold two ships in March 2024"),
        ("Norway sold two ships on March 3.", "Norway sold two ships on March 3, 2024"),
        ("Norway sold two ships in March and April.", "Norway sold two ships in March and April 2024"),
        (
            "Norway met Iceland on March 3. Norway sold two ships on Tuesday.",
            "Norway sold two ships on May 28, 2024",
        ),
    ],
)
def test_sure_date_is_said_by_the_calendar(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway fished for cod off Riga from 20 December last year to 3 March this year.",
            ["Which country fished for cod off Riga from 20 December 2023 to 3 March 2024?"],
        ),
        ("Norway moved its vote on cod to 3 March.", ["Which country moved its vote on cod to 3 March?"]),
        (
            "Norway won last year’s race against Iceland in March.",
            ["Which country won the 2023 race against Iceland in March?"],
        ),
        (
            "Norway won this year’s race against Iceland in March.",
            ["Which country won the 2024 race against Iceland in March 2024?"],
        ),
    ],
)
def test_year_of_a_day_is_the_one_told_with_it(text, expected):
    assert [stem for stem, _ in asked(text, "subject")] == expected


def test_nothing_is_asked_of_the_day_on_which_a_span_begins():
    text = "Norway fished for cod off Riga from 20 December 2023 to 3 March 2024."

    assert asked(text, "when") == []
    assert asked(text.replace(" to 3 March 2024", ""), "when") != []


@pytest.mark.parametrize(
    "text",
    [
        "Norway agreed to sell two ships on Tuesday.",
        "Norway has invited Iceland to a meeting on Tuesday.",
        "Norway called a strike on Tuesday.",
        "Tuesday is the day of the fish.",
        "Norway will sell two ships on Saturday.",
        "Norway said “we sell two ships last year”.",
        "Norway ended its Tuesday trading.",
        "Ships of today are longer than trains.",
        "Norway sold two ships two years ago.",
        "Norway lost 3% of its ships last week.",
        "Norway sold two ships last winter.",
        "Norway grew over the past few years.",
        "Norway regretted Friday’s attack on Riga.",
    ],
)
def test_date_that_may_be_another_hangs_in_the_air(text):
    assert said(text) is None


def test_week_is_told_by_its_month():
    assert said("Norway sold a port last week.", date(2024, 5, 16)) == "Norway sold a port in May 2024"
    assert said("Norway sold a port last week.", date(2024, 5, 6)) is None


def test_last_year_of_a_december_may_be_the_one_that_ends():
    assert said("Norway sold a port last year.", date(2024, 12, 9)) is None
    assert said("Norway sold a port last month.", date(2024, 12, 9)) == "Norway sold a port in November 2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is much to do after a fire in April.", "There is much to do after a fire in April"),
        ("The March sale helped Norway.", "The March sale helped Norway"),
        ("Norway feasts on May 17 each year.", "Norway feasts on May 17 each year"),
        ("Norway slept on Monday, March 3.", "Norway slept on Monday, March 3"),
    ],
)
def test_month_or_day_that_may_be_of_another_year_stays_as_it_is(text, expected):
    assert said(text) == expected


def test_nothing_is_reckoned_without_a_day_of_publication():
    assert said("Norway sold two ships last year.", None) is None


def test_question_tells_the_day_and_never_asks_for_it():
    text = "On Tuesday, Norway sold the old fishing ships of Riga to Iceland."

    assert asked(text, "subject") == [
        ("Which country sold the old fishing ships of Riga to Iceland on 28 May 2024?", "Norway")
    ]
    assert asked(text, "when") == []


def test_stem_is_compared_to_its_sentence_as_that_is_written():
    ground = ground_of("Norway sold two ships on Tuesday.")

    assert as_written(ground, 1, "What did Norway sell on 28 May 2024?") == "What did Norway sell on Tuesday?"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 6, 1), "Which country sold two ships to Iceland?"),
        (date(2024, 6, 5), "Which country sold two ships to Iceland on 31 May 2024?"),
    ],
)
def test_weekday_of_a_week_is_said_once_and_only_where_it_lies_in_it(day, expected):
    text = "Norway sold two ships to Iceland on Friday last week."
    ground = Ground(analyse(Article(text, title="A short text", published_on=day)))

    assert [one.stem for one in subjects.ask(ground)] == [expected]


def test_month_of_a_part_is_said_with_the_year_behind_it():
    text = "Norway sold two ships of oak in April of last year."

    assert asked(text, "subject") == [("Which country sold two ships of oak in April 2023?", "Norway")]
    assert asked(text, "when") == [("In which month of 2023 did Norway sell two ships of oak?", "April")]


def test_earlier_on_a_day_goes_where_the_day_is_said():
    stems = [stem for stem, _ in asked("Earlier on Monday, Jon Vik sold 40 boats in Oslo.", "how many")]

    assert stems == ["How many boats did Jon Vik sell in Oslo on 27 May 2024?"]


def test_two_months_of_two_years_have_each_its_own():
    text = "Norway lost 40 old ferries between August and February."

    assert asked(text, "how many") == [
        ("How many old ferries did Norway lose between August 2023 and February 2024?", "40")
    ]


def test_near_season_behind_between_and_has_no_preposition_of_its_own():
    [(stem, _)] = asked("Norway built 40 old boats in Riga between 2021 and last spring.", "gap")

    assert stem == "Fill the gap: Norway built _____ old boats in Riga between 2021 and the spring of 2024."
