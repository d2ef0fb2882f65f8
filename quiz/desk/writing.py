"""Writing a question begins with its sentence; while it is typed, the gate says what it doubts."""

from itertools import groupby

from django.db.models import Count, Q
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from briefing.models import Briefing
from config.desk import desk_page, needs, own
from quiz.desk.correcting import questions_of
from quiz.forms.typed_questions import TypedQuestion


@require_GET
@own(lambda user: Briefing.objects.editable_by(user).without_article(), "quiz.add_question")
def pick_page(request, briefing):
    asked = Count("questions", filter=Q(questions__state="published"))
    rows = briefing.sentences.standing().filter(section__isnull=False).order_by("number")
    rows = rows.annotate(asked=asked).select_related("section").defer("section__html")
    sections = [(section, list(found)) for section, found in groupby(rows, key=lambda row: row.section)]
    return desk_page(
        request,
        "admin/quiz/pick.html",
        title=f"Write a question: {briefing.title}",
        briefing=briefing,
        sections=sections,
    )


@require_POST
@needs("quiz.change_question")
def doubts_about(request, pk):
    """The doubts about a question as it stands in the form, 0 for a new one; nothing is saved."""
    stored = questions_of(request.user).filter(pk=pk).first()
    typed = TypedQuestion(request.POST, user=request.user, stored=stored)
    return render(request, "admin/quiz/parts/doubts.html", {"doubts": typed.doubts})
