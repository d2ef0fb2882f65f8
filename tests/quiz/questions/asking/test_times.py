"""Dates as they are asked for: deadlines of plans, beginnings of what goes on."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("text", "stem", "year"),
    [
        ("Finland must cut its catch by 2035.", "By which year must Finland cut its catch?", "2035"),
        (
            "Sweden plans to close its harbours to trawlers by 2030.",
            "By which year does Sweden plan to close its harbours to trawlers?",
            "2030",
        ),
        (
            "The Danish navy has patrolled the Skagen strait since 2012.",
            "Since when has the Danish navy patrolled the Skagen strait?",
            "2012",
        ),
    ],
)
def test_deadline_and_beginning_are_asked_with_their_preposition(text, stem, year):
    assert asked(text, "when") == [(stem, year)]


@pytest.mark.parametrize(
    ("text", "stem", "date"),
    [
        (
            "The strait changed hands in 1884, when Mayor Otto Lind sold the toll house to Denmark.",
            "In which year did Mayor Otto Lind sell the toll house to Denmark?",
            "1884",
        ),
        (
            "The Tarn meteorite, which fell near Bergen in 1969, hints at the age of the sea.",
            "In which year did the Tarn meteorite fall near Bergen?",
            "1969",
        ),
        (
            "In 1991, when Norway left the Baltic Union, Denmark built a fleet.",
            "In which year did Norway leave the Baltic Union?",
            "1991",
        ),
        (
            "The Bergen tunnel is set to open on May 4, 2030.",
            "On what date is the Bergen tunnel set to open?",
            "May 4, 2030",
        ),
        (
            "The Norway Fish Act was first announced in 2017.",
            "In which year was the Norway Fish Act first announced?",
            "2017",
        ),
        (
            "Denmark in 2017 announced a deal to sell ferries to Iceland.",
            "In which year did Denmark announce a deal to sell ferries to Iceland?",
            "2017",
        ),
        (
            "Jon Vik entered the Oslo town hall on the evening of June 17, 2015.",
            "On what date did Jon Vik enter the Oslo town hall?",
            "June 17, 2015",
        ),
    ],
)
def test_date_of_a_clause_behind_it_of_a_plan_or_before_the_verb_is_asked(text, stem, date):
    assert (stem, date) in asked(text, "when")


@pytest.mark.parametrize(
    "text",
    [
        "Fish are scarce since 2012, when Norway fishes.",
        "Mayor Jon Vik was asked in 2017.",
        "A study from 2012 counted cod in Norway.",
        "A rule passed in 2012 closed the Oslo harbour.",
        "Denmark closed the largest number of harbours since 2012.",
        "Norway closed its harbours before 2012.",
        "Norway referred to quarrels over the Oslo harbour in 2012.",
        "Exports of nets from Norway fell from $300m in 2012.",
    ],
)
def test_date_that_another_word_compares_with_is_not_asked(text):
    assert asked(text, "when") == []


@pytest.mark.parametrize(
    ("day", "is_sure"), [("in May 2018", True), ("in May", False), ("in 2018", True), ("on May 3", True)]
)
def test_month_without_its_year_is_doubted(day, is_sure):
    (found,) = candidates(f"Norway opened a wide harbour near Bergen {day}.", "when")

    assert ("bare month" in found.doubts) is not is_sure


@pytest.mark.parametrize("rank", ["for the first time", "the most"])
def test_day_since_when_something_was_not_so_is_no_beginning(rank):
    assert asked(f"Norway has sold ships to Riga {rank} since May 2009.", "when") == []


def test_day_as_of_which_things_stand_so_is_not_asked():
    assert asked("Kari Nordby owns 24 old ferries of Norway as of 20 March 2024.", "when") == []


@pytest.mark.parametrize(
    ("told", "count"),
    [("sold 40 old ferries", 0), ("led the Baltic Council", 1), ("fallen by 40 percent", 0)],
)
def test_since_when_is_not_asked_of_an_amount_that_grew(told, count):
    assert len(asked(f"Norway has {told} since 2015.", "when")) == count


@pytest.mark.parametrize(
    ("deed", "is_dated"),
    [
        ("launched the longest strike of Norway", True),
        ("condemned the longest strike of Norway", False),
        ("won a medal for the defeat of Norway", False),
        ("opened a harbour of Norway founded", False),
    ],
)
def test_what_somebody_launched_has_the_date_of_its_launch(deed, is_dated):
    found = asked(f"Mayor Jon Vik of Bergen {deed} in 2017.", "when")

    assert bool(found) is is_dated


def test_way_back_stays_with_where_it_leads():
    assert asked("Norway brought the old trawlers back to Bergen on May 3, 2019.", "when") == [
        ("On what date did Norway bring the old trawlers back to Bergen?", "May 3, 2019")
    ]


@pytest.mark.parametrize(("verb", "count"), [("has patrolled", 1), ("could have patrolled", 0)])
def test_since_when_is_not_asked_of_what_is_only_supposed(verb, count):
    assert len(asked(f"The Danish navy {verb} the Skagen strait since 2012.", "when")) == count


def test_month_since_which_it_is_so_has_its_year():
    text = "The Vik ferry has been moored beside a mill in Bergen since March."

    assert asked(text, "when") == [
        ("Since which month of 2024 has the Vik ferry been moored beside a mill in Bergen?", "March")
    ]


def test_period_behind_the_date_is_not_said():
    text = "Kari Nordby moved from Bergen to Oslo in the late 1870s, during the Norwegian Herring War."

    assert asked(text, "when") == [("When did Kari Nordby move from Bergen to Oslo?", "the late 1870s")]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("sold her old ferries from 2015", 0),
        ("listed her old ferries in 2015", 0),
        ("likened the flood to the Tarn herring rush in 2015", 0),
        ("sold her old ferries in 2015", 1),
    ],
)
def test_date_of_what_somebody_sold_listed_or_likened_is_not_asked(told, count):
    assert len(asked(f"Mayor Kelda Marlo {told}.", "when")) == count


def test_so_before_a_clause_leads_over_to_it_alone():
    text = "So when Norway closed the port of Riga in May 2015, Mayor Jon Vik of Bergen went back and wept."

    assert asked(text, "when") == [("When did Norway close the port of Riga?", "May 2015")]


def test_season_before_the_months_asked_for_is_not_said():
    text = "This spring, Norway sold 40 old ferries to Iceland in March and April."

    assert asked(text, "when") == [
        ("In which two months of 2024 did Norway sell 40 old ferries to Iceland?", "March and April")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's jump in exports in May 2019 was just the second in the ports of Denmark.",
        "Norway's jump in exports in May 2019 was painful for crews.",
    ],
)
def test_date_behind_the_noun_that_is_told_to_be_something_is_not_asked(text):
    assert asked(text, "when") == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway predicted a catch of 40 tonnes in 2027.",
        "Norway thanked Iceland for its help in 2017.",
    ],
)
def test_date_of_what_is_foretold_or_repaid_is_not_asked(text):
    assert asked(text, "when") == []


@pytest.mark.parametrize(
    ("sought", "count"), [("its first title", 0), ("the longest strait", 0), ("a title", 1)]
)
def test_since_when_is_not_asked_of_the_first_since_then(sought, count):
    assert len(asked(f"The Danish navy is seeking {sought} since 2012.", "when")) == count


def test_year_that_a_change_is_counted_from_is_not_that_of_the_deed():
    assert asked("The Norwegian Coast Council carried 40 crews last year, up 2% from 2019.", "when") == []


def test_day_with_its_hour_is_not_asked_for():
    assert asked("The Norwegian Coast Council will show a film in Oslo on 18 April at 7pm.", "when") == []
