"""The ring of sections: one arc each, clockwise from the top; above twelve sections one arc for all."""

from dataclasses import dataclass
from math import cos, radians, sin

CENTRE = 32
RADIUS = 28
GAP = 3.75
MOST_ARCS = 12


@dataclass(frozen=True, slots=True)
class Arc:
    """`state` is "read", "now" or ""; `path` is SVG path data in a box of 64 by 64."""

    path: str
    state: str


def ring(states):
    """Arcs for the sections' states in reading order."""
    if len(states) > MOST_ARCS:
        return _one_arc(states.count("read") / len(states))
    step = 360 / len(states) if states else 0
    return tuple(
        Arc(_path(step * index + GAP, step * (index + 1) - GAP), state) for index, state in enumerate(states)
    )


def _one_arc(share):
    whole = Arc(_path(0, 359.9), "")
    return (whole, Arc(_path(0, min(360 * share, 359.9)), "read")) if share else (whole,)


def _path(start, end):
    far = int(end - start > 180)
    return f"M{_point(start)}A{RADIUS} {RADIUS} 0 {far} 1 {_point(end)}"


def _point(angle):
    turn = radians(angle)
    return f"{CENTRE + RADIUS * sin(turn):.2f} {CENTRE - RADIUS * cos(turn):.2f}"
