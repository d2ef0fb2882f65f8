"""From an analysis to rows: makes a briefing, or revises one, and tells whoever listens."""

from dataclasses import dataclass

from django.db import transaction

from briefing.models import Briefing, SetAsideLine, TimelineEvent
from briefing.rendering import sections_html
from briefing.services.addresses import free_address_among
from briefing.services.casting import actor_rows, write_appearances
from briefing.services.figures import write_figures
from briefing.services.fitting import fit
from briefing.services.key_points import authors_points, write_key_points
from briefing.services.pairing import paired
from briefing.services.sectioning import write_sections, write_sentences
from briefing.signals import briefing_coming, briefing_refreshed


@dataclass(frozen=True, slots=True)
class Written:
    """The briefing, the sentences an edit removed from it, what listeners have to say, and what more."""

    briefing: Briefing
    retired: tuple[str, ...]
    notes: tuple[str, ...]
    details: tuple[str, ...]


def prepare(analysis):
    """What listeners work out from the analysis before the database is taken, by name."""
    prepared = {}
    briefing_coming.send(Briefing, analysis=analysis, prepared=prepared)
    return prepared


@transaction.atomic
def write_briefing(analysis, *, prepared=None, briefing=None, key_points=(), **details):
    """Writes all that the engine found: a new briefing with these details, or the given one revised."""
    briefing = briefing or Briefing()
    fill_briefing(briefing, analysis, details)
    briefing.given_key_points = list(key_points) or briefing.given_key_points
    briefing.save()
    actors = actor_rows(analysis.actors)
    slugs = {index: row.slug for index, row in enumerate(actors)}
    sections = write_sections(briefing, analysis, sections_html(analysis, slugs))
    sentences, gone, added = write_sentences(briefing, analysis, sections)
    write_set_aside(briefing, analysis)
    write_appearances(briefing, analysis.actors, actors, sentences)
    write_timeline(briefing, analysis, sentences)
    write_figures(briefing, analysis, sentences)
    given = briefing.given_key_points
    points = authors_points(given, analysis) if given else analysis.key_points
    write_key_points(briefing, points, sentences)
    answers = briefing_refreshed.send(
        Briefing, briefing=briefing, analysis=analysis, sections=sections, sentences=sentences, actors=actors,
        replaced={old.pk: new.number for old, new in paired(gone, added)}, prepared=prepared or {},
    )  # fmt: skip
    retired = tuple(row.text for row in gone)
    notes = [note for _, note in answers if note]
    lines = tuple(line for note in notes for line in note.lines)
    return Written(briefing, retired, tuple(map(str, notes)), lines)


def fill_briefing(briefing, analysis, details):
    for name, value in details.items():
        setattr(briefing, name, value)
    has_title = briefing.pk and not briefing.title_is_automatic
    if analysis.article.title or not has_title:
        briefing.title = fit(analysis.title, Briefing, "title")
        briefing.title_is_automatic = analysis.title_is_automatic
    briefing.article = analysis.article.source
    briefing.form = analysis.article.form.value
    briefing.published_on = None if analysis.date_is_assumed else analysis.published_on
    briefing.word_count = sum(len(sentence.text.split()) for sentence in analysis.sentences)
    if not briefing.slug:
        briefing.slug = free_address_among(Briefing.objects.all(), briefing.title, fallback="briefing")


def write_set_aside(briefing, analysis):
    briefing.set_aside_lines.all().delete()
    SetAsideLine.objects.bulk_create(
        SetAsideLine(
            briefing=briefing,
            position=position,
            text=line.text,
            reason=fit(line.reason, SetAsideLine, "reason"),
        )
        for position, line in enumerate(analysis.set_aside, start=1)
    )


def write_timeline(briefing, analysis, sentences):
    """Writes the dated happenings anew; one whose days the text cannot tell has no place on a timeline."""
    briefing.timeline_events.all().delete()
    dated = [(event, analysis.dates[event.date]) for event in analysis.timeline]
    placed = [(event, date) for event, date in dated if date.first and date.last and date.first <= date.last]
    TimelineEvent.objects.bulk_create(
        TimelineEvent(
            briefing=briefing,
            sentence=sentences[event.sentence],
            position=position,
            label=fit(event.label, TimelineEvent, "label"),
            surface=fit(date.surface, TimelineEvent, "surface"),
            start=date.start,
            end=date.end,
            first_day=date.first,
            last_day=date.last,
            grain=date.grain.value,
            is_approximate=date.is_approximate,
        )
        for position, (event, date) in enumerate(placed, start=1)
    )
