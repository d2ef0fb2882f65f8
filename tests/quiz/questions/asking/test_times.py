"""Dates as they are asked for: deadlines of plans, beginnings of what goes on."""

import pytest

from tests.quiz.questions.asked import asked


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
    "text",
    [
        "Denmark closed the largest number of harbours since 2012.",
        "Norway closed its harbours before 2012.",
    ],
)
def test_date_that_another_word_compares_with_is_not_asked(text):
    assert asked(text, "when") == []
