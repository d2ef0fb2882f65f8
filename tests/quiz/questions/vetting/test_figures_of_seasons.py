"""A figure of one season or match is not asked for without it."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.figures_of_seasons import season_missing
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for

OTHER = "Ann Lee scored 55 goals in 2013."


@pytest.mark.parametrize(
    ("text", "stem", "is_refused"),
    [
        ("Ann Lee scored 26 goals.", "How many goals did Ann Lee score?", True),
        ("Ann Lee scored 26 goals.", "Fill the gap: Ann Lee scored _____ goals.", True),
        ("Ann Lee scored 26 goals at Kalm.", "How many goals did Ann Lee score at Kalm?", False),
        ("Ann Lee bought 26 boats.", "How many boats did Ann Lee buy?", False),
        ("Ann Lee scored 55 goals.", "How many goals did Ann Lee score?", False),
    ],
)
def test_score_is_of_a_season_where_the_person_has_another(text, stem, is_refused):
    assert bool(reason(f"{OTHER} {text}", stem)) == is_refused


def test_score_of_somebody_else_is_no_other_of_the_person():
    text = "Ann Lee won, and Jon Vik scored 55 goals. Ann Lee scored 26 goals."

    assert reason(text, "How many goals did Ann Lee score?") == ""


@pytest.mark.parametrize(
    ("opening", "stem", "is_refused"),
    [
        ("While she led the league as a junior, ", "For how many goals did Ann Lee score?", True),
        ("While she led the league as a junior, ", "How many goals did Ann Lee score as a junior?", False),
        ("", "How many goals did Ann Lee score?", False),
    ],
)
def test_score_is_not_asked_for_without_the_clause_that_says_when(opening, stem, is_refused):
    assert bool(reason(f"{opening}Ann Lee scored 26 goals.", stem)) == is_refused


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee bought 55 boats in 2013. Ann Lee bought 26 boats.",
        "Ann Lee scored 55 points in 2013. Ann Lee scored 26 goals.",
        "Ann Lee won $55 in 2013. Ann Lee won $26.",
    ],
)
def test_figure_of_other_things_is_asked(text):
    assert reason(text, "How much did Ann Lee get?") == ""


@pytest.mark.parametrize(
    "text",
    ["In the old port, Ann Lee scored 26 goals.", "While she scored 26 goals in the league, crews sang."],
)
def test_opening_that_is_no_clause_or_has_the_figure_is_not_lost(text):
    assert reason(text, "How many did Ann Lee score?") == ""


def test_answer_that_is_no_figure_is_of_no_season():
    ground = ground_of(f"{OTHER} Ann Lee scored 26 goals.")
    answer = Answer(AnswerType.WORDS, "26 goals", 15, 23)

    assert season_missing(ground, Candidate("how many", "What did Ann Lee score?", answer, 2)) == ""


def reason(text: str, stem: str) -> str:
    """Why the figure of the last sentence is not asked of Ann Lee."""
    ground = ground_of(text)
    number = len(ground.analysis.sentences)
    index = ground.quantities[number][0]
    key = ground.quantity(index)
    people = tuple(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Ann Lee")
    answer = Answer(AnswerType.QUANTITY, key.surface, key.core_start, key.core_end, index)
    return season_missing(ground, Candidate("how many", stem, answer, number, actors=people))


@pytest.mark.parametrize(
    ("verb", "expected"), [("stay top on", "table of the day"), ("won the old cup of Norway with", None)]
)
def test_points_of_a_table_are_so_on_one_day(verb, expected):
    text = f"The Tarn Wolves {verb} 66 points."

    assert rule_for(text, text.replace("66", "_____"), "66", AnswerType.QUANTITY, "gap") == expected
