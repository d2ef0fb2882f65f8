"""Ready parts: what a briefing's pages print alike for every reader, rendered once and kept as rows.

A request then needs neither the mentions nor the templates behind them. Whatever changes a briefing forgets
its parts (`briefing.receivers`); until they are made anew, pages work them out live and look the same.
"""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from briefing import pages
from briefing.models import Briefing, ReadyBriefing, ReadySection, Section
from briefing.rendering import stored_html

# Parts made by another state of these rooms are not ready.
MADE_BY = (
    "briefing/pages",
    "briefing/pictures",
    "briefing/templatetags",
    "briefing/rendering.py",
    "briefing/date_words.py",
    "templates/briefing/parts",
    "templates/parts",
)
IN_CONTENTS = ("pk", "slug", "position", "heading", "standfirst", "word_count")
HTML_OF_OVERVIEW = ("key_points", "pictures")


@cache
def edition():
    """The state of all code and templates that make the parts, as one word."""
    digest = hashlib.sha256()
    for place in MADE_BY:
        path = Path(settings.BASE_DIR, place)
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in {".py", ".html", ".svg"}:
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def overview_page(briefing):
    """What the overview prints of the briefing itself; from its ready parts it takes no query."""
    if ready := _ready(briefing):
        sections, parts = _sections(briefing, ready), ready.overview
    else:
        sections = list(briefing.sections.all())
        parts = _overview_parts(briefing, pages.found_in(briefing))
    html = {name: stored_html(parts[name]) for name in HTML_OF_OVERVIEW}
    return {"briefing": briefing, "sections": sections, **parts, **html}


def section_page(section):
    """The same for a section, and which sections stand beside it."""
    briefing = section.briefing
    if ready := _ready(briefing):
        sections = _sections(briefing, ready)
        parts = {"text": section.ready.text, "cards": section.ready.cards}
    else:
        briefing = section.briefing = Briefing.objects.with_sections().get(pk=briefing.pk)
        sections = list(briefing.sections.all())
        parts = _section_parts(briefing, section, pages.found_in(briefing))
    number = next(index for index, row in enumerate(sections, start=1) if row.pk == section.pk)
    return {
        "briefing": briefing,
        "sections": sections,
        "section": section,
        "number": number,
        "previous": sections[number - 2] if number > 1 else None,
        "following": sections[number] if number < len(sections) else None,
        **{name: stored_html(html) for name, html in parts.items()},
    }


@transaction.atomic
def make_parts(briefing):
    """Makes all parts of the briefing anew; the number of sections changes no number of queries."""
    briefing = Briefing.objects.with_sections(with_text=True).get(pk=briefing.pk)
    found = pages.found_in(briefing)
    sections = list(briefing.sections.all())
    ReadySection.objects.filter(section__in=sections).delete()
    ReadySection.objects.bulk_create(
        ReadySection(section=section, **_section_parts(briefing, section, found)) for section in sections
    )
    contents = [{name: getattr(section, name) for name in IN_CONTENTS} for section in sections]
    ReadyBriefing.objects.update_or_create(
        briefing=briefing,
        defaults={"edition": edition(), "contents": contents, "overview": _overview_parts(briefing, found)},
    )


def forget_parts(briefings):
    """The parts of these briefings are out of date; so is every page of them that was kept elsewhere."""
    ReadyBriefing.objects.filter(briefing__in=briefings).delete()
    Briefing.objects.filter(pk__in=briefings).update(updated_at=timezone.now())


def make_missing_parts(briefing_id):
    """Makes the parts of a briefing unless somebody else has done it, or the briefing is gone."""
    missing = Briefing.objects.filter(pk=briefing_id).exclude(ready__edition=edition())
    if briefing := missing.only("pk").first():
        make_parts(briefing)


def _ready(briefing):
    try:
        ready = briefing.ready
    except ObjectDoesNotExist:
        return None
    return ready if ready.edition == edition() else None


def _sections(briefing, ready):
    return [Section(briefing=briefing, **row) for row in ready.contents]


def _overview_parts(briefing, found):
    shown = pages.overview(briefing, found)
    return {
        "key_points": render_to_string("briefing/parts/key_points.html", shown),
        "pictures": render_to_string("briefing/parts/pictures.html", shown),
        "actor_count": shown["actor_count"],
        "event_count": len(shown["events"]),
        "last_event": shown["last_event"],
        "sentence_count": briefing.sentences.standing().count(),
    }


def _section_parts(briefing, section, found):
    shown = pages.section(briefing, section, found)
    return {
        "text": render_to_string("briefing/parts/section_text.html", shown),
        "cards": render_to_string("briefing/parts/cards.html", shown) if shown["appearances"] else "",
    }
