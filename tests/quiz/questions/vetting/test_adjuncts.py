"""Answers that tell when and how many of something else than what is asked."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away

ACTOR, DATE, QUANTITY = AnswerType.ACTOR, AnswerType.DATE, AnswerType.QUANTITY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway agreed to close the harbour in May.", "answer of another clause"),
        ("Norway sent ships for the summit in May.", "answer of another clause"),
        ("Norway closed the harbour in May.", None),
        ("Norway closed the harbour ahead of May.", "answer of another clause"),
        ("Norway closed the harbour with fish at a low price in May.", "answer of another clause"),
        ("Norway closed the harbour with two ships in May.", None),
        ("Norway closed 12 ports, up from nine in May.", "answer of another clause"),
        ("Norway raised the toll from nine crowns to ten in May.", None),
        ("Norway closed more than nine ports in May.", None),
        ("Norway brought home 12 ships from Iceland in May.", None),
    ],
)
def test_date_is_that_of_the_deed(text, expected):
    stem = f"When was it that {text.removesuffix(' in May.')}?"

    assert rule_for(text, stem, "May", DATE, "when") == expected


def test_the_dead_behind_a_participle_may_be_asked():
    text = "A train hit a bus near Kalm, killing 12 people."

    assert rule_for(text, "How many people were killed?", "12", QUANTITY, "casualties") is None


@pytest.mark.parametrize(
    ("text", "stem", "rule", "expected"),
    [
        (
            "Norway agreed to send 200 observers.",
            "How many observers did Norway agree to send?",
            "how many",
            None,
        ),
        (
            "Norway agreed to send 200 observers.",
            "How many observers did Norway agree on?",
            "how many",
            "answer of another clause",
        ),
    ],
)
def test_amount_in_an_infinitive_needs_it_in_the_stem(text, stem, rule, expected):
    assert rule_for(text, stem, "200", AnswerType.QUANTITY, rule) == expected


def test_deadline_may_be_that_of_the_infinitive_in_the_stem():
    text = "Norway plans to close the harbour by 2030."

    assert (
        rule_for(text, "By which year does Norway plan to close the harbour?", "2030", DATE, "when") is None
    )
    assert rule_for(text, "In which year does Norway plan it?", "2030", DATE, "when") is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway won a prize at the Marlo Sailors Guild (MSG) awards.", "name before its noun"),
        ("Norway won a prize at the Marlo Sailors Guild in May.", None),
        ("Norway won a prize at the Marlo Sailors Guild (MSG) in May.", None),
    ],
)
def test_name_that_says_which_awards_is_no_place(text, expected):
    stem = "At which institution did Norway win a prize?"

    assert rule_for(text, stem, "Marlo Sailors Guild", ACTOR, "preposition") == expected


def test_gap_for_a_name_keeps_the_noun_it_belongs_to():
    text = "Norway won a prize at the Marlo Sailors Guild (MSG) awards."
    cut, whole = "Fill the gap: Norway won a prize at the _____{}.".format, "name before its noun"

    assert rule_for(text, cut(""), "Marlo Sailors Guild", ACTOR, "gap") == whole
    assert rule_for(text, cut(" awards"), "Marlo Sailors Guild", ACTOR, "gap") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway began a series of patrols off Iceland in response to attacks on three old ferries.",
            ["preposition of a noun"],
        ),
        ("Norway held rallies of fishing crews at 20 ports.", [None]),
        ("Norway sued over new fees on goods from 60 ports.", ["preposition of a noun"]),
        ("Norway moved over new roads in trucks from 60 ports.", [None]),
        ("Norway found little difference in ice cover among five harbours.", [None]),
    ],
)
def test_amount_behind_the_noun_of_a_reason_is_not_fronted(text, expected):
    assert [rule for _, rule in turned_away(text, "how many")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway criticised Denmark's talks with Latvia.", ["preposition of a noun"]),
        ("Norway built Denmark's harbour with Latvia.", [None]),
    ],
)
def test_whom_somebody_else_had_talks_with_did_not_join_the_deed(text, expected):
    assert [rule for _, rule in turned_away(text, "preposition")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jon Vik won a prize for {} crime drama.", "attribute left out"),
        ("Jon Vik won a prize for the {} crime drama.", None),
        ("Jon Vik won a prize for a very old {} crime drama.", None),
        ("Jon Vik won a prize of the {} in 2019.", None),
    ],
)
def test_gap_is_not_left_where_any_adjective_fits(text, expected):
    whole, gap = text.format("Oslo Guild"), text.format("_____")

    assert rule_for(whole, f"Fill the gap: {gap}", "Oslo Guild", ACTOR, "gap") == expected


@pytest.mark.parametrize(
    ("led", "expected"),
    [
        ("The quite young Tarn Council", "name behind an adjective"),
        ("The Tarn Council", None),
        ("The famous Kari Nordby", None),
    ],
)
def test_name_behind_an_adjective_is_not_left_out(led, expected):
    made = turned_away(f"{led} closed the old ferry harbour of Bergen to all foreign trawlers.", "gap")

    assert [rule for stem, rule in made if "_____ closed" in stem] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("for the sixth time in seven games", ["preposition of a noun"]),
        ("for their third straight win in nine games", ["preposition of a noun"]),
        ("in nine games", [None]),
    ],
)
def test_games_among_which_it_was_the_sixth_time_are_not_asked_for(told, expected):
    made = turned_away(f"The Tarn Harriers beat the Kelda Rovers {told}.", "how many")

    assert [rule for stem, rule in made if stem.startswith("In how many")] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("cut its old fishing fleet, citing wars in Norway and Latvia", "answer of another clause"),
        ("cut its old fishing fleet in Norway and Latvia", None),
    ],
)
def test_countries_behind_a_participle_are_not_where_it_was_done(told, expected):
    stem = "In which two countries did the Tarn Bank cut its old fishing fleet?"

    assert rule_for(f"The Tarn Bank {told}.", stem, "Norway and Latvia", AnswerType.ACTOR, "list") == expected
