"""What a stem dates by the calendar is told as past: the question is read when the day has gone."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "Norway will open a new harbour in Bergen on Monday",
            "was to open a new harbour in Bergen on 3 June 2024",
        ),
        (
            "Norway opens a new harbour in Bergen on Saturday",
            "was to open a new harbour in Bergen on 1 June 2024",
        ),
        (
            "Norway opens its harbours on 7 July",
            "was to open its harbours on 7 July 2024",
        ),
        (
            "Norway is scheduled to open a new harbour in Bergen on Monday",
            "was scheduled to open a new harbour in Bergen on 3 June 2024",
        ),
    ],
)
def test_what_was_ahead_of_a_day_is_told_as_past(told, stem):
    assert [one for one, _ in asked(f"{told}.", "subject")] == [f"Which country {stem}?"]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway announced new berths. The Tarnia would be moved from Oslo to Bergen.",
            "was to be moved from Oslo to Bergen",
        ),
        (
            "Norway saw new berths. The Tarnia would be moved from Oslo to Bergen.",
            "would be moved from Oslo to Bergen",
        ),
        (
            "Norway announced new berths.\n\nThe Tarnia would be moved from Oslo to Bergen.",
            "would be moved from Oslo to Bergen",
        ),
        (
            "Norway never announced new berths. The Tarnia would be moved from Oslo to Bergen.",
            "would be moved from Oslo to Bergen",
        ),
        (
            "Norway announced berths. Unless Iceland pays, the Tarnia would be moved from Oslo to Bergen.",
            "would be moved from Oslo to Bergen",
        ),
        (
            "Norway announced new berths. The Tarnia would be moved from Oslo to Bergen if Iceland pays.",
            "would be moved from Oslo to Bergen if Iceland pays",
        ),
    ],
)
def test_what_would_be_done_by_what_was_announced_was_to_be_done(text, stem):
    found = asked(f"The ship MV Tarnia is old.\n\n{text}", "subject")

    assert [one for one, _ in found if "moved" in one] == [f"Which ship {stem}?"]


def test_what_was_ahead_goes_round_its_subject():
    text = "Norwegian ministers will meet the fishing crews on Monday in Bergen."

    assert [stem for stem, _ in asked(text, "where")] == [
        "In which city were Norwegian ministers to meet the fishing crews on 3 June 2024?"
    ]


def test_what_was_ahead_of_the_day_that_is_asked_for_is_told_as_past():
    text = "Norway will open a new harbour for fishing boats in Bergen on June 28."

    assert [stem for stem, _ in asked(text, "when")] == [
        "On what date was Norway to open a new harbour for fishing boats in Bergen?"
    ]


def test_what_is_ahead_of_a_year_stays():
    text = "Norway will open a new harbour for fishing boats in Bergen next year."

    assert [stem for stem, _ in asked(text, "subject")] == [
        "Which country will open a new harbour for fishing boats in Bergen in 2025?"
    ]


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ("The Norwegian inquiry had been shelved in 2017", "In which year was the Norwegian inquiry shelved"),
        ("The Norwegian ships had been sold in 2017", "In which year were the Norwegian ships sold"),
        ("The Norwegian ships had been sold by 2017", "By which year had the Norwegian ships been sold"),
    ],
)
def test_what_had_been_done_in_a_year_that_is_asked_for_was_done_then(told, asks):
    text = f"{told} to help the fishing crews of Bergen."

    assert [stem for stem, _ in asked(text, "when")] == [f"{asks} to help the fishing crews of Bergen?"]
