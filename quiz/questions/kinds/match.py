"""Match: each option has one pair, and all pairs are offered beside each option."""

from typing import Any

from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return "Choose one for each."


def mark(shown: Shown, given: Any) -> float:
    named = [option for option in shown.options if option.text]
    if not isinstance(given, dict) or not named:
        return 0.0
    right = sum(given.get(option.id) == option.pair for option in named)
    return right / len(named)


def right_answer(shown: Shown) -> dict[str, str]:
    return {option.id: option.pair for option in shown.options if option.text}
