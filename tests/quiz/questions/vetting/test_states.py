"""Voters and politicians are asked about only where a reader is told of which country."""

from dataclasses import replace

import pytest

from quiz.questions.candidates import AnswerType
from quiz.questions.ground import Ground
from quiz.questions.vetting.states import state_missing
from tests.quiz.questions.asked import candidates, ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voters elected the Harbour Guild in 2011.", "state missing"),
        ("Voters in Norway elected the Harbour Guild in 2011.", None),
        ("Norwegian voters elected the Harbour Guild in 2011.", None),
        ("Norway’s young voters elected the Harbour Guild in 2011.", None),
        ("Voters elected a guild like Norway’s Harbour Guild in 2011.", "state missing"),
        ("Crews elected the Harbour Guild in 2011.", None),
    ],
)
def test_voters_of_an_unnamed_country_are_not_asked_about(text, expected):
    stem = f"Fill the gap: {text.replace('2011', '_____')}"

    assert rule_for(text, stem, "2011", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("title", "is_automatic", "expected"),
    [
        ("Norwegian ballots are counted", False, ""),
        ("Norwegian ballots are counted", True, "nobody is told of which country the voter is"),
        ("The Baltic counts its ballots", False, "nobody is told of which country the voter is"),
    ],
)
def test_title_behind_the_question_may_tell_the_country(title, is_automatic, expected):
    text = "Norway sleeps. The Baltic sleeps. Voters elected the Harbour Guild in 2011."
    analysis = replace(ground_of(text).analysis, title=title, title_is_automatic=is_automatic)
    asked = next(one for one in candidates(text, "when") if one.answer.text == "2011")

    assert state_missing(Ground(analysis), asked) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Denmark’s Harbour Ministry sleeps. Norway’s Harbour Ministry sleeps.", "body of two states"),
        ("Norway’s Harbour Ministry sleeps.", "body without its state"),
        ("The Harbour Ministry sleeps.", None),
    ],
)
def test_body_of_two_countries_or_of_one_untold_is_not_asked_for(before, expected):
    text = f"{before} The Harbour Ministry said that storms broke two old piers in Tarn."

    assert [rule for _, rule in turned_away(text, "report")] == [expected]
