"""Ready parts: what a briefing's pages print alike for every reader, rendered once and kept as rows.

A request then needs neither the mentions nor the templates behind them. Whatever changes a briefing forgets
its parts (`briefing.receivers`); until they are made anew, pages work them out live and look the same.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Prefetch, prefetch_related_objects
from django.template.loader import render_to_string
from django.utils import timezone

from briefing import pages
from briefing.models import Briefing, ReadyBriefing, ReadySection, Section
from briefing.rendering import stored_html

# Parts made by another state of these rooms are not ready.
MADE_BY = (
    "briefing/pages/overview.py",
    "briefing/pages/places.py",
    "briefing/pages/section.py",
    "briefing/pages/side_notes.py",
    "briefing/pictures",
    "briefing/templatetags/pictures.py",
    "briefing/templatetags/reading.py",
    "briefing/ready_parts.py",
    "briefing/rendering.py",
    "briefing/date_words.py",
    "templates/briefing/parts",
    "templates/parts",
)
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A section in a list of sections, with all that lists print of it; read like the row.

    `lede` and `line` are the standfirst where it is no repetition: above the text, and beside the key points.
    """

    pk: int
    slug: str
    position: int
    heading: str
    standfirst: str
    lede: str
    line: str
    word_count: int
    get_absolute_url: str


def overview_page(briefing):
    """What the overview prints of the briefing itself; from its ready parts it takes no query."""
    if ready := _ready(briefing):
        sections, parts = _entries(ready.contents), ready.overview
    else:
        sections = Section.objects.order_by("position").without_text().with_opening()
        prefetch_related_objects([briefing], Prefetch("sections", sections))
        parts = _overview_parts(briefing, pages.found_in(briefing))
        sections = _entries(_contents(briefing))
    html = {name: stored_html(parts[name]) for name in HTML_OF_OVERVIEW}
    return {"briefing": briefing, "sections": sections, **parts, **html}


@cache
def ready_sections():
    """Put together once: to name columns of four tables takes longer than to fetch a row of them."""
    return Section.objects.with_ready_parts()


def section_page(row):
    """The same for a section, from `ready_sections`."""
    if row["briefing__ready__edition"] == edition():
        of_briefing = ("title", "slug", "is_public", "updated_at", "standfirst")
        briefing = Briefing(pk=row["briefing"], **{name: row[f"briefing__{name}"] for name in of_briefing})
        sections = _entries(row["briefing__ready__contents"])
        parts = {"text": row["ready__text"], "cards": row["ready__cards"]}
    else:
        briefing = Briefing.objects.with_sections(with_openings=True).get(pk=row["briefing"])
        sections = _entries(_contents(briefing))
        section = next(section for section in briefing.sections.all() if section.pk == row["pk"])
        parts = _section_parts(briefing, section, pages.found_in(briefing))
    index = next(index for index, entry in enumerate(sections) if entry.pk == row["pk"])
    section = sections[index]
    return {
        "briefing": briefing,
        "sections": sections,
        "section": section,
        "number": index + 1,
        "previous": sections[index - 1] if index else None,
        "following": sections[index + 1] if index + 1 < len(sections) else None,
        **{name: stored_html(html) for name, html in parts.items()},
    }


@transaction.atomic
def make_parts(briefing):
    """Makes all parts of the briefing anew; the number of sections changes no number of queries."""
    briefing = Briefing.objects.with_sections(with_text=True, with_openings=True).get(pk=briefing.pk)
    found = pages.found_in(briefing)
    sections = list(briefing.sections.all())
    ReadySection.objects.filter(section__in=sections).delete()
    ReadySection.objects.bulk_create(
        ReadySection(section=section, **_section_parts(briefing, section, found)) for section in sections
    )
    parts = {"overview": _overview_parts(briefing, found), "contents": _contents(briefing)}
    ReadyBriefing.objects.update_or_create(briefing=briefing, defaults={"edition": edition(), **parts})


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


def _contents(briefing):
    """The sections in short, ready for JSON; they came along with their openings."""
    points = [point.text for point in briefing.key_points.all()]
    return [_in_short(row, points) for row in briefing.sections.all()]


def _in_short(row, points):
    names = ("pk", "slug", "position", "heading", "standfirst", "word_count")
    return {name: getattr(row, name) for name in names} | {
        "lede": _unless_said(row.standfirst, [row.opening or ""]),
        "line": _unless_said(row.standfirst, points),
        "get_absolute_url": row.get_absolute_url(),
    }


def _unless_said(standfirst, texts):
    """The standfirst, or nothing where one of the texts begins with its words."""
    words = standfirst.rstrip(".")
    return "" if any(text.startswith(words) for text in texts) else standfirst


def _entries(contents):
    return [Entry(**row) for row in contents]


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
