"""Reporting a question that was answered, and "I was right"."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quiz.forms.reports import ReportForm
from quiz.models import Report
from quiz.services.reporting import ReportRefused, can_claim, report_question
from quiz.views.access import own_attempt
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
@own_attempt
def report(request, attempt, position):
    """Asks what is wrong and sends it; only a question that was marked can be reported."""
    answer = get_object_or_404(attempt.answers.marked(), position=position)
    form = ReportForm(request.POST if request.method == "POST" else None, may_claim=can_claim(answer))
    if request.method == "POST" and form.is_valid():
        return _send(request, attempt, answer, form)
    context = {"attempt": attempt, "answer": answer, "form": form, "reason": request.POST.get("reason", "")}
    return render(request, "quiz/report.html", context, status=422 if form.errors else 200)


def _send(request, attempt, answer, form):
    try:
        report_question(
            learner=attempt.learner,
            answer=answer,
            reason=form.cleaned_data["reason"],
            words=form.cleaned_data["words"],
            at=timezone.now(),
        )
    except ReportRefused as refusal:
        messages.warning(request, str(refusal))
    else:
        is_claim = form.cleaned_data["reason"] == Report.Reason.MINE
        sent = (
            "Your answer is sent to the instructor." if is_claim else "Thank you. The instructor will see it."
        )
        messages.success(request, sent)
    return redirect("quiz:question", attempt.pk, answer.position)
