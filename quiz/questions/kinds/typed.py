"""Typed: the learner writes the answer; other forms of it and small slips in long words count."""

from typing import Any

from quiz.questions.shown import Shown
from quiz.questions.typed_answers import is_same_answer


def prompt(shown: Shown) -> str:
    if any(character.isdigit() for answer in shown.answers for character in answer):
        return "Type the answer. Any common way to write it counts."
    return "Type the answer. Capitals and accents do not matter, and a small slip in a long word is accepted."


def mark(shown: Shown, given: Any) -> float:
    if not isinstance(given, str):
        return 0.0
    return float(any(is_same_answer(given, right) for right in (*shown.answers, *shown.accept)))


def right_answer(shown: Shown) -> str | None:
    return shown.answers[0] if shown.answers else None
