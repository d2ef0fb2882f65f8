"""Single choice: three to five options, one of them right."""

from typing import Any

from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return "Choose one answer."


def mark(shown: Shown, given: Any) -> float:
    return float(chosen_id(given) in shown.keys)


def right_answer(shown: Shown) -> str | None:
    return next((option.id for option in shown.options if option.is_key), None)


def chosen_id(given: Any) -> str | None:
    """The one option id in what was given, or None when there is not exactly one."""
    if isinstance(given, list) and len(given) == 1:
        given = given[0]
    return given if isinstance(given, str) else None
