"""Whose attempt it is. Everybody else's is not found, whoever asks."""

from functools import wraps

from django.shortcuts import render
from django.utils import timezone

from quiz.learners import learner_of
from quiz.models import Attempt
from quiz.services.attempts import close_if_over


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
            return render(request, "quiz/attempt_missing.html", status=404)
        return view(request, close_if_over(attempt=attempt, at=timezone.now()), **kwargs)

    return found
