"""Reads plain text into blocks: a line is a paragraph, unless the lines are wrapped by hand.

The text of a block is always a slice of the source: bullets and "#" are left out, nothing inside is changed.
"""

import re
from collections.abc import Iterator

from briefing.analysis.results import Block, BlockKind, Run

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_BULLET = re.compile(r"(?:[-*•‣▪◦●·–+]|\(?[a-h]\))[ \t\xa0]+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)][ \t\xa0]+(?=\S)")
_QUOTATION = re.compile(r">[> \t]*(?=[^> \t])")
_TABLE_ROW = re.compile(r"[^\t]+(?:\t[^\t]+){2,}")
_CELL_BAR = re.compile(r"[|\t]")
_FRAME = re.compile(r"\|[ \t\xa0]*")
_RULE = re.compile(r"(?=[^-]*-)[|:+=\- \t]+")
_FIGURE = re.compile(r"[^\w|]*\d[\W\d_]*")
_ENDS_SENTENCE = re.compile(r"[.!?…:][\"'”’)\]]*$")

# Hand-wrapped lines are shorter than this and mostly of one length.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 40
# Two lines of two cells may be a menu or bylines.
_FEWEST_ROWS = 3


def read_plain(source: str) -> tuple[Block, ...]:
    """The blocks of a plain text; `source[start:end]` of a block's span is its text."""
    lines = [line for line in _line_spans(source) if source[line[0] : line[1]].strip()]
    numbered = _numbered_lists(source, lines)
    rows = _rows_of_tables(source, lines)
    starts_block = _wrapped_starts(source, lines, rows) if _is_wrapped(source, lines) else None
    blocks: list[Block] = []
    for first, last in _groups(len(lines), starts_block):
        blocks.append(_block(len(blocks), source, lines[first][0], lines[last][1], numbered, rows))
    return tuple(blocks)


def _line_spans(source: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line without the white space around it."""
    position = 0
    for line in source.split("\n"):
        bare = line.strip()
        start = position + (len(line) - len(line.lstrip()))
        yield start, start + len(bare)
        position += len(line) + 1


def _groups(count: int, starts_block: list[bool] | None) -> Iterator[tuple[int, int]]:
    """First and last line of each block."""
    first = 0
    for index in range(1, count + 1):
        if index == count or starts_block is None or starts_block[index]:
            yield first, index - 1
            first = index


def _block(
    number: int, source: str, start: int, end: int, numbered: frozenset[int], rows: frozenset[int]
) -> Block:
    kind, level, skip = BlockKind.PARAGRAPH, 0, 0
    if start in rows:
        kind = BlockKind.TABLE_ROW
        start, end = _inside_frame(source, start, end)
    elif heading := _HEADING.match(source, start, end):
        kind, level, skip = BlockKind.HEADING, len(heading.group(1)), len(heading.group())
    elif quotation := _QUOTATION.match(source, start, end):
        kind, skip = BlockKind.QUOTATION, len(quotation.group())
    elif bullet := _list_marker(source, start, end, numbered):
        kind, skip = BlockKind.LIST_ITEM, len(bullet.group())
    elif _TABLE_ROW.fullmatch(source, start, end):
        kind = BlockKind.TABLE_ROW
    text = source[start + skip : end]
    if kind is BlockKind.HEADING:
        text = text.rstrip("#").rstrip() or text
    origins = range(start + skip, start + skip + len(text))
    cells = cell_spans(text) if kind is BlockKind.TABLE_ROW else ()
    return Block(number, kind, text, origins, (Run(text),), level, cells=cells)


def _inside_frame(source: str, start: int, end: int) -> tuple[int, int]:
    """The row without the bars at its ends; a rule of bars and dashes stays as it is."""
    row = source[start:end]
    frame = _FRAME.match(row)
    if not frame or _RULE.fullmatch(row):
        return start, end
    return start + frame.end(), start + len(row.removesuffix("|").rstrip())


def _rows_of_tables(source: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """Starts of the lines that are rows of tables, by bars or tabs between their cells."""
    found: set[int] = set()
    rows: list[tuple[int, int]] = []
    width = 0
    for line in (*lines, (0, 0)):
        cells = len(_cells(source[slice(*line)]))
        if cells != width:
            found |= {start for start, _ in rows} if _is_table(source, rows) else set()
            rows, width = [], cells
        if cells > 1:
            rows.append(line)
    return frozenset(found)


def _cells(line: str) -> list[str]:
    row = line.removeprefix("|").removesuffix("|")
    return [row[start:end] for start, end in cell_spans(row)]


def cell_spans(row: str) -> tuple[tuple[int, int], ...]:
    """Where the cells of a row lie in it, with a bar or a tab between them."""
    spans, start = [], 0
    for cell in _CELL_BAR.split(row):
        begin = start + len(cell) - len(cell.lstrip())
        spans.append((begin, begin + len(cell.strip())))
        start += len(cell) + 1
    return tuple(spans)


def _is_table(source: str, rows: list[tuple[int, int]]) -> bool:
    """A rule below the header tells it, or figures in the cells below the first row."""
    texts = [source[start:end] for start, end in rows]
    if any(_RULE.fullmatch(text) for text in texts[1:]):
        return True
    below = [cell for text in texts[1:] for cell in _cells(text)]
    is_large = len(texts) >= _FEWEST_ROWS or len(below) > 2
    return is_large and any(_FIGURE.fullmatch(cell) for cell in below)


def _list_marker(source: str, start: int, end: int, numbered: frozenset[int]) -> re.Match | None:
    if start in numbered:
        return _NUMBER.match(source, start, end)
    return _BULLET.match(source, start, end)


def _numbered_lists(source: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """Starts of the lines that count on from one another ("1. …", "2. …"); a lone "1. FC Nord" is no list."""
    matches = ((start, _NUMBER.match(source, start, end)) for start, end in lines)
    found = [(int(match.group(1)), start) for start, match in matches if match]
    listed: set[int] = set()
    for (number, start), (following, next_start) in zip(found, found[1:], strict=False):
        if following == number + 1:
            listed |= {start, next_start}
    return frozenset(listed)


def _is_wrapped(source: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines break in mid-sentence at one width, as in e-mails and text files."""
    adjoining = [
        (line, following)
        for line, following in zip(lines, lines[1:], strict=False)
        if source.count("\n", line[1], following[0]) == 1
    ]
    if len(adjoining) < 3:
        return False
    widths = sorted(line[1] - line[0] for line, _ in adjoining)
    width = widths[len(widths) * 9 // 10]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or widths[-1] > _WIDEST_WRAP:
        return False
    broken = sum(1 for line, _ in adjoining if not _ENDS_SENTENCE.search(source[line[0] : line[1]]))
    carried_on = sum(1 for _, following in adjoining if source[following[0]].islower())
    return broken > 0.6 * len(adjoining) and carried_on > 0.4 * len(adjoining)


def _wrapped_starts(source: str, lines: list[tuple[int, int]], rows: frozenset[int]) -> list[bool]:
    """For each line of a wrapped text, whether a block starts there."""
    starts = [True]
    for line, following in zip(lines, lines[1:], strict=False):
        blank_between = source.count("\n", line[1], following[0]) > 1
        marked = any(
            pattern.match(source, *following) for pattern in (_HEADING, _BULLET, _NUMBER, _QUOTATION)
        )
        in_table = line[0] in rows or following[0] in rows
        starts.append(blank_between or marked or in_table or bool(_HEADING.match(source, *line)))
    return starts
