"""Which dated events a timeline draws, and on which of its two sides each stands."""

from collections import Counter
from dataclasses import dataclass, replace

LEAST_EVENTS = 3
MOST_EVENTS = 12
# An actor with a single dated sentence is not what the dates are about.
LEAST_OF_A_LEADER = 2


@dataclass(frozen=True, slots=True)
class Event:
    """`date` in words; `actors` are the names in its sentence, in the order they stand there."""

    date: str
    label: str
    is_exact: bool
    is_future: bool
    actors: tuple[str, ...] = ()
    side: int = 0


@dataclass(frozen=True, slots=True)
class Lanes:
    """Events in order of time, `side` 0 or 1 each; `names` of the two sides, "" where a side has none.

    `has_others`: the second side also holds events that name neither.
    """

    events: tuple[Event, ...]
    names: tuple[str, str]
    has_others: bool = False
    left_out: int = 0


def lanes(events):
    """The events to draw with their sides, or None under three: then there is no picture.

    The sides are the two actors with most dated sentences. One that names both goes to the one named first,
    one that names neither to the second side.
    """
    if len(events) < LEAST_EVENTS:
        return None
    kept = _most_telling(events)
    leaders = _leaders(kept)
    left_out = len(events) - len(kept)
    if not leaders:
        return Lanes(_alternating(kept), ("", ""), left_out=left_out)
    first, second = (*leaders, "")[:2]
    sided = tuple(replace(event, side=_side(event, first, second)) for event in kept)
    has_others = any(event.side == 1 and second not in event.actors for event in sided)
    return Lanes(sided, (first, second if _is_drawn(sided, second) else ""), has_others, left_out)


def _most_telling(events):
    """Exact days before vague dates where not all fit, from the whole time; its order stays."""
    exact = _spread([index for index, event in enumerate(events) if event.is_exact], MOST_EVENTS)
    vague = [index for index, event in enumerate(events) if not event.is_exact]
    return tuple(events[index] for index in sorted(exact + _spread(vague, MOST_EVENTS - len(exact))))


def _spread(places, count):
    """So many of the places at even steps, the first and the last among them."""
    if len(places) <= count:
        return places
    steps = max(count - 1, 1)
    return [places[step * (len(places) - 1) // steps] for step in range(count)]


def _leaders(events):
    counts = Counter(name for event in events for name in dict.fromkeys(event.actors))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
    return [name for name, count in ranked if count >= LEAST_OF_A_LEADER]


def _side(event, first, second):
    named = [name for name in event.actors if name in (first, second)]
    return 0 if named and named[0] == first else 1


def _is_drawn(events, second):
    return any(event.side == 1 and second in event.actors for event in events)


def _alternating(events):
    return tuple(replace(event, side=index % 2) for index, event in enumerate(events))
