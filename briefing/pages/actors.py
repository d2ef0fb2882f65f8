"""The actors of one briefing, by kind."""

from briefing.kinds import by_kind
from briefing.pages.places import named_actors, presence_in
from briefing.search import has_all


def actors(briefing, *, words=(), kind=""):
    """Those that match; `is_whole` says that nobody was left out."""
    everybody = named_actors(briefing, presence_in(briefing))
    for appearance in everybody:
        appearance.known_as = " ".join([appearance.actor.name, *appearance.aliases, appearance.role])
    found = [row for row in everybody if _matches(row, words, kind)]
    found.sort(key=lambda row: (-row.total, row.position))
    return {
        "briefing": briefing,
        "groups": by_kind(found, lambda row: row.actor.kind),
        "kind_headings": [
            (kind, heading) for kind, heading, _ in by_kind(everybody, lambda row: row.actor.kind)
        ],
        "total": len(everybody),
        "is_whole": not words and not kind,
    }


def _matches(appearance, words, kind):
    return (not kind or appearance.actor.kind == kind) and has_all(words, appearance.known_as)
