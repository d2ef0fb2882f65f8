"""Who is named together: an arc diagram. Actors stand in a column, an arc joins two that share a sentence."""

from dataclasses import dataclass

from briefing.pictures.wrapping import wrap

LEAST_ACTORS = 3
MOST_ACTORS = 14
ROW, MARGIN = 34, 7
AXIS = 196
TEXT = 178
# So many columns fit left of the shapes in the widest of the usual fonts, in bold too.
NAME_COLUMNS = 17
NAME_LINES = 2
LINE = 17
WIDTH = 420
# Arcs of so many sentences are heavy and carry their number, though no more than can be told apart.
HEAVY_FROM = 4
THIN, THICK, THICK_FROM = 1.25, 6.75, 6
MOST_HEAVY = 8


@dataclass(frozen=True, slots=True)
class NameLine:
    x: int
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Node:
    """`size` is half the side of the shape; `is_leading` prints the name, one or two lines of it, in bold."""

    name: tuple[str, ...]
    kind: str
    y: float
    size: float
    is_leading: bool

    @property
    def shape(self):
        """SVG path data of the kind's own shape."""
        return SHAPES[self.kind](AXIS, self.y, self.size)

    @property
    def lines(self):
        """The name's lines, together as high above the middle of the shape as below it."""
        top = self.y + 5 - LINE * (len(self.name) - 1) / 2
        return tuple(NameLine(TEXT, top + LINE * number, text) for number, text in enumerate(self.name))


@dataclass(frozen=True, slots=True)
class Arc:
    path: str
    weight: int
    stroke: float
    number_x: float
    number_y: float
    is_heavy: bool


@dataclass(frozen=True, slots=True)
class Network:
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    width: int
    height: int


def network(actors, together):
    """`actors`: (key, name, kind, mentions) in order of first mention; `together`: {(key, key): sentences}.

    Draws the most-named fourteen; None where fewer than three share a sentence with another.
    """
    ranked = sorted(range(len(actors)), key=lambda index: (-actors[index][3], index))[:MOST_ACTORS]
    kept = [actors[index] for index in sorted(ranked)]
    rows = {key: row for row, (key, *_) in enumerate(kept)}
    pairs = {
        tuple(sorted((rows[one], rows[other]))): weight
        for (one, other), weight in together.items()
        if one in rows and other in rows
    }
    if len({row for pair in pairs for row in pair}) < LEAST_ACTORS:
        return None
    most = max(mentions for *_, mentions in kept)
    names = [wrap(name, NAME_COLUMNS, NAME_LINES) for _, name, *_ in kept]
    *ys, height = _heights(names)
    nodes = tuple(_node(*row, most) for row in zip(kept, names, ys, strict=True))
    heavy, closest = _heaviest(pairs), max(pairs.values())
    arcs = tuple(
        _arc(pair, ys, weight, closest=closest, is_heavy=pair in heavy)
        for pair, weight in sorted(pairs.items(), key=lambda item: (item[1], item[0]))
    )
    return Network(nodes, arcs, WIDTH, height)


def _heaviest(pairs):
    ranked = sorted(pairs, key=lambda pair: (-pairs[pair], pair))[:MOST_HEAVY]
    return {pair for pair in ranked if pairs[pair] >= HEAVY_FROM}


def _heights(names):
    """How far down each actor stands, and how high the picture is: a name of two lines takes more room."""
    edge = MARGIN
    for name in names:
        room = ROW + LINE * (len(name) - 1)
        yield edge + room / 2
        edge += room
    yield edge + MARGIN


def _node(actor, name, y, most):
    *_, kind, mentions = actor
    size = 4.5 + 5.7 * (mentions / most) ** 0.5
    return Node(name, kind, y, round(size, 1), mentions > max(0.3 * most, 2))


def _arc(pair, ys, weight, *, closest, is_heavy):
    upper, lower = pair
    top, bottom, span = ys[upper], ys[lower], lower - upper
    reach = 42 + 19 * (span - 1)
    path = f"M{AXIS} {top:g}C{AXIS + reach} {top:g} {AXIS + reach} {bottom:g} {AXIS} {bottom:g}"
    stroke = round(THIN + (THICK - THIN) * (weight - 1) / max(closest - 1, THICK_FROM - 1), 2)
    return Arc(path, weight, stroke, round(AXIS + 0.75 * reach + 9, 1), (top + bottom) / 2 + 5, is_heavy)


# ------------------------------------------------------------------------------ shapes


def _square(x, y, half):
    return f"M{x - half:g} {y - half:g}h{2 * half:g}v{2 * half:g}h{-2 * half:g}z"


def _disc(x, y, half):
    return (
        f"M{x - half:g} {y}a{half:g} {half:g} 0 1 0 {2 * half:g} 0a{half:g} {half:g} 0 1 0 {-2 * half:g} 0z"
    )


def _diamond(x, y, half):
    far = round(half * 1.2, 1)
    return f"M{x} {y - far:g}L{x + far:g} {y}L{x} {y + far:g}L{x - far:g} {y}z"


def _triangle(x, y, half):
    return f"M{x} {y - half:g}L{x + half:g} {y + half:g}L{x - half:g} {y + half:g}z"


def _bars(x, y, half):
    bar = round(half * 0.75, 2)
    upper = f"M{x - half:g} {y - half:g}h{2 * half:g}v{bar:g}h{-2 * half:g}z"
    return f"{upper}M{x - half:g} {y + half - bar:g}h{2 * half:g}v{bar:g}h{-2 * half:g}z"


STAR = (
    (0, -10),
    (2.6, -2.8),
    (10, -2.4),
    (4.2, 2.2),
    (6.2, 9.4),
    (0, 5.2),
    (-6.2, 9.4),
    (-4.2, 2.2),
    (-10, -2.4),
    (-2.6, -2.8),
)


def _star(x, y, half):
    unit = half * 1.25 / 10
    return "M" + "L".join(f"{x + unit * dx:.1f} {y + unit * dy:.1f}" for dx, dy in STAR) + "z"


SHAPES = {
    "person": _disc,
    "country": _square,
    "organisation": _diamond,
    "place": _triangle,
    "agreement": _bars,
    "event": _star,
}
