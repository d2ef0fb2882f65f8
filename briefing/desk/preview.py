"""Beside the text: what the program made of it, to be put right before anybody else sees it."""

from itertools import groupby

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from briefing.forms.preview import PreviewForms, undo_name
from briefing.models import Briefing, SectionEdit
from briefing.pages.draft_text import draft_text
from briefing.services import ArticleRefused, publish, unpublish
from briefing.services.deeds import record
from briefing.services.editing import save_changes
from config.desk import desk_page, own

ACTORS_PER_PAGE = 60
own_briefing = own(lambda user: Briefing.objects.editable_by(user), "briefing.change_briefing")


@require_http_methods(["GET", "POST"])
@own_briefing
def preview_page(request, briefing):
    forms, page = forms_of(request, briefing)
    if request.method == "POST" and forms.is_valid():
        try:
            written = save_changes(briefing, forms.changes)
        except ArticleRefused as refused:
            messages.error(request, str(refused))
        else:
            tell_changes(request, briefing, written)
        return redirect(next_page(request, briefing, page))
    return desk_page(
        request,
        "admin/briefing/preview.html",
        title=f"Preview: {briefing.title}",
        briefing=briefing,
        text=draft_text(briefing),
        forms=forms,
        page=page,
        lines=forms.lines,
        undo=undo_list(briefing, forms.edits),
        status=422 if request.method == "POST" else 200,
    )


def forms_of(request, briefing):
    """The forms of the page, and which page of the actors it shows."""
    rows = briefing.appearances.select_related("actor").annotate(uses=Count("mentions"))
    page = Paginator(rows.order_by("-uses", "position"), ACTORS_PER_PAGE).get_page(request.GET.get("page"))
    data = request.POST if request.method == "POST" else None
    forms = PreviewForms(briefing, sections=sections_of(briefing), rows=list(page.object_list), data=data)
    return forms, page


def sections_of(briefing):
    """[(section, first sentences of its paragraphs)] in reading order, in two queries."""
    rows = briefing.sentences.standing().filter(section__isnull=False).order_by("number")
    starts = {}
    for (section, _), sentences in groupby(rows, key=lambda row: (row.section_id, row.paragraph)):
        starts.setdefault(section, []).append(next(sentences))
    sections = briefing.sections.without_text().order_by("position")
    return [(section, starts[section.pk]) for section in sections if section.pk in starts]


def undo_list(briefing, edits):
    """[(name of the box, what was changed)]; a section is told by the sentence it is about."""
    keys = [edit.sentence_key for edit in edits if isinstance(edit, SectionEdit)]
    rows = briefing.sentences.filter(key__in=keys) if keys else ()
    texts = {row.key: f"{row.number or '–'}. {row.text[:60]}" for row in rows}
    return [(undo_name(edit), edit, texts.get(getattr(edit, "sentence_key", ""), "")) for edit in edits]


def tell_changes(request, briefing, written):
    if written is None:
        messages.info(request, "Nothing was changed.")
        return
    record(request.user, briefing, "Corrected what the program made of the article.")
    messages.success(request, "Saved. " + "; ".join(written.notes))


def next_page(request, briefing, page):
    if "_questions" in request.POST:
        return reverse("admin:quiz_question_drafts", args=[briefing.pk])
    address = reverse("admin:briefing_briefing_preview", args=[briefing.pk])
    return f"{address}?page={page.number}" if page.number > 1 else address


@require_POST
@own_briefing
def publish_briefing(request, briefing):
    publish(briefing)
    record(request.user, briefing, "Published.")
    messages.success(request, f"“{briefing.title}” is public now.")
    return redirect(briefing)


@require_POST
@own_briefing
def hide_briefing(request, briefing):
    unpublish(briefing)
    record(request.user, briefing, "Hid it from learners; their answers stay.")
    messages.success(request, "Hidden from learners. Their answers stay.")
    return redirect("admin:briefing_briefing_preview", briefing.pk)
