"""A quiz as a learner would meet it, with nothing recorded: rows are drawn and marked, and never saved."""

from dataclasses import dataclass

from quiz.models import Answer
from quiz.questions.marking import mark
from quiz.services.asking import Asked, asked
from quiz.services.drawing import draw
from quiz.services.feedback import Feedback, feedback_on


@dataclass(frozen=True)
class Rehearsed:
    position: int
    shown: dict
    asked: Asked
    feedback: Feedback | None = None


def rehearse(quiz, *, seed, answered=None, given=None):
    """The questions as this seed draws them; the one at place `answered` is marked for what was `given`."""
    items = []
    for position, (question, shown) in enumerate(draw(quiz, seed=seed), start=1):
        told = feedback_for(quiz, question, shown, position, given) if position == answered else None
        items.append(Rehearsed(position, shown, asked(shown, given if told else None), told))
    return items


def feedback_for(quiz, question, shown, position, given):
    answer = Answer(question=question, shown=shown, position=position, given=given, mark=mark(shown, given))
    return feedback_on([answer], quiz.briefing)[answer.pk]
