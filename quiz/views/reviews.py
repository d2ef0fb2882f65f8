"""The daily review: what is due, and the session that asks it."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from quiz.learners import ensure_learner, learner_of
from quiz.services.refusals import AttemptRefused
from quiz.services.reviews import (
    DAILY_LIMIT,
    coming_days,
    due_today,
    open_session,
    session_results,
    start_review,
)
from quiz.services.strip import next_open
from quiz.views.access import own_attempt
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def review(request):
    """How many questions come back today and on the days ahead; starting makes the session."""
    if request.method == "POST":
        return _start(request)
    learner, today = learner_of(request), timezone.localdate()
    context = {
        "due": due_today(learner, today),
        "session": open_session(learner, today),
        "days": coming_days(learner, today),
        "limit": DAILY_LIMIT,
        "today": today,
    }
    return render(request, "quiz/review.html", context)


@private
@require_safe
@own_attempt
def session(request, attempt):
    """The first open card of a session; what it came to once all are answered."""
    if not attempt.is_review:
        return redirect("quiz:attempt", attempt.pk)
    position = next_open(attempt)
    if attempt.finished_at is None and position:
        return redirect("quiz:question", attempt.pk, position)
    context = {"attempt": attempt, **session_results(attempt, timezone.localdate())}
    return render(request, "quiz/review_done.html", context)


def _start(request):
    try:
        return redirect(start_review(learner=ensure_learner(request), at=timezone.now()))
    except AttemptRefused as refusal:
        messages.info(request, str(refusal))
        return redirect("quiz:review")
