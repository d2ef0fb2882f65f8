"""A report leaves one thing to know to those who read the article, and no more."""

import pytest

from quiz.questions.asking import RULES
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        ("Marlo’s talks went on to break the deadlock", True),
        ("the deadlock would keep Marlo from talks in Tarn", False),
        ("the quarrel would keep Marlo from talks in Tarn", True),
        ("Marlo’s talks went on to break the deadlock and the boycott", False),
        ("Marlo’s talks went on to break the stalemate", False),
    ],
)
def test_report_may_leave_one_thing_to_know_of_which_the_article_told(told, is_asked):
    before = (
        "A quarrel began. No quarrel ended. One quarrel grew. A deadlock and a boycott keep Marlo from Tarn."
    )
    text = f"{before} Mayor Jon Vik said that {told}."

    assert asked(text, "report") == [(f"Who said that {told}?", "Jon Vik")] * is_asked


@pytest.mark.parametrize(
    ("title", "told", "is_asked"),
    [
        ("A short text", "Marlo’s crews had done nothing about the raids", False),
        ("Raids shake Marlo", "Marlo’s crews had done nothing about the raids", True),
        ("A short text", "Marlo’s crews had done nothing about the nets", True),
        ("A short text", "Marlo’s crews had kept nets from the start", True),
    ],
)
def test_report_leaves_no_happening_to_know_of_which_the_title_does_not_tell(title, told, is_asked):
    text = f"Raids and nets keep Marlo from Tarn, as at the start. Mayor Jon Vik said that {told}."
    ground = ground_of(text, title)
    made = [one.stem for ask in RULES for one in ask(ground) if one.rule == "report"]

    assert made == [f"Who said that {told}?"] * is_asked


@pytest.mark.parametrize(
    "told",
    [
        "Lund “sells our forty boats to crews of Tarn”",
        "Oslo “keeps forty boats for the crews who sail here”",
        "Lund “sells the main boats that Tarn needs for crews”",
    ],
)
def test_report_may_say_in_marks_what_only_its_speaker_means(told):
    assert asked(f"Ole Lund fell. Lund rose. Mayor Jon Vik said {told}.", "report") == [
        (f"Who said that {told}?".replace("Lund", "Ole Lund"), "Jon Vik")
    ]


def test_report_says_nothing_of_ours_outside_of_marks():
    assert asked("Mayor Jon Vik said Oslo sells our forty boats to crews of Tarn.", "report") == []


def test_report_loses_no_word_that_an_editor_put_into_it():
    told = "Oslo “sells (the council) forty heavy boats of Tarn”"
    named = "Oslo “sells forty heavy boats to crews of (Ole) Lund”"

    assert asked(f"Mayor Jon Vik said {told}.", "report") == []
    assert len(asked(f"Ole Lund fell. Ole Lund rose. Mayor Jon Vik said {named}.", "report")) == 1
