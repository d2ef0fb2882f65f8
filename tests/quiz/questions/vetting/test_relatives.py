"""A clause behind a name may tell of the noun that the name belongs to."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("Inflation in Norway", "which of two"), ("Ships came to Norway", None)],
)
def test_name_is_not_taken_for_the_noun_it_belongs_to(opening, expected):
    rest = ", was low." if opening.startswith("I") else "."
    text = f"{opening}, which peaked at 10 percent in October 2022{rest}"

    assert {by for _, by in turned_away(text, "when")} == {expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("despite the ban in May 2012", ["hangs on words lost"]),
        ("during the war in Iceland in 1942", ["hangs on words lost"]),
        ("with help from Iceland in May 2012", [None]),
        ("at the old port in Riga in May 2012", [None]),
    ],
)
def test_date_and_place_do_not_hang_on_words_left_out(told, expected):
    assert [by for _, by in turned_away(f"Norway sold ferries {told}.", "when")] == expected


@pytest.mark.parametrize(
    ("spent", "expected"),
    [("2 percent of its pay on boats", "share of untold"), ("40 crowns on boats", None)],
)
def test_share_is_not_told_without_its_whole(spent, expected):
    text = f"Norway has spent {spent} since 2014, and aims to reach 3 percent by 2031."

    assert {by for stem, by in turned_away(text, "when") if "reach" in stem} == {expected}


@pytest.mark.parametrize(
    ("owned", "expected"),
    [
        ("a shop for boat rope that was sold by Norway in 2012", "relative of the first"),
        ("boat rope that was sold by Norway in 2012", None),
    ],
)
def test_relative_behind_two_nouns_is_of_the_first(owned, expected):
    made = turned_away(f"Jon Vik asked the crews to paint {owned}.", "when")

    assert {by for stem, by in made if "rope" in stem} == {expected}


@pytest.mark.parametrize(
    ("funds", "expected"),
    [
        ("a $2bn fund looking at Riga and a $3bn one focused on Iceland", "last of both"),
        ("a $2bn fund focused on Iceland", None),
    ],
)
def test_deed_of_the_last_is_not_of_both(funds, expected):
    found = {by for rule in ("preposition", "gap") for _, by in turned_away(f"Norway said {funds}.", rule)}

    assert (expected in found) if expected else "last of both" not in found


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" who have a boat", "whom of many lost"), ("", None)],
)
def test_whom_of_many_is_told(behind, expected):
    text = f"Ann Lee of Norway is among 40 bold crews in Oslo{behind}."
    stem = "Fill the gap: Ann Lee of Norway is among _____ bold crews in Oslo."

    assert rule_for(text, stem, "40", AnswerType.QUANTITY, "gap") == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" on Kelda", "told apart by words lost"), ("", None)],
)
def test_name_told_twice_keeps_what_tells_both_apart(behind, expected):
    text = f"Most of the old coins of Tarnex were swapped for the new Tarnex{behind}, Norway said."
    stem = "Who said that most of the old coins of Tarnex were swapped for the new Tarnex?"

    assert rule_for(text, stem, "Norway", AnswerType.ACTOR, "report") == expected


@pytest.mark.parametrize(
    ("size", "expected"), [("40 miles", {"relative of the first"}), ("40 boats", {None})]
)
def test_size_of_a_thing_is_not_what_does_something(size, expected):
    text = f"Kari Nordby came home to Riga after a journey of {size} that took almost six years."
    found = {by for stem, by in turned_away(text, "how many") if size in stem}

    assert found <= expected


def test_clause_on_the_source_is_not_told_by_the_source():
    text = "Norway lost 62% of its boats, according to a survey of 702 crews who own 40 ferries."

    assert {by for stem, by in turned_away(text, "how many") if "702 crews own" in stem} == {
        "clause of the source"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway freed Ann Lee after a trial in Riga that began on 14 October 2021.",
            ["one told apart by its date"],
        ),
        ("A trial in Riga began on 14 October 2021.", [None]),
        ("Norway freed Ann Lee after a storm in Riga that killed 40 people on 14 October 2021.", [None]),
    ],
)
def test_one_whom_only_the_date_tells_apart_is_asked_for_no_date(text, expected):
    assert [by for stem, by in turned_away(text, "when") if " in Riga " in stem] == expected


@pytest.mark.parametrize(("end", "expected"), [(", to Tarn Steel", "part of the main clause"), ("", None)])
def test_what_goes_on_behind_a_clause_between_commas_is_not_told_of_it(end, expected):
    text = f"Norway agreed to sell the Tarn Yard, which built 44 destroyers in 1917{end}."

    assert [by for _, by in turned_away(text, "how many")] == [expected]


def test_office_behind_a_clause_is_not_that_of_the_clause():
    text = "Norway named Ann Lee, who ran the Tarn Bank from 2017 until May 2019, as chief of the port."

    assert {by for stem, by in turned_away(text, "gap") if "as chief" in stem and "named" not in stem} <= {
        "part of the main clause"
    }


@pytest.mark.parametrize(
    ("when", "expected"), [("before 2015", {"relative of the subject cut"}), ("", {None})]
)
def test_those_who_did_something_are_told_with_when_they_did(when, expected):
    text = f"More than 40 crews who sold boats {when} had moved from Norway to Iceland."
    found = {by for stem, by in turned_away(text, "how many") if "who sold boats" in stem}

    assert found <= expected


def test_span_of_a_rank_is_not_that_of_the_deed():
    text = "Norway lifted 28 boats from Bergen, its 41st lift of 2019 and the third in five days."
    stem = "How many boats did Norway lift in five days?"

    assert rule_for(text, stem, "28", AnswerType.QUANTITY, "how many") == "part of a rank"
