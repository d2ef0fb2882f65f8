"""A card to recall: asked without options, then turned over and graded by the learner."""

from datetime import timedelta

from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from quiz.services.attempts import save_answer
from quiz.services.feedback import feedback_on
from quiz.services.reviews import grades_of
from quiz.services.strip import next_open, strip_of
from quiz.views.addresses import go_to

SECONDS_A_CARD = 20


def show(request, attempt, answer):
    """The question; once it is turned over, the answer with its evidence and the three grades."""
    strip = strip_of(attempt, current=answer.position)
    open_count = sum(cell.state == "open" or cell.is_current for cell in strip)
    context = {
        "attempt": attempt,
        "answer": answer,
        "strip": strip,
        "minutes": max(1, round(open_count * timedelta(seconds=SECONDS_A_CARD) / timedelta(minutes=1))),
    }
    if answer.given is None:
        return render(request, "quiz/recall.html", context)
    context["feedback"] = feedback_on([answer])[answer.pk]
    context["grades"] = grades_of(attempt.learner_id, answer.question_id, timezone.localdate())
    return render(request, "quiz/recall_turned.html", context)


def receive(request, attempt, answer, form, arrived_at):
    """Turns the card over, or keeps the grade and goes on."""
    here = reverse("quiz:question", args=[attempt.pk, answer.position])
    if not form.is_valid():
        return go_to(request, here)
    given = form.given
    if answer.given is None or given["grade"] is None:
        if answer.given is None:
            save_answer(answer=answer, given=given | {"grade": None}, at=arrived_at, is_final=False)
        return go_to(request, here)
    save_answer(answer=answer, given=answer.given | {"grade": given["grade"]}, at=arrived_at)
    following = next_open(attempt, after=answer.position)
    if following is None:
        return go_to(request, attempt.get_absolute_url())
    return go_to(request, reverse("quiz:question", args=[attempt.pk, following]))
