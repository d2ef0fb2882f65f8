"""Several answers: the keys are all of the list that is shown; a wrong choice takes a right one away."""

from typing import Any

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.options.rival import Rival
from quiz.questions.shown import Shown

FEWEST_RIVALS = 2
# Of a longer list so many are shown: more would hide the others.
MOST_KEYS = 5
USUAL_OPTIONS = 6
# Whoever ticks all of many keys loses by so many others, where the article has them.
RIVALS_OF_MANY = 3


def draft(ground: Ground, candidate: Candidate, rivals: tuple[Rival, ...], seed: int) -> QuestionDraft | None:
    """The parts of the list as keys beside rivals that are not on it; None with fewer than two rivals."""
    items = candidate.answer.items[:MOST_KEYS]
    rivals = rivals[: max(RIVALS_OF_MANY, USUAL_OPTIONS - len(items))]
    if len(rivals) < FEWEST_RIVALS or not items:
        return None
    keys = [OptionDraft(item.text, is_key=True, sentence=candidate.sentence) for item in items]
    wrong = [OptionDraft(rival.text, feedback=rival.feedback, sentence=rival.sentence) for rival in rivals]
    options = sorted([*keys, *wrong], key=lambda option: order_key(seed, candidate.stem, option.text))
    answers = tuple(item.text for item in items)
    return draft_of(ground, candidate, Kind.MULTIPLE, tuple(options), answers=answers)


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
