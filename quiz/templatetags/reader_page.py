"""A section's page for its reader. What it says alike to all readers in the same state is kept a while.

Their name and the check are put in afterwards (`config.late_parts`). The check is kept as well, until the
reader has begun theirs.
"""

import hashlib

from django import template
from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils.html import escape, format_html

from config.late_parts import TOKEN
from quiz.learners import learner_of
from quiz.services.checks import begun_check, check_to_come
from quiz.services.reading import reading_of
from quiz.templatetags.quiz_tags import reading_settings
from quiz.templatetags.review_tags import due_count

register = template.Library()
# A question that changes without its briefing shows after so many seconds at the latest.
KEPT_FOR = 10
# Comments: what an article says is escaped, so it can hold none.
NAME, CHECK = format_html("<!--{}-->", "reader"), format_html("<!--{}-->", "check")


@register.simple_tag(takes_context=True)
def reader_page(context, page):
    """The template `page` with `reading`, in which `check` and `reader_name` are to be printed."""
    request, learner = context["request"], learner_of(context["request"])
    reading = reading_of(learner, context["sections"], section=context["section"])
    if request.user.is_authenticated:
        request.late_parts[NAME] = escape(request.user.get_short_name() or request.user.get_username())
    request.late_parts[CHECK] = _check(context, learner if reading.has_begun else None)
    shown = {**context.flatten(), "reading": reading, "check": CHECK, "reader_name": NAME}
    return _kept(_state(context, page, reading), context, lambda: render_to_string(page, shown))


def _check(context, learner):
    """The section's questions, each its own form; those the learner answered with their evidence."""
    section, briefing = context["section"], context["briefing"]
    if begun := begun_check(section, briefing, learner):
        return _check_html(context, begun)
    state = ["check", section.pk, briefing.updated_at, context["is_fresh"]]
    return _kept(state, context, lambda: _check_html(context, check_to_come(section, briefing)))


def _check_html(context, check):
    shown = {name: context[name] for name in ("request", "section", "briefing", "is_fresh")}
    unanswered = _sent_empty(context["request"])
    return render_to_string(
        "quiz/parts/section_check.html",
        {**shown, "csrf_token": TOKEN, "check": check, "unanswered": unanswered},
    )


def _sent_empty(request):
    """The number of the question whose form came back empty (`quiz.views.sections`), or None."""
    number = request.GET.get("unanswered", "")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 4 else None


def _state(context, page, reading):
    """All that the page tells apart, beside what is put in afterwards."""
    request, section, briefing = context["request"], context["section"], context["briefing"]
    place = [page, request.scheme, request.get_host(), request.path]
    text = [section.pk, briefing.updated_at, sorted(reading.read), sorted(reading.marks.items())]
    look = [reading_settings(context), due_count(context), request.user.is_authenticated, context["is_fresh"]]
    return [*place, *text, *look]


def _kept(state, context, make):
    """What `make` returns, from memory where readers in the same state saw it.

    An address with a query asks for something of its own, and messages and news are one reader's.
    """
    has_news = getattr(learner_of(context["request"]), "has_news", False)
    if context["request"].META.get("QUERY_STRING") or context["messages"] or has_news:
        return make()
    key = hashlib.sha256(repr(state).encode()).hexdigest()
    return cache.get_or_set(f"reader:{key}", make, KEPT_FOR)
