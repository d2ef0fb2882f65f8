"""A section to read: its text with notes beside it, and the cards of its actors."""

from dataclasses import dataclass

from briefing.models import Appearance, Figure, TimelineEvent
from briefing.pages.places import named_actors, place, presence_in
from briefing.pages.side_notes import side_notes
from briefing.pictures.presence import Presence


@dataclass(frozen=True)
class Found:
    """What was found in a whole briefing, fetched once for all its sections."""

    presence: Presence
    appearances: list[Appearance]
    events: list[TimelineEvent]
    figures: list[Figure]


def found_in(briefing):
    presence = presence_in(briefing)
    found = Found(
        presence=presence,
        appearances=named_actors(briefing, presence),
        events=_standing(briefing.timeline_events),
        figures=_standing(briefing.figures),
    )
    rows: list[TimelineEvent | Figure] = [*found.events, *found.figures]
    place((row.sentence for row in rows), briefing)
    return found


def _standing(rows):
    return list(rows.select_related("sentence").filter(sentence__number__isnull=False))


def section(briefing, section, found):
    sections = list(briefing.sections.all())
    index = next(i for i, row in enumerate(sections) if row.pk == section.pk)
    return {
        "briefing": briefing,
        "sections": sections,
        "section": section,
        "notes": side_notes(briefing, section, found),
        "appearances": [row for row in found.appearances if row.counts[index]],
    }
