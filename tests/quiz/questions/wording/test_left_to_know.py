"""A report leaves one thing to know to those who read the article, and no more."""

import pytest

from tests.quiz.questions.asked import asked


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
