"""Reads HTML into blocks: known tags make blocks and marks, unknown tags are looked through.

Scripts and styles are left out; what stands in the page's furniture (nav, footer, form …) is handed on with
the name of that part, so that it can be set aside and is not lost.
"""

import re
from collections import Counter
from dataclasses import replace

from briefing.analysis.reading.block_builder import BlockBuilder, Marks
from briefing.analysis.reading.html_pieces import Tag, Text, pieces
from briefing.analysis.reading.tables import Place, put_together
from briefing.analysis.results import Block, BlockKind
from briefing.analysis.wordlists import rows

_SAFE_TARGET = re.compile(r"(?:https?://|mailto:)[^\s]+", re.I)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_VOID = frozenset(
    {"br", "hr", "img", "input", "link", "meta", "wbr", "source", "col", "area", "base", "embed"}
)
_MARKS = ("code", "emphasis", "strong")


def read_html(source: str) -> tuple[Block, ...]:
    """The blocks of a page or a fragment of one."""
    walker = _Walker()
    for piece in pieces(source):
        walker.take(piece)
    walker.flush()
    return put_together(walker.blocks, walker.places)


def _roles() -> dict[str, str]:
    """What each known tag does to the text: heading, paragraph, item, furniture, a mark …."""
    return dict(rows("html_tags"))


class _Walker:
    """Keeps the open elements, and how many of each role, so that every text is placed in constant time."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.places: list[Place] = []
        self._tables = [Place()]
        self._count_of_tables = 0
        self._roles = _roles()
        self._open: list[tuple[str, str, str]] = []
        self._names: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._targets: list[str] = []
        self._furniture: list[str] = []
        self._headings: list[int] = []
        self._builder = BlockBuilder()
        self._ended_line = False

    def take(self, piece: Tag | Text) -> None:
        if isinstance(piece, Text):
            self._ended_line = self._ended_line and not piece.text.strip()
            self._builder.add(piece.text, piece.origins, self._marks())
        elif piece.name == "br":
            self._break_line(piece)
        elif piece.closes:
            self._close(piece.name)
        else:
            self._open_element(piece)

    def flush(self) -> None:
        """Ends the block under way."""
        block = self._builder.build(len(self.blocks), self._kind(), self._level(), self._part())
        if block:
            self.blocks.append(block)
            self.places.append(self._tables[-1])
        self._builder = BlockBuilder()
        self._ended_line = False

    def _break_line(self, tag: Tag) -> None:
        """Two line breaks in a row end a paragraph; one is a space."""
        if self._ended_line:
            self.flush()
        self._builder.add(" ", (tag.start,), self._marks())
        self._ended_line = True

    def _open_element(self, tag: Tag) -> None:
        role = self._roles.get(tag.name, "")
        if role not in ("", "link", *_MARKS):
            self.flush()
        if tag.name in _VOID:
            return
        if tag.name in ("p", "li") and self._names[tag.name] and self._open[-1][0] == tag.name:
            self._pop()
        self._push(tag, role)

    def _push(self, tag: Tag, role: str) -> None:
        target = _safe_target(tag.attribute("href")) if role == "link" else ""
        self._open.append((tag.name, role, target))
        self._names[tag.name] += 1
        self._counts[role] += 1
        self._place(tag.name, role)
        if target:
            self._targets.append(target)
        if role == "furniture":
            self._furniture.append(tag.name)
        if role == "heading":
            self._headings.append(int(tag.name[1]))

    def _place(self, name: str, role: str) -> None:
        """Counts on in the innermost table; rows without a table are one, too."""
        here = self._tables[-1]
        if name == "table":
            self._count_of_tables += 1
            self._tables.append(Place(self._count_of_tables))
        elif role == "row":
            self._tables[-1] = Place(here.table, here.row + 1)
        elif role == "cell":
            self._tables[-1] = replace(here, row=max(here.row, 1), cell=here.cell + 1)

    def _close(self, name: str) -> None:
        """Closes the innermost element of that name and what is open inside it."""
        if not self._names[name]:
            if name == "p":
                self.flush()
            return
        while self._pop() != name:
            pass

    def _pop(self) -> str:
        name, role, target = self._open[-1]
        if role not in ("", "link", *_MARKS):
            self.flush()
        if name == "table":
            self._tables.pop()
        self._open.pop()
        self._names[name] -= 1
        self._counts[role] -= 1
        if target:
            self._targets.pop()
        if role == "furniture":
            self._furniture.pop()
        if role == "heading":
            self._headings.pop()
        return name

    def _marks(self) -> Marks:
        marks = tuple(mark for mark in _MARKS if self._counts[mark])
        if self._targets:
            return (*marks, "link"), self._targets[-1]
        return marks, ""

    def _kind(self) -> BlockKind:
        if self._headings:
            return BlockKind.HEADING
        for role, kind in (
            ("caption", BlockKind.CAPTION),
            ("item", BlockKind.LIST_ITEM),
            ("quotation", BlockKind.QUOTATION),
        ):
            if self._counts[role]:
                return kind
        return BlockKind.PARAGRAPH

    def _level(self) -> int:
        return self._headings[-1] if self._headings else 0

    def _part(self) -> str:
        return self._furniture[0] if self._furniture else ""


def _safe_target(href: str) -> str:
    target = _UNSEEN.sub("", href)
    return target if _SAFE_TARGET.fullmatch(target) else ""
