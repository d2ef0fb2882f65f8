"""Figures and years told in passing are not asked for."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


def refusals(text: str) -> set[str | None]:
    return {refused for _, refused in turned_away(text, "gap")}


def test_distance_in_passing_is_not_left_out():
    text = "Norway fought a fire some 23 miles north of the old town of Marlo."
    twice = "Norway fought a fire some 23 miles (37km) north of the old town of Marlo."
    struck = "The old ferry of Norway was struck 23 miles north of the old town of Marlo."
    lying = "The old ferry of Norway was located some 23 miles north of the old town of Marlo."
    moved = "Norway moved the old ferry 23 miles north of the town of Marlo."

    assert "distance in passing" in refusals(text)
    assert "distance in passing" in refusals(twice)
    assert "distance in passing" in refusals(lying)
    assert "distance in passing" not in refusals(struck)
    assert "distance in passing" not in refusals(moved)


def test_distance_of_a_place_that_is_described_is_not_left_out():
    town = "Marlo is a town in the west of Norway, two hours from Tarn and some 300km from Oslo."
    sailed = "The old ferry of Norway sailed some 300km from Oslo."

    assert "distance in passing" in refusals(town)
    assert "distance in passing" not in refusals(sailed)


def test_length_told_in_two_units_is_not_left_out():
    stem = "Fill the gap: The new pier of Norway in Oslo is _____ long."
    text = "The new pier of Norway in Oslo is 40 metres (131 feet) long."

    assert rule_for(text, stem, "40 metres", AnswerType.QUANTITY, "gap") == "told in two units"
    assert rule_for(text.replace(" (131 feet)", ""), stem, "40 metres", AnswerType.QUANTITY, "gap") is None


def test_span_of_games_is_not_left_out():
    text = "Norway has won four of its last 10 games against Denmark in 2019."
    stem = "Fill the gap: Norway has won four of its last _____ games against Denmark in 2019."

    assert rule_for(text, stem, "10", rule="gap") == "span of games"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 2020 government assessment shows that cod of Norway swim to the south.", "year of a source"),
        ("A 2020 government ban keeps the boats of Norway from the cod in the south.", None),
        ("In 2020 the first census of Norway counted 40 million cod in the south.", None),
        ("A 2020 poll tax keeps the boats of Norway from the cod in the south.", None),
        ("The idea of Norway was floated in 2020 in an article on cod in the south.", None),
    ],
)
def test_year_of_a_source_is_not_left_out(text, expected):
    stem = f"Fill the gap: {text.replace('2020', '_____')}"

    assert rule_for(text, stem, "2020", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Ann Lee gave 12 key reasons for the visit of Norway to Kelda in 2019.",
            "How many key reasons for the visit of Norway to Kelda in 2019 did Ann Lee give?",
            "points counted",
        ),
        (
            "The Oslo index gained 12 points in 2019 after Norway cut rates.",
            "How many points did the Oslo index gain in 2019 after Norway cut rates?",
            None,
        ),
        (
            "Norway raised rates by 12 points in 2019.",
            "By how many points did Norway raise rates in 2019?",
            None,
        ),
        (
            "Norway made 12 things of old nets at its yard in 2019.",
            "How many things of old nets did Norway make at its yard in 2019?",
            None,
        ),
        (
            "The school of Norway offers 12 lessons a week to crews of Oslo.",
            "How many lessons a week to crews of Oslo does the school of Norway offer?",
            None,
        ),
        (
            "Ann Lee listed 12 things that Norway must do in 2019.",
            "How many things that Norway must do in 2019 did Ann Lee list?",
            "points counted",
        ),
    ],
)
def test_reasons_are_not_counted(text, stem, expected):
    assert rule_for(text, stem, "12", rule="how many") == expected
