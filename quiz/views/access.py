"""Whose attempt it is. Everybody else's is not found, whoever asks."""

from functools import wraps

from django.http import Http404
from django.shortcuts import render
from django.utils import timezone

from quiz.learners import learner_of
from quiz.models import Answer, Attempt
from quiz.services.attempts import close_if_over
from quiz.services.clock import is_over


def own_attempt(view):
    """Hands the view the reader's own attempt; otherwise a 404 that says how to get back to one's own.

    It is the same page for an attempt of somebody else and for one that never was. An attempt whose time is
    over is closed with what was saved before it is shown.
    """

    @wraps(view)
    def found(request, attempt_id, **kwargs):
        attempts = Attempt.objects.of(learner_of(request))
        if request.method in ("GET", "HEAD"):
            attempts = attempts.for_pages()
        attempt = attempts.filter(pk=attempt_id).first()
        if attempt is None:
            return _missing(request)
        return view(request, close_if_over(attempt=attempt, at=timezone.now()), **kwargs)

    return found


def own_answer(view):
    """Hands the view the reader's own attempt and its answer at a position, found together in one query."""

    @wraps(view)
    def found(request, attempt_id, position):
        learner, at = learner_of(request), timezone.now()
        answers = Answer.objects.of(learner).select_related("attempt")
        if request.method in ("GET", "HEAD"):
            answers = answers.for_pages()
        answer = answers.filter(attempt=attempt_id, position=position).first()
        if answer is None:
            return _missing_answer(request, learner, attempt_id)
        if is_over(answer.attempt, at):
            close_if_over(attempt=answer.attempt, at=at)
            answer.refresh_from_db(fields=["given", "mark", "marked_at"])
        return view(request, answer.attempt, answer)

    return found


def _missing_answer(request, learner, attempt_id):
    if Attempt.objects.of(learner).filter(pk=attempt_id).exists():
        raise Http404("The attempt has no question of that number.")
    return _missing(request)


def _missing(request):
    return render(request, "quiz/attempt_missing.html", status=404)
