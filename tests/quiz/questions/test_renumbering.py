"""Numbers of sentences in the program's own words are those of today; nobody else's words are touched."""

import pytest

from quiz.questions.renumbering import Place, explanation_today, feedback_today

BOUGHT = Place(5, "Orlin bought a ferry on 3 May 2024.")
SPOKE = Place(6, 'Mayor Ada Brenn called the ferry "a promise kept" when she opened the new harbour.')
PLACES = [Place(1, "Orlin has a new ferry."), BOUGHT, SPOKE, Place(7, "It sails."), Place(8, "It sails.")]


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("Sentence 3 says so: “3 May 2024”.", "Sentence 5 says so: “3 May 2024”."),
        ("Sentence 3 says so: “Orlin”.", "Sentence 3 says so: “Orlin”."),
        ("Sentence 3 says so: “3 May 2024”. Think of the flag.",) * 2,
        (
            "The article says so: “Orlin bought a ferry on 3 May 2024.” (sentence 3).",
            "The article says so: “Orlin bought a ferry on 3 May 2024.” (sentence 5).",
        ),
        (
            "Who speaks in sentence 3 is told in “… the ferry ‘a promise kept’ when …” (sentence 4).",
            "Who speaks in sentence 5 is told in “… the ferry ‘a promise kept’ when …” (sentence 6).",
        ),
    ],
)
def test_explanation_names_the_sentence_by_its_number(text, today):
    assert explanation_today(text, BOUGHT, "3 May 2024", PLACES) == today


@pytest.mark.parametrize(
    ("text", "today"),
    [
        (
            "Tarvia has that: “Orlin bought a ferry on 3 May 2024.” (sentence 2).",
            "Tarvia has that: “Orlin bought a ferry on 3 May 2024.” (sentence 5).",
        ),
        ("3 May 2024 (sentence 2)", "3 May 2024 (sentence 5)"),
        ("Sentence 2 tells something else.", "Sentence 5 tells something else."),
        ("“Orlin” is named before (sentence 2)",) * 2,
        ("See “a ferry” (sentence 2).",) * 2,
        ("The day it came (sentence 2)",) * 2,
        ("“It sails.” (sentence 3)",) * 2,
        ("“It floats.” (sentence 3)",) * 2,
    ],
)
def test_feedback_names_the_sentence_by_its_number(text, today):
    assert feedback_today(text, BOUGHT.text, BOUGHT, PLACES) == today


def test_of_two_like_sentences_the_proof_is_meant():
    text = "“It sails.” (sentence 3)"

    assert feedback_today(text, "ferry", Place(8, "It sails."), PLACES) == "“It sails.” (sentence 8)"


def test_feedback_without_a_proof_follows_what_it_quotes():
    text = "It was “Orlin has a new ferry.” (sentence 9)"

    assert feedback_today(text, "a boat", None, PLACES) == "It was “Orlin has a new ferry.” (sentence 1)"
