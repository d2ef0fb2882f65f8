"""A briefing on paper: all sections, who is who, the dates, and where it all comes from."""

from briefing.kinds import by_kind
from briefing.pages.overview import dated, key_points
from briefing.pages.section import found_in
from briefing.rendering import on_paper

# Behind a name; the actor's page on the site has them all.
MOST_NUMBERS = 8


def handout(briefing):
    """`briefing` comes with its sections and their texts."""
    found = found_in(briefing)
    for row in found.appearances:
        row.numbers = found.presence.numbers(row.pk)[:MOST_NUMBERS]
    named = sorted((row for row in found.appearances if row.total), key=lambda row: row.actor.name.casefold())
    return {
        "briefing": briefing,
        "sections": [(section, on_paper(section.html)) for section in briefing.sections.all()],
        "key_points": key_points(briefing),
        "groups": by_kind(named, lambda row: row.actor.kind),
        **dated(briefing, found),
    }
