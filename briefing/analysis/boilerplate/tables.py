"""Keeps a table whole: its header says what its rows of figures are, and neither is worth much alone."""

from collections.abc import Iterator
from itertools import groupby

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.results import BlockKind


def rows_to_keep(lines: tuple[Line, ...], reasons: Reasons) -> frozenset[int]:
    """Indexes of the rows set aside from a table of which another row is kept."""
    return frozenset(
        row.index
        for table in _tables(lines)
        if any(row.index not in reasons for row in table)
        for row in table
        if row.index in reasons
    )


def _tables(lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """The rows of one table that follow one another, without the rules of dashes between them."""
    for (is_row, _), rows in groupby(lines, key=_table):
        if is_row:
            yield [row for row in rows if row.words and not row.block.furniture]


def _table(line: Line) -> tuple[bool, int]:
    return line.block.kind is BlockKind.TABLE_ROW, line.block.table
