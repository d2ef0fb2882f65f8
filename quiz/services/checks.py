"""The check at the end of a section: its questions to come, or as the learner's latest attempt left them."""

from dataclasses import dataclass, replace

from django.db.models import Prefetch, Q, Subquery

from quiz.models import Answer, Attempt, Option, Quiz, QuizQuestion
from quiz.services.asking import Asked, asked
from quiz.services.drawing import copy_of, seed_of_check
from quiz.services.feedback import Feedback, feedback_on
from quiz.services.reviews import return_day


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
    attempt: Attempt | None = None

    @property
    def is_finished(self):
        return bool(self.attempt and self.attempt.finished_at)


def begun_check(section, briefing, learner):
    """The section's check as the learner's latest attempt left it, or None where they have begun none."""
    if learner is None or not briefing.is_public:
        return None
    attempts = Attempt.objects.filter(learner=learner, quiz__section=section.pk, quiz__is_published=True)
    latest = attempts.order_by("-number").values("pk")[:1]
    answers = Answer.objects.filter(attempt=Subquery(latest)).select_related("attempt__quiz", "credit")
    answers = list(answers.annotate(returns_on=return_day(learner.pk)).order_by("position"))
    if not answers:
        return None
    attempt = answers[0].attempt
    return Check(attempt.quiz, _items_of(answers, briefing), attempt)


def check_to_come(section, briefing):
    """The check before anything is answered, the same for all; None where there is none, and in a draft."""
    if not briefing.is_public:
        return None
    asked_now = Q(question__state="published", question__sentence__number__isnull=False)
    places = (
        QuizQuestion.objects.filter(asked_now, quiz__section=section.pk, quiz__is_published=True)
        .select_related("quiz", "question__sentence__section")
        .defer("question__sentence__section__html")
        .prefetch_related(Prefetch("question__options", Option.objects.select_related("sentence")))
        .order_by("position", "pk")
    )
    questions = [place.question for place in places]
    if not questions:
        return None
    quiz = places[0].quiz
    return Check(quiz, tuple(_items_to_come(questions, seed_of_check(quiz))))


def _items_to_come(questions, seed):
    """Nothing is marked yet, so the neighbours of the evidence are not needed."""
    for position, question in enumerate(questions, start=1):
        copy = copy_of(question, seed=seed, neighbours={})
        yield CheckItem(position, copy["key"], asked(copy), None)


def _items_of(answers, briefing):
    marked = [answer for answer in answers if answer.marked_at]
    told = feedback_on(marked, briefing) if marked else {}
    told = {row.pk: replace(told[row.pk], returns_on=row.returns_on) for row in marked}
    return tuple(
        CheckItem(
            answer.position,
            answer.shown["key"],
            None if answer.marked_at else asked(answer.shown, answer.given),
            told.get(answer.pk),
        )
        for answer in answers
    )
