"""Nobody asks when a scene was, or when it was that somebody said a thing."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting import vetted
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "answer", "expected"),
    [
        ("In 2012, Ann Lee was crossing the Tarn bay on a raft.", "2012", "time of a scene"),
        ("In 2012, Ann Lee was supposed to fly from Marlo to Kelda.", "2012", "time of a scene"),
        ("In 2012, Ann Lee was due to fly from Marlo to Kelda.", "2012", "time of a scene"),
        ("In 2012, Ann Lee was meant to fly from Marlo to Kelda.", "2012", "time of a scene"),
        ("In 2012, Ann Lee was flown from Marlo to Kelda.", "2012", None),
        ("In 2012, the ferry was due to open a pier in Marlo.", "2012", None),
        ("In 2012, Ann Lee crossed the Tarn bay on a raft.", "2012", None),
        ("In January, Ann Lee is opening a long pier in Marlo.", "January", "time of a scene"),
        ("In October 2024, Ann Lee is opening a long pier in Marlo.", "October 2024", None),
    ],
)
def test_year_of_a_scene_is_not_asked(text, answer, expected):
    assert rule_for(text, "In which year was it?", answer, AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(
    ("text", "answer", "expected"),
    [
        (
            "Norway said in 2016 that it had 40 million cod in the Tarn bay.",
            "2016",
            "time of an utterance",
        ),
        ("Norway first warned Denmark in 2018 of the threat from the old dam.", "2018", None),
        (
            "Norway took aim at Denmark in 2018 in an interview with the Tarn Post.",
            "2018",
            "time of an utterance",
        ),
        ("Norway criticised the old fishing law of Denmark in 2018.", "2018", "time of an utterance"),
        ("Norway rejected the old fishing law of Denmark in 2018.", "2018", None),
        ("Norway was criticised for the old fishing law of Denmark in 2018.", "2018", None),
        ("Norway took aim at Denmark in 2018 with a new law on cod.", "2018", None),
    ],
)
def test_year_of_an_utterance_is_not_asked(text, answer, expected):
    assert rule_for(text, "In which year was it?", answer, AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Norway said in 2018 that it would close the old port of Marlo.", None),
        ("Norway said in 2018 that Norway would close the old port of Marlo.", None),
        ("Norway said in 2018 that Denmark would close the old port of Marlo.", "time of an utterance"),
        ("Tarn Bank head Ann Lee said in 2018 that the bank would close the old port of Marlo.", None),
        (
            "Ann Lee said in 2018 that the bank would close the old port of Marlo.",
            "time of an utterance",
        ),
    ],
)
def test_year_in_which_somebody_told_of_a_plan_is_asked(said, expected):
    stem = "In which year was it said that somebody would close the old port of Marlo?"

    assert rule_for(said, stem, "2018", AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(("rule", "expected"), [("gap", None), ("when", "time of an utterance")])
def test_year_left_out_stands_beside_what_was_said(rule, expected):
    ground = ground_of("Ann Lee wrote in 2012 of how she once sold a stolen ferry.")
    stem = "Ann Lee wrote in _____ of how she once sold a stolen ferry."
    made = Candidate(rule, stem, Answer(AnswerType.DATE, "2012", 17, 21), 1)
    refused = vetted(ground, made)

    assert (refused and refused.rule) == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "In May, two pilots from Tarn invited Jon Vik to the Kelda bay.",
            "In which month did two pilots invite Jon Vik?",
            "month of a trifle",
        ),
        (
            "Two pilots invited Jon Vik in December and May.",
            "In which two months did two pilots invite Jon Vik?",
            "month of a trifle",
        ),
        (
            "In May, two pilots from Tarn invited Jon Vik to the Kelda bay.",
            "In which month of 2024 did two pilots invite Jon Vik?",
            None,
        ),
        (
            "In May, two pilots from Tarn killed Jon Vik in the Kelda bay.",
            "In which month did two pilots kill Jon Vik?",
            None,
        ),
        (
            "Norway owns a fleet. It gave 40 old boats in May to the Kelda Council.",
            "In which month of 2024 did Norway give 40 old boats?",
            None,
        ),
        (
            "In May, the Kelda festival returned to the bay of Tarn.",
            "In which month did the festival return?",
            None,
        ),
    ],
)
def test_month_is_asked_of_no_trifle(text, stem, expected):
    assert rule_for(text, stem, "May", AnswerType.DATE, "when") == expected
