"""Puts the tables of a page together: a table of data row by row, one that only lays out text cell by cell.

A row of data is one block with a bar between its cells; the text of a layout is paragraphs like any other.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.analysis.results import Block, BlockKind, Run

# A cell of more words holds text, and its table lays out a page.
_MOST_WORDS = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: which table, row and cell, counted from one; row 0 is in no row."""

    table: int = 0
    row: int = 0
    cell: int = 0


def put_together(blocks: Sequence[Block], places: Sequence[Place]) -> tuple[Block, ...]:
    """The blocks, those of a row of data as one, numbered anew."""
    data = _tables_of_data(blocks, places)
    found: list[Block] = []
    placed = zip(blocks, places, strict=True)
    for (table, row, _), group in groupby(placed, lambda pair: (pair[1].table, pair[1].row, _is_cell(*pair))):
        cells = list(group)
        is_row = row and table in data and _is_cell(*cells[0])
        found.extend([_row(cells)] if is_row else [block for block, _ in cells])
    return tuple(replace(block, number=number) for number, block in enumerate(found))


def _is_cell(block: Block, place: Place) -> bool:
    return place.row > 0 and block.kind is not BlockKind.CAPTION


def _tables_of_data(blocks: Sequence[Block], places: Sequence[Place]) -> set[int]:
    """The tables with cells beside each other, no heading and no long text in them."""
    words: dict[Place, int] = defaultdict(int)
    layouts = set()
    for block, place in zip(blocks, places, strict=True):
        if _is_cell(block, place):
            words[place] += len(block.text.split())
            if block.kind is BlockKind.HEADING or words[place] > _MOST_WORDS:
                layouts.add(place.table)
    widest: dict[tuple[int, int], int] = defaultdict(int)
    for place in words:
        widest[place.table, place.row] += 1
    return {table for (table, _), cells in widest.items() if cells > 1} - layouts


def _row(cells: Sequence[tuple[Block, Place]]) -> Block:
    """One block of the texts of a row; an empty cell between two others is two bars.

    A row is furniture of the page only where all its cells are.
    """
    text, origins, runs, before = "", [], [], 1
    spans: dict[int, tuple[int, int]] = {}
    for block, place in cells:
        bars = "| " * (place.cell - before)
        gap = f" {bars}" if text and bars else bars or " " * bool(text)
        start = len(text) + len(gap)
        text += gap + block.text
        spans[place.cell] = spans.get(place.cell, (start, 0))[0], len(text)
        origins += [block.origins[0]] * len(gap) + list(block.origins)
        runs += [Run(gap), *block.runs] if gap else block.runs
        before = place.cell
    first, place = cells[0]
    furniture = first.furniture if all(block.furniture for block, _ in cells) else ""
    return Block(
        first.number, BlockKind.TABLE_ROW, text, tuple(origins), tuple(runs),
        furniture=furniture, table=place.table, cells=_in_order(spans),
    )  # fmt: skip


def _in_order(spans: dict[int, tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans of all cells up to the last one; an empty cell begins where the one before it ends."""
    found, end = [], 0
    for cell in range(min(1, *spans), max(spans) + 1):
        start, end = spans.get(cell, (end, end))
        found.append((start, end))
    return tuple(found)
