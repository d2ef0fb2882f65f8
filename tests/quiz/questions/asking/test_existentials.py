"""Where and when "there was" something."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "There was a large outbreak of cholera in Kenya in 2011.",
            "In which year was there a large outbreak of cholera in Kenya?",
            "2011",
        ),
        (
            "There were two long strikes in Norway on 3 March 2019.",
            "On what date were there two long strikes in Norway?",
            "3 March 2019",
        ),
    ],
)
def test_time_of_what_there_was_is_asked_with_its_place(text, stem, answer):
    assert (stem, answer) in asked(text, "when")


def test_place_of_what_there_was_is_asked_with_its_time():
    text = "There was a large outbreak of cholera in Kenya in 2011."

    assert asked(text, "where") == [
        ("In which country was there a large outbreak of cholera in 2011?", "Kenya")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "There will be a large outbreak of cholera in Kenya in 2031.",
        "There was a strike in Norway in 2011.",
        "There was little evidence of cholera in Kenya in 2011.",
        "There were many angry people in Kenya in 2011.",
    ],
)
def test_what_is_to_come_and_what_says_next_to_nothing_has_no_time(text):
    assert asked(text, "when") == []
