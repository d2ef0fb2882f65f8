"""Correcting what was answered already, and the queue of what learners reported."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from briefing.analysis.counted import counted
from briefing.models import Briefing
from briefing.services.deeds import record
from config.desk import desk_page, needs, own
from config.keys import key_of
from quiz.forms.correcting import CorrectionForm
from quiz.models import Correction, Question, Report
from quiz.services.correcting import CorrectionRefused, correct, reach_of
from quiz.services.reporting import accept, decline


def questions_of(user):
    own_ones = Question.objects.filter(briefing__in=Briefing.objects.editable_by(user))
    return own_ones.select_related("sentence", "briefing").prefetch_related("options")


def reports_to(user):
    """Open reports on one's own questions, the oldest first."""
    rows = Report.objects.filter(state=Report.State.OPEN, question__in=questions_of(user))
    return rows.select_related("question__sentence", "question__briefing", "answer").order_by("pk")


@require_http_methods(["GET", "POST"])
@own(questions_of, "quiz.change_question")
def correct_page(request, question):
    form = CorrectionForm(request.POST if request.method == "POST" else None, question=question)
    if form.is_bound and form.is_valid():
        try:
            correction, raised = correct(question, by=request.user, at=timezone.now(), **form.cleaned_data)
        except CorrectionRefused as refused:
            form.add_error(None, str(refused))
        else:
            words = f"{correction.get_remedy_display()}: {raised_in_words(raised)} for more, none for less."
            record(request.user, question, words)
            messages.success(request, words)
            return redirect("admin:quiz_question_correct", question.pk)
    return desk_page(
        request,
        "admin/quiz/correct.html",
        title="Correct a question",
        briefing=question.briefing,
        question=question,
        form=form,
        reach=reach_of(question),
        corrections=question.corrections.select_related("made_by"),
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "POST"])
@needs("quiz.change_question")
def reports_page(request):
    """What learners reported, with the quote in view; "I was right" is accepted with one press."""
    if request.method == "POST":
        settle(request, get_object_or_404(reports_to(request.user), pk=key_of(request.POST.get("report"))))
        return redirect("admin:quiz_question_reports")
    rows = list(reports_to(request.user)[:100])
    return desk_page(request, "admin/quiz/reports.html", title="Reported problems", reports=rows)


def settle(request, report):
    """Accepts or declines; an answer that was right after all is corrected for everybody who gave it."""
    if "_decline" in request.POST:
        decline(report=report)
        record(request.user, report.question, "Declined a report.")
        messages.info(request, "Declined.")
        return
    raised = 0
    claims = report.reason == Report.Reason.MINE and report.answer and isinstance(report.answer.given, str)
    if claims and report.answer.given.strip():
        _, raised = correct(
            report.question,
            remedy=Correction.Remedy.ACCEPT,
            accepted=[report.answer.given],
            by=request.user,
            at=timezone.now(),
        )
    accept(report=report)
    record(request.user, report.question, f"Accepted a report; {raised_in_words(raised)} for more.")
    messages.success(request, f"Accepted; {raised_in_words(raised)} for more.")


def raised_in_words(count):
    return f"{counted(count, 'answer')} {'counts' if count == 1 else 'count'}"
