"""The overview: what the briefing says in one minute, when it happened, and who is named with whom."""

from django.db.models import prefetch_related_objects
from django.utils.text import capfirst

from briefing.date_words import date_words, is_exact
from briefing.pages.places import place
from briefing.pictures import timeline
from briefing.pictures.lanes import Event, lanes
from briefing.pictures.network import network
from briefing.pictures.titles import network_title, timeline_title

MOST_PAIRS = 6
MOST_NAMED = 5


def overview(briefing, found):
    return {
        "briefing": briefing,
        "key_points": key_points(briefing),
        "actor_count": len(found.appearances),
        **dated(briefing, found),
        **_network(briefing, found.appearances, found.presence),
    }


def key_points(briefing):
    """The points in order, each with the sentences it rests on that still stand."""
    prefetch_related_objects([briefing], "key_points__sentences")
    points = list(briefing.key_points.all())
    for point in points:
        point.standing = sorted(
            (sentence for sentence in point.sentences.all() if sentence.number), key=lambda row: row.number
        )
        place(point.standing, briefing)
    return points


def dated(briefing, found):
    """The dated events in order of time, and the timeline drawn of them."""
    events = sorted(found.events, key=lambda event: (event.first_day, event.last_day, event.position))
    names = {appearance.pk: appearance.actor.name for appearance in found.appearances}
    for event in events:
        event.date = _date_of(event)
        named = found.presence.named_in(event.sentence.number)
        event.actors = tuple(names[key] for key in named if key in names)
    drawn = lanes([_event(event, briefing.published_on) for event in events])
    return {
        "events": events,
        "timeline_title": timeline_title([(row.first_day, row.last_day) for row in events]) if events else "",
        "last_event": _date_of(max(events, key=lambda row: row.last_day)) if events else "",
        "lanes": drawn,
        "wide": timeline.wide(drawn) if drawn else None,
        "tall": timeline.tall(drawn) if drawn else None,
    }


def _event(event, published_on):
    return Event(
        date=capfirst(_date_of(event, is_short=True)),
        label=event.label,
        is_exact=is_exact(event.grain),
        is_future=bool(published_on and event.first_day > published_on),
        actors=event.actors,
    )


def _date_of(event, *, is_short=False):
    approximate = event.is_approximate
    return date_words(
        event.first_day, event.last_day, event.grain, is_approximate=approximate, is_short=is_short
    )


def _network(briefing, appearances, presence):
    by_key = {appearance.pk: appearance for appearance in appearances}
    together = [pair for pair in presence.together() if pair.one in by_key and pair.other in by_key]
    actors = [(row.pk, row.actor.name, row.actor.kind, row.total) for row in appearances if row.total]
    drawn = network(actors, {(pair.one, pair.other): len(pair.sentences) for pair in together})
    pairs = [
        {
            "names": sorted((by_key[pair.one].actor.name, by_key[pair.other].actor.name)),
            "sentences": pair.sentences,
        }
        for pair in together[:MOST_PAIRS]
    ]
    most_named = sorted((row for row in appearances if row.total), key=lambda row: (-row.total, row.position))
    return {
        "network": drawn,
        "network_title": network_title([(pair["names"], len(pair["sentences"])) for pair in pairs]),
        "pairs": pairs,
        "most_named": most_named[:MOST_NAMED],
    }
