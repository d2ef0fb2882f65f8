"""Single choice: three to five options, one of them right."""

from typing import Any

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.options.rival import Rival
from quiz.questions.shown import Shown

FEWEST_RIVALS = 2


def draft(ground: Ground, candidate: Candidate, rivals: tuple[Rival, ...], seed: int) -> QuestionDraft | None:
    """The candidate with its rivals, in an order drawn by the seed; None with fewer than two rivals."""
    if len(rivals) < FEWEST_RIVALS:
        return None
    key = OptionDraft(candidate.answer.text, is_key=True, sentence=candidate.sentence)
    wrong = [OptionDraft(rival.text, feedback=rival.feedback, sentence=rival.sentence) for rival in rivals]
    options = sorted([key, *wrong], key=lambda option: order_key(seed, candidate.stem, option.text))
    return draft_of(ground, candidate, Kind.SINGLE, tuple(options))


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
