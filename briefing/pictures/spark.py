"""A spark: one column per section, as high as the number of mentions there."""

from dataclasses import dataclass

STEP = 11
COLUMN = 8
HEIGHT = 22
TALLEST = 20
# One mention is never drawn as a full column.
SMALLEST_SCALE = 3


@dataclass(frozen=True, slots=True)
class Column:
    x: int
    y: int
    height: int
    is_base: bool


@dataclass(frozen=True, slots=True)
class Spark:
    width: int
    columns: tuple[Column, ...]


def spark(counts):
    """Columns for the counts in reading order; a section without a mention keeps a base line."""
    scale = TALLEST / max(SMALLEST_SCALE, max(counts, default=0))
    columns = tuple(_column(index, round(count * scale)) for index, count in enumerate(counts))
    return Spark(width=max(STEP * len(counts) - (STEP - COLUMN), COLUMN), columns=columns)


def _column(index, height):
    tall = max(height, 1)
    return Column(x=STEP * index, y=HEIGHT - tall, height=tall, is_base=height == 0)
