"""Which dated events a timeline draws, and on which of its two sides each stands."""

from collections import Counter
from dataclasses import dataclass, replace

LEAST_EVENTS = 3
MOST_EVENTS = 12


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
    """Events in order of time, `side` 0 or 1 each; `names` of the two sides, "" where a side has none."""

    events: tuple[Event, ...]
    names: tuple[str, str]
    left_out: int = 0


def lanes(events):
    """The events to draw with their sides, or None under three: then there is no picture.

    The sides are the two actors with most dated sentences. One that names both goes to the one named first,
    one that names neither to the second side, which then says "and others".
    """
    if len(events) < LEAST_EVENTS:
        return None
    kept = _most_telling(events)
    leaders = _leaders(kept)
    if not leaders:
        return Lanes(_alternating(kept), ("", ""), len(events) - len(kept))
    first, second = (*leaders, "")[:2]
    sided = tuple(replace(event, side=_side(event, first, second)) for event in kept)
    return Lanes(sided, (first, _second_name(sided, second)), len(events) - len(kept))


def _most_telling(events):
    """Exact days before vague dates where not all fit; order of time stays."""
    ranked = sorted(range(len(events)), key=lambda index: (not events[index].is_exact, index))
    return tuple(events[index] for index in sorted(ranked[:MOST_EVENTS]))


def _leaders(events):
    counts = Counter(name for event in events for name in dict.fromkeys(event.actors))
    return [name for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:2]]


def _side(event, first, second):
    named = [name for name in event.actors if name in (first, second)]
    return 0 if named and named[0] == first else 1


def _second_name(events, second):
    below = [event for event in events if event.side == 1]
    if all(second in event.actors for event in below):
        return second if below else ""
    return f"{second} and others" if any(second in event.actors for event in below) else "Others"


def _alternating(events):
    return tuple(replace(event, side=index % 2) for index, event in enumerate(events))
