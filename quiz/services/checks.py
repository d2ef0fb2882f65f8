"""The check at the end of a section: its questions to come, or as the learner's latest attempt left them."""

from dataclasses import dataclass

from quiz.models import Attempt, Quiz
from quiz.services.asking import Asked, asked
from quiz.services.drawing import draw, seed_of_check
from quiz.services.feedback import Feedback, feedback_on


@dataclass(frozen=True)
class CheckItem:
    """One question: open (`asked`) or marked (`feedback`). `key` names the question it is about."""

    position: int
    key: str
    asked: Asked | None
    feedback: Feedback | None


@dataclass(frozen=True)
class Check:
    quiz: Quiz
    items: tuple[CheckItem, ...]
    is_finished: bool = False


def check_of(section, learner):
    """The section's check as this learner finds it, or None where the section has none."""
    quiz = Quiz.objects.published().filter(section=section).select_related("briefing").first()
    if quiz is None:
        return None
    attempt = Attempt.objects.of(learner).filter(quiz=quiz).order_by("-number").first()
    items = _items_of(attempt, quiz.briefing) if attempt else _items_to_come(quiz)
    return Check(quiz, items, is_finished=bool(attempt and attempt.finished_at)) if items else None


def _items_to_come(quiz):
    drawn = draw(quiz, seed=seed_of_check(quiz))
    return tuple(
        CheckItem(position, shown["key"], asked(shown), None)
        for position, (_question, shown) in enumerate(drawn, start=1)
    )


def _items_of(attempt, briefing):
    answers = list(attempt.answers.order_by("position"))
    told = feedback_on([answer for answer in answers if answer.marked_at], briefing)
    return tuple(
        CheckItem(
            answer.position,
            answer.shown["key"],
            None if answer.marked_at else asked(answer.shown, answer.given),
            told.get(answer.pk),
        )
        for answer in answers
    )
