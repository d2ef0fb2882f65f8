"""A learner has seen that a correction raised their score."""

from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from config.keys import may_be_key
from quiz.learners import learner_of
from quiz.services.telling import keep_told
from quiz.views.addresses import safe_next
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@says_when_not_saved
@require_POST
def told(request):
    """`until` names the last correction that the page told of; without it nothing was told."""
    learner, until = learner_of(request), request.POST.get("until", "")
    if learner and may_be_key(until):
        keep_told(learner=learner, until=int(until), at=timezone.now())
    return redirect(safe_next(request, "quiz:progress"))
