"""True or false: a statement, with the options True and False, in that order."""

from typing import Any

from quiz.questions.kinds import single
from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return "True or false, according to the article?"


def mark(shown: Shown, given: Any) -> float:
    return single.mark(shown, given)


def right_answer(shown: Shown) -> str | None:
    return single.right_answer(shown)
