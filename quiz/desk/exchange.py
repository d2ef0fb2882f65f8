"""Questions go out in the formats of other programs and come in from them, with a report on each."""

from urllib.parse import urlencode

from django.contrib import admin, messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from briefing.models import Briefing
from briefing.services.deeds import record
from config.desk import desk_page, own
from quiz.formats.holding import report
from quiz.formats.question_files import FORMS, file_of
from quiz.forms.exchange import TICKED, ExportForm, QuestionFileForm
from quiz.models import Question
from quiz.questions.exchange_report import Outcome, in_words
from quiz.services.question_export import exchanged, questions_in, questions_of
from quiz.services.question_import import import_questions

# What fits into an address.
MOST_SELECTED = 200


def briefings_of(user):
    return Briefing.objects.editable_by(user).without_article()


@require_http_methods(["GET", "POST"])
@own(briefings_of, "quiz.add_question")
def import_page(request, briefing):
    """First a rehearsal whose report says what would become of each line, then, on a second press, the deed.

    The report of the deed is the page itself: to send it again changes nothing.
    """
    is_sent, is_meant = request.method == "POST", "_save" in request.POST
    form = QuestionFileForm(request.POST, request.FILES) if is_sent else QuestionFileForm()
    lines = ()
    if is_sent and form.is_valid():
        lines = import_questions(
            briefing=briefing, found=form.found, by=request.user, at=timezone.now(), is_rehearsal=not is_meant
        )
        if is_meant:
            record(request.user, briefing, f"Brought in questions: {in_words(lines)}.")
        form = form.carried()
    return desk_page(
        request,
        "admin/quiz/import_questions.html",
        title=f"Bring in questions: {briefing.title}",
        briefing=briefing,
        form=form,
        lines=lines,
        counts=in_words(lines),
        is_done=bool(lines) and is_meant,
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "POST"])
@own(briefings_of, "quiz.view_question")
def export_page(request, briefing):
    """By POST the report on what the chosen format can hold, or the file itself. Nothing is changed."""
    quizzes = list(briefing.quizzes.order_by("pk"))
    questions = list(questions_of(briefing, with_drafts=True))
    data = request.POST if request.method == "POST" else None
    form = ExportForm(data, quizzes=quizzes, questions=questions, asked=request.GET)
    lines = ()
    if form.is_valid():
        values = [exchanged(row) for row in rows_of(form)]
        if "_download" in data:
            return download(briefing, form, values)
        lines = report(values, FORMS[form.cleaned_data["form"]])
    return desk_page(
        request,
        "admin/quiz/export_questions.html",
        title=f"Export questions: {briefing.title}",
        briefing=briefing,
        form=form,
        quizzes=quizzes,
        questions=questions,
        ticked={question.pk for question in form.ticked},
        lines=[line for line in lines if line.outcome is not Outcome.TAKEN],
        whole=sum(line.outcome is Outcome.TAKEN for line in lines),
        is_reported=form.is_valid(),
        status=422 if form.errors else 200,
    )


@admin.action(description="Export selected questions", permissions=["view"])
def export_selected(bank, request, questions):
    """On to the export page of their briefing, with these ticked."""
    rows = list(questions.order_by("pk").values_list("briefing", "pk")[: MOST_SELECTED + 1])
    if len({briefing for briefing, _ in rows}) != 1 or len(rows) > MOST_SELECTED:
        words = f"Select at most {MOST_SELECTED} questions of one briefing, or export all from its page."
        bank.message_user(request, words, messages.ERROR)
        return None
    page = reverse("admin:quiz_question_export", args=[rows[0][0]])
    return redirect(f"{page}?{urlencode([('question', pk) for _, pk in rows])}")


def rows_of(form):
    which = form.cleaned_data["which"]
    if which == TICKED:
        return form.ticked
    if which in form.quizzes:
        return questions_in(form.quizzes[which])
    return [row for row in form.questions if which == "drafts" or row.state == Question.State.PUBLISHED]


def download(briefing, form, values):
    name = form.cleaned_data["form"]
    reply = HttpResponse(file_of(values, name), content_type=FORMS[name].CONTENT_TYPE)
    reply["Content-Disposition"] = f'attachment; filename="{briefing.slug}{FORMS[name].ENDING}"'
    return reply
