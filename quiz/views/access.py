"""Whose attempt it is. Everybody else's is not found, whoever asks."""

from functools import wraps

from django.shortcuts import render

from quiz.learners import learner_of
from quiz.models import Attempt


def own_attempt(view):
    """Hands the view the reader's own attempt; otherwise a 404 that says how to get back to one's own.

    The page is the same for an attempt of somebody else and for one that never was.
    """

    @wraps(view)
    def found(request, attempt_id, **kwargs):
        attempts = Attempt.objects.of(learner_of(request)).select_related("quiz__briefing", "quiz__section")
        attempt = attempts.filter(pk=attempt_id).first()
        if attempt is None:
            return render(request, "quiz/attempt_missing.html", status=404)
        return view(request, attempt, **kwargs)

    return found
