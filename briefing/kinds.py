"""The six kinds of actor as headings, in the order lists show them."""

from briefing.models import Actor

HEADINGS = {
    Actor.Kind.PERSON: "People",
    Actor.Kind.COUNTRY: "Countries",
    Actor.Kind.ORGANISATION: "Organisations",
    Actor.Kind.PLACE: "Places",
    Actor.Kind.AGREEMENT: "Agreements",
    Actor.Kind.EVENT: "Events",
}


def by_kind(items, kind_of):
    """(kind, heading, items) for each kind that has any; the items keep their order."""
    groups = {kind: [] for kind in HEADINGS}
    for item in items:
        groups[kind_of(item)].append(item)
    return [(str(kind), HEADINGS[kind], found) for kind, found in groups.items() if found]


def chosen_kind(text):
    """The kind a visitor asked for, or "" for all of them."""
    return text if text in Actor.Kind.values else ""
