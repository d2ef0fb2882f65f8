"""The timeline as two pictures of one content: a wide one for a desk, a tall one for a phone.

Both keep equal steps between events: dates in an article are uneven, and the words need the room.
"""

from dataclasses import dataclass

from briefing.pictures.wrapping import wrap

LINE = 19
COLUMN_WIDTH = 7.7


@dataclass(frozen=True, slots=True)
class Line:
    x: float
    y: float
    text: str
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: its dot, its stem as path data, its lines of text."""

    x: float
    y: float
    stem: str
    lines: tuple[Line, ...]
    is_exact: bool
    side: int = 0


@dataclass(frozen=True, slots=True)
class Plot:
    width: int
    height: float
    axis: str
    future_axis: str
    marks: tuple[Mark, ...]
    names: tuple[Line, ...]


# ------------------------------------------------------------------------------ wide

WIDE = 1208
WIDE_LEFT = 176
WIDE_RIGHT = 24
WIDE_LINES = 4
NAME_COLUMNS = 13
NEAR = 36


def wide(lanes):
    """The axis runs left to right, one lane above it and one below."""
    step = (WIDE - WIDE_LEFT - WIDE_RIGHT) / len(lanes.events)
    # The last event stands half a step from the margin; its words reach as far right as left.
    room = min(1.5 * step, step + 2 * WIDE_RIGHT, 190)
    texts = [_lines(event, int(room / COLUMN_WIDTH), WIDE_LINES) for event in lanes.events]
    xs = [round(WIDE_LEFT + step * (index + 0.5)) for index in range(len(texts))]
    tiers = _tiers(lanes.events, xs, room + 8)
    far = [_tallest(lanes.events, texts, tiers, side) * LINE + 12 for side in (0, 1)]
    depth = [_depth(lanes.events, texts, tiers, side, far[side]) for side in (0, 1)]
    axis = max(depth[0], 70)
    marks = tuple(
        _wide_mark(event, texts[i], xs[i], axis, tiers[i] * far[event.side])
        for i, event in enumerate(lanes.events)
    )
    turn = _turn(lanes.events, xs, WIDE_LEFT, WIDE)
    return Plot(
        width=WIDE,
        height=axis + max(depth[1], 100),
        axis=f"M{WIDE_LEFT} {axis}H{turn}",
        future_axis=f"M{turn} {axis}H{WIDE}" if turn < WIDE else "",
        marks=marks,
        names=_wide_names(lanes, axis),
    )


def _wide_mark(event, text, x, axis, extra):
    if event.side == 0:
        top = axis - NEAR - extra - LINE * (len(text) - 1)
        stem = f"M{x} {axis}V{axis - NEAR + 6 - extra}"
    else:
        top = axis + NEAR + 11 + extra
        stem = f"M{x} {axis}V{axis + NEAR - 6 + extra}"
    lines = tuple(Line(x, top + LINE * row, words, row == 0) for row, words in enumerate(text))
    return Mark(x, axis, stem, lines, event.is_exact, event.side)


def _tiers(events, xs, room):
    """0 near the axis or 1 beyond, so that neighbours of one lane do not touch."""
    tiers, last = [], {}
    for event, x in zip(events, xs, strict=True):
        before = last.get((event.side, 0))
        tier = 1 if before is not None and x - before < room else 0
        last[event.side, tier] = x
        tiers.append(tier)
    return tiers


def _tallest(events, texts, tiers, side):
    near = [
        len(text)
        for event, text, tier in zip(events, texts, tiers, strict=True)
        if event.side == side and not tier
    ]
    return max(near, default=0)


def _depth(events, texts, tiers, side, far):
    """How far a lane reaches from the axis."""
    reach = [
        NEAR + far * tier + LINE * len(text)
        for event, text, tier in zip(events, texts, tiers, strict=True)
        if event.side == side
    ]
    return max(reach, default=0)


def _wide_names(lanes, axis):
    above, below = _names(lanes, NAME_COLUMNS)
    top = tuple(Line(0, axis - 22 - 24 * (len(above) - 1 - row), text) for row, text in enumerate(above))
    return top + tuple(Line(0, axis + 38 + 24 * row, text) for row, text in enumerate(below))


# ------------------------------------------------------------------------------ tall

TALL = 360
TALL_AXIS = 180
# What fits on one side of the axis in the widest of the usual fonts.
TALL_COLUMNS = 17
TALL_LINES = 5
TALL_NAME_COLUMNS = 13


def tall(lanes):
    """The axis runs down, one lane left of it and one right."""
    names = _names(lanes, TALL_NAME_COLUMNS)
    y = 24 + 22 * max(len(name) for name in names)
    marks, ys = [], []
    for event in lanes.events:
        text = _lines(event, TALL_COLUMNS, TALL_LINES)
        marks.append(_tall_mark(event, text, y))
        ys.append(y)
        y += LINE * len(text) + 20
    turn = _turn(lanes.events, ys, 6, y)
    return Plot(
        width=TALL,
        height=y,
        axis=f"M{TALL_AXIS} 6V{turn}",
        future_axis=f"M{TALL_AXIS} {turn}V{y}" if turn < y else "",
        marks=tuple(marks),
        names=_tall_names(names),
    )


def _tall_mark(event, text, y):
    x = TALL_AXIS - 20 if event.side == 0 else TALL_AXIS + 20
    stem = f"M{TALL_AXIS} {y}H{TALL_AXIS - 14 if event.side == 0 else TALL_AXIS + 14}"
    lines = tuple(Line(x, y + 5 + LINE * row, words, row == 0) for row, words in enumerate(text))
    return Mark(TALL_AXIS, y, stem, lines, event.is_exact, event.side)


def _tall_names(names):
    left, right = names
    lines = [Line(TALL_AXIS - 20, 18 + 22 * row, text) for row, text in enumerate(left)]
    return (*lines, *(Line(TALL_AXIS + 20, 18 + 22 * row, text) for row, text in enumerate(right)))


# ------------------------------------------------------------------------------ both


def _names(lanes, columns):
    """Lines of the two names; the second also says where the others stand."""
    first, second = (wrap(name, columns, 2) for name in lanes.names)
    others = ("and others" if second else "Others",) if lanes.has_others else ()
    return first, second + others


def _lines(event, columns, most_lines):
    return (*wrap(event.date, columns, 2), *wrap(event.label, columns, most_lines))


def _turn(events, places, start, end):
    """Where what is to come begins: the axis is dashed from the last event that has happened."""
    if not any(event.is_future for event in events):
        return end
    return max(
        (place for event, place in zip(events, places, strict=True) if not event.is_future), default=start
    )
