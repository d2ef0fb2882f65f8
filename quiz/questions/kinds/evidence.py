"""Find the sentence: the options are sentences of the article, one of which settles the question."""

from typing import Any

from quiz.questions.kinds import single
from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return "Choose the sentence that settles it."


def mark(shown: Shown, given: Any) -> float:
    return single.mark(shown, given)


def right_answer(shown: Shown) -> str | None:
    return single.right_answer(shown)
