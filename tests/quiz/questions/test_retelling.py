"""A fact is told with its time in one place, wherever the article has it."""

import pytest

from tests.quiz.questions.asked import asked


def test_time_before_the_subject_is_told_behind_the_deed():
    text = "Norway knows that each year 83 old boats bring 12 tonnes of herring to Riga."

    assert ("How many old boats bring 12 tonnes of herring to Riga each year?", "83") in asked(
        text, "how many"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway last year sold the old port of Riga.", "Which country sold the old port of Riga in 2023?"),
        (
            "In a statement, Norway on Tuesday quietly sold the old port of Riga.",
            "Which country sold the old port of Riga on 28 May 2024?",
        ),
    ],
)
def test_date_between_subject_and_deed_is_told(text, expected):
    assert (expected, "Norway") in asked(text, "subject")
