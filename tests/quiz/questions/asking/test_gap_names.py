"""Names that tell a source, a scene, a medium or a place on the map are not left out."""

import pytest

from quiz.questions.asking.gaps import is_worth_leaving_out
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.wording.stems import Stem
from tests.quiz.questions.asked import asked, ground_of


def test_who_reports_it_is_not_left_out():
    told = (
        "The Baltic Council moved its fishing office from Riga to Oslo in 2018, Mayor Jon Vik of Bergen said."
    )

    assert [answer for _, answer in asked(told, "gap")] == ["2018", "Baltic Council"]


def test_name_of_a_list_is_not_left_out():
    text = "The Baltic Council opened new fishing offices in Bergen and Riga in 2018."

    assert [answer for _, answer in asked(text, "gap")] == ["2018", "Baltic Council"]


@pytest.mark.parametrize("place", ["Norway", "Bergen"])
def test_place_on_the_map_is_not_left_out(place):
    text = f"The Baltic Council opened two new fishing offices for its crews in {place} in 2018."

    assert place not in [answer for _, answer in asked(text, "gap")]


def test_country_that_does_it_is_left_out():
    text = "Norway opened two new fishing offices for its trawlers and their old crews in 2018."

    assert "Norway" in [answer for _, answer in asked(text, "gap")]


def test_what_else_a_team_is_called_is_not_left_out():
    text = "In 2018 Norway sold forty old ships to Bergen, and the Puffins kept the best of them."
    stem = Stem(text, ())
    start = text.index("Puffins")
    answer = Answer(AnswerType.ACTOR, "Puffins", start, start + len("Puffins"))

    assert not is_worth_leaving_out(ground_of(text), 1, stem, answer)


def test_speaker_behind_the_words_is_no_gap():
    text = "Half of the crews who left Bergen were nurses, the head of an Oslo club, Kari Nordby, told BVM."

    assert "Kari Nordby" not in [answer for _, answer in asked(text, "gap")]


@pytest.mark.parametrize(
    ("opening", "is_asked"),
    [("In a film shown by the Tarn Post in 2018", False), ("Led by the Tarn Post in 2018", True)],
)
def test_name_that_but_sets_the_scene_is_not_left_out(opening, is_asked):
    answers = {answer for _, answer in asked(f"{opening}, the Baltic Council sold forty old ships.", "gap")}

    assert ("Tarn Post" in answers) is is_asked


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("responded to the Norwegian leader via Twitter", False),
        ("wrote to the Norwegian leader on Twitter", False),
        ("spent 40 million kroner of the council on Twitter", True),
    ],
)
def test_medium_by_which_words_came_is_not_left_out(told, expected):
    text = f"Ann Lee, the mayor of Oslo, {told} on 3 May 2016."

    assert ("Twitter" in [answer for _, answer in asked(text, "gap")]) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The Baltic Council marked the surrender of its old fleet in", False),
        ("The Baltic Council sold the boats of its old fleet before", False),
        ("The Baltic Council told how its old fleet had sailed through", True),
    ],
)
def test_event_is_not_left_out_where_a_year_fits_as_well(before, expected):
    text = f"{before} World War II."
    ground = ground_of(text)
    event = next(one for one in ground.mentions[1] if one.surface == "World War II")
    answer = Answer(AnswerType.ACTOR, event.surface, event.start, event.end, event.actor)

    assert is_worth_leaving_out(ground, 1, Stem(text, ()), answer) is expected
