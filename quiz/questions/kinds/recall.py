"""Recall: the question is asked without options, the answer is turned over, and the learner grades it.

Only reviews ask so, and only about who and when. What is given is {"said": text, "grade": "1", "2" or "3"};
what was said is the learner's own note and is not marked.
"""

from typing import Any

from quiz.questions.shown import Shown

MISSED, KNEW, EASY = "1", "2", "3"
GRADES = (MISSED, KNEW, EASY)


def grade(given: Any) -> str | None:
    """The learner's own grade, or None while there is none."""
    found = given.get("grade") if isinstance(given, dict) else None
    return found if found in GRADES else None


def prompt(shown: Shown) -> str:
    return "Say it to yourself or type it. Typing is optional and is not marked."


def mark(shown: Shown, given: Any) -> float:
    return float(grade(given) in (KNEW, EASY))


def right_answer(shown: Shown) -> dict[str, str]:
    return {"said": "", "grade": KNEW}
