"""What the learner knows so far, and what to do next."""

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.learners import learner_of
from quiz.services.progress import progress_of
from quiz.services.reviews import coming_days
from quiz.views.caching import private


@private
@require_safe
def progress(request):
    learner, today = learner_of(request), timezone.localdate()
    context = {
        "progress": progress_of(learner, today),
        "days": coming_days(learner, today),
        "today": today,
        "has_record": learner is not None,
    }
    return render(request, "quiz/progress.html", context)
