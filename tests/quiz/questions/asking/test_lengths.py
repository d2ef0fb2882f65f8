"""Lengths of things that somebody made, gave or built."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Kari Nordby gave a two-hour taped interview to an Oslo newspaper.",
            "How long was the taped interview that Kari Nordby gave to an Oslo newspaper?",
            "two hours",
        ),
        (
            "Jon Vik is serving a 12-year prison sentence for fraud.",
            "How long is the prison sentence for fraud that Jon Vik is serving?",
            "12 years",
        ),
        (
            "Norway has nearly completed a twelve-hundred-mile steel railway.",
            "How long is the steel railway that Norway has nearly completed?",
            "twelve hundred miles",
        ),
        (
            "It took Norway about two years to build the Bergen tunnel.",
            "How long did it take Norway to build the Bergen tunnel?",
            "about two years",
        ),
        (
            "It takes nine hours on the Oslo ferry to reach Denmark.",
            "How long does it take on the Oslo ferry to reach Denmark?",
            "nine hours",
        ),
    ],
)
def test_length_in_passing_is_asked(text, stem, answer):
    assert asked(text, "how long") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian shares hit a three-month low.",
        "Jon Vik bought a 50-inch television in Riga.",
        "Norway held six-day talks in Riga.",
        "It took Norway to court.",
        "The Oslo ferry took nine hours to reach Denmark.",
    ],
)
def test_length_that_is_a_name_or_of_several_things_is_not_asked(text):
    assert asked(text, "how long") == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "A 12-hour outage hit Riga in March.",
            "How long was the outage that hit Riga in March 2024?",
            "12 hours",
        ),
        (
            "A 20–30-day course of quinine (dry or wet) treats malaria.",
            "How long is the course of quinine that treats malaria?",
            "20–30 days",
        ),
    ],
)
def test_length_of_the_subject_is_asked(text, stem, answer):
    assert asked(text, "how long") == [(stem, answer)]


@pytest.mark.parametrize(
    "text", ["A three-month-old boy fell in Riga.", "A five-year plan was made in Riga."]
)
def test_age_and_passive_are_not_asked_for_length(text):
    assert asked(text, "how long") == []


@pytest.mark.parametrize("thing", ["bronze", "tower", "wave"])
def test_what_may_be_high_is_not_asked_how_long_it_is(thing):
    assert asked(f"Kari Nordby sold a 40-metre {thing} to an Oslo museum.", "how long") == []


def test_length_is_asked_with_where_the_thing_is():
    told = "under the old border with Iceland that was used to sell fish"

    assert asked(f"Norway has found a 190-metre tunnel {told}.", "how long") == [
        (f"How long is the tunnel that Norway has found {told}?", "190 metres")
    ]
