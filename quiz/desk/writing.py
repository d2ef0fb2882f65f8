"""Writing a question of one's own begins with its sentence: the text, each sentence to be asked about."""

from itertools import groupby

from django.db.models import Count, Q
from django.views.decorators.http import require_GET

from briefing.models import Briefing
from config.desk import desk_page, own


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
