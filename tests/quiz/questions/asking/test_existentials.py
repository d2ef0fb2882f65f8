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


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "There has only been one large outbreak of cholera in Kenya, in the 1910s.",
            "In which country was the only large outbreak of cholera in the 1910s?",
        ),
        (
            "There is only one large bridge of glass in Kenya.",
            "In which country is the only large bridge of glass?",
        ),
    ],
)
def test_place_of_the_only_one_is_asked_for_as_such(told, stem):
    assert asked(told, "where") == [(stem, "Kenya")]


def test_time_of_the_only_one_is_asked_with_its_place():
    text = "There has only been one large outbreak of cholera in Kenya, in the 1910s."

    assert asked(text, "when") == [
        ("In which decade was the only large outbreak of cholera in Kenya?", "the 1910s")
    ]


def test_one_of_several_is_not_the_only_one():
    text = "There has been only one of the old ferries in Norway in 2010."

    assert asked(text, "where") == [
        ("In which country has there been only one of the old ferries in 2010?", "Norway")
    ]
    assert asked(text, "when") == []
