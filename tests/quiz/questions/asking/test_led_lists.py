"""Lists behind other words: what stands before them is said, and the list asked for in its place."""

import pytest

from quiz.questions.writing import write_questions
from tests.quiz.questions.asked import asked, ground_of
from tests.quiz.questions.vetting_of import turned_away

SEARCH = "About 30 ships and 21 planes from Norway, Iceland, Denmark and Sweden searched the sea off Bergen."


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "About 30 ships from Norway, Iceland and Denmark searched the sea off Bergen.",
            "About 30 ships from which of these countries searched the sea off Bergen?",
            "Norway; Iceland; Denmark",
        ),
        (
            "Countries like Norway, Iceland and Denmark have banned seine nets.",
            "Which of these countries have banned seine nets?",
            "Norway; Iceland; Denmark",
        ),
        (
            "Three countries — Norway, Iceland and Denmark — have banned seine nets.",
            "Which of these countries have banned seine nets?",
            "Norway; Iceland; Denmark",
        ),
        (
            "Kari Nordby visited countries such as Norway, Iceland and Denmark.",
            "Which of these countries did Kari Nordby visit?",
            "Norway; Iceland; Denmark",
        ),
        (
            "Tarn Airlines flies to cities such as Oslo, Bergen and Tromso.",
            "To which of these cities does Tarn Airlines fly?",
            "Oslo; Bergen; Tromso",
        ),
        (
            "About 30 ships from Nordic countries such as Norway, Iceland and Denmark searched the sea.",
            "About 30 ships from which of these countries searched the sea?",
            "Norway; Iceland; Denmark",
        ),
    ],
)
def test_list_behind_other_words_is_asked_in_its_place(text, stem, answer):
    assert asked(text, "list") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "About 30 ships from Norway and Denmark searched the sea off Bergen.",
        "About 30 ships from Norway, Iceland or Denmark searched the sea off Bergen.",
        "Other ships from Norway, Iceland and Denmark searched the sea off Bergen.",
        "Tarn Airlines, with offices in Norway, Iceland and Denmark, lost $40 million in 2018.",
        "Tarn Airlines with offices in Norway, Iceland and Denmark lost $40 million in 2018.",
        "The old fleet, with ships from Norway, Iceland and Denmark, searched the sea off Bergen.",
        "A plan to sell ships to Norway, Iceland and Denmark angered the crews of Bergen.",
    ],
)
def test_two_others_open_lists_and_deeds_planned_are_not_asked(text):
    assert asked(text, "list") == []


def test_list_makes_no_subject_too_long_where_it_is_asked_for():
    assert turned_away(SEARCH, "list") == [
        ("About 30 ships and 21 planes from which of these countries searched the sea off Bergen?", None)
    ]


def test_list_behind_other_words_stands_beside_countries_told_of_otherwise():
    others = "Finland sold a ferry.\n\nEstonia lost its harbour.\n\nLatvia bought a crane."
    made = write_questions(ground_of(f"{SEARCH}\n\n{others}").analysis)
    found = next(one for one in made.questions if one.rule == "list")

    assert found.answers == ("Norway", "Iceland", "Denmark", "Sweden")
    assert {one.text for one in found.options if not one.is_key} == {"Finland", "Estonia", "Latvia"}
    assert all(one.feedback and one.sentence for one in found.options if not one.is_key)
