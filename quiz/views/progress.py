"""What the learner knows so far, and what to do next."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quiz.learners import learner_of
from quiz.services.progress import progress_of
from quiz.views.caching import private


@private
@require_safe
def progress(request):
    return render(request, "quiz/progress.html", {"progress": progress_of(learner_of(request))})
