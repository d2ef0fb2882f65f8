"""A spark: one column per section, as high as the number of mentions there.

A long article's sections are drawn in runs of neighbours, so that a picture of hundreds is no larger than one
of twenty: a card of every actor stands in every section that names them.
"""

from dataclasses import dataclass

STEP = 11
COLUMN = 8
HEIGHT = 22
TALLEST = 20
MOST_COLUMNS = 24
# One mention is never drawn as a full column.
SMALLEST_SCALE = 3


@dataclass(frozen=True, slots=True)
class Spark:
    """`columns` and `base` are SVG path data: where there are mentions, and the line where there are none."""

    width: int
    columns: str
    base: str


def spark(counts):
    """Columns for the counts in reading order; a section without a mention keeps a base line."""
    counts = _in_runs(counts)
    scale = TALLEST / max(SMALLEST_SCALE, max(counts, default=0))
    heights = [(STEP * index, _height(count * scale)) for index, count in enumerate(counts)]
    return Spark(
        width=max(STEP * len(counts) - (STEP - COLUMN), COLUMN),
        columns="".join(_column(x, height) for x, height in heights if height),
        base="".join(_column(x, 1) for x, height in heights if not height),
    )


def _in_runs(counts):
    """The sums of so many neighbours at a time that the columns are not too many."""
    length = -(-len(counts) // MOST_COLUMNS) or 1
    return [sum(counts[start : start + length]) for start in range(0, len(counts), length)]


def _height(mentions):
    """A few mentions beside very many are low, but never nothing."""
    return max(round(mentions), 1) if mentions else 0


def _column(x, height):
    return f"M{x} {HEIGHT - height}h{COLUMN}v{height}h-{COLUMN}z"
