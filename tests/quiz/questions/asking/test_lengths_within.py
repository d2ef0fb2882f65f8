"""How long that was after which, or in which, something was done."""

import pytest

from quiz.questions import write_questions
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway closed its port after a two-week fishing test.",
            "After how long a fishing test did Norway close its port?",
            "two weeks",
        ),
        (
            "The Bergen base is located inside a 40-mile “fishing zone” on the Bergen-Oslo (B2) road.",
            "Inside how large a “fishing zone” is the Bergen base located?",
            "40 miles",
        ),
        (
            "The Bergen base is located in a 40-mile zone.",
            "In how large a zone is the Bergen base located?",
            "40 miles",
        ),
    ],
)
def test_length_of_what_it_was_done_after_or_in_is_asked(text, stem, answer):
    assert asked(text, "how long") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "After a two-week test trip, a ferry loaded with nets, ropes and old boats reached Riga.",
        "Norway closed its port after a fishing test.",
        "Norway closed its port after a 10-year high.",
    ],
)
def test_no_length_is_asked_of_what_is_no_deed_or_has_none(text):
    assert asked(text, "how long") == []


def test_preposition_before_the_length_is_no_other_verb():
    text = "Norway closed the port of Bergen following a five-day public dispute in 2019."
    refused = write_questions(ground_of(text).analysis).refusals

    assert [one.reason for one in refused if "how long" in one.stem] == []


def test_length_of_that_in_which_it_was_done_is_not_asked():
    assert asked("Norway closed the port of Bergen in a two-year public dispute.", "how long") == []
