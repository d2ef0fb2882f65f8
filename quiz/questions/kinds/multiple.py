"""Several answers: the key is the article's complete list; one wrong choice cancels one right one."""

from typing import Any

from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return "Choose all that apply. Every right choice counts, every wrong one takes one away."


def mark(shown: Shown, given: Any) -> float:
    if not isinstance(given, list) or not shown.keys:
        return 0.0
    known = {option.id for option in shown.options}
    chosen = {choice for choice in given if isinstance(choice, str)} & known
    balance = len(chosen & shown.keys) - len(chosen - shown.keys)
    return max(0.0, balance / len(shown.keys))


def right_answer(shown: Shown) -> list[str]:
    return [option.id for option in shown.options if option.is_key]
