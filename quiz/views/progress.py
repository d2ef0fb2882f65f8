"""What the learner knows so far, and what to do next."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quiz.learners import learner_of
from quiz.services.progress import progress_of
from quiz.views.caching import private


@private
@require_safe
def progress(request):
    learner = learner_of(request)
    context = {"progress": progress_of(learner), "has_record": learner is not None}
    return render(request, "quiz/progress.html", context)
