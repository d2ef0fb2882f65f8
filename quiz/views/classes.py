"""A learner's classes: what is due, and a code to join another."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quiz.learners import ensure_learner, learner_of
from quiz.models import Membership
from quiz.services.classes import JoinRefused, join
from quiz.services.clock import is_closed
from quiz.views.caching import private


@private
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def classes(request):
    refused = ""
    if request.method == "POST":
        try:
            joined = join(
                learner=ensure_learner(request), code=request.POST.get("code", "")[:40], at=timezone.now()
            )
        except JoinRefused as error:
            refused = str(error)
        else:
            messages.success(request, f"You are in “{joined.name}” now.")
            return redirect("quiz:classes")
    memberships = memberships_of(learner_of(request), timezone.now())
    context = {"memberships": memberships, "refused": refused}
    return render(request, "quiz/classes.html", context, status=422 if refused else 200)


def memberships_of(learner, at):
    """The learner's classes with their quizzes that can be looked at, told which are closed."""
    if learner is None:
        return []
    rows = Membership.objects.filter(learner=learner).select_related("school_class").order_by("pk")
    rows = list(rows.prefetch_related("school_class__assignments__quiz__briefing"))
    for row in rows:
        row.due = [
            one
            for one in row.school_class.assignments.all()
            if one.quiz.is_published and one.quiz.briefing.is_public
        ]
        for one in row.due:
            one.is_closed = is_closed(one.quiz, at)
    return rows
