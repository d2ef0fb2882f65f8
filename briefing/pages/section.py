"""A section to read: its text with notes beside it, the cards of its actors, what comes before and after."""

from briefing.pages.places import named_actors, presence_in
from briefing.pages.side_notes import side_notes


def section(briefing, section):
    sections = list(briefing.sections.all())
    index = next(i for i, row in enumerate(sections) if row.pk == section.pk)
    section.briefing = briefing
    presence = presence_in(briefing)
    appearances = named_actors(briefing, presence)
    events = list(briefing.timeline_events.select_related("sentence").filter(sentence__number__isnull=False))
    return {
        "briefing": briefing,
        "sections": sections,
        "section": section,
        "number": index + 1,
        "previous": sections[index - 1] if index else None,
        "following": sections[index + 1] if index + 1 < len(sections) else None,
        "notes": side_notes(briefing, section, appearances, presence, events),
        "appearances": [row for row in appearances if row.counts[index]],
    }
