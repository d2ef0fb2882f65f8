"""Measures each block once: what the rules about lines ask for again and again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.analysis.normalising import normalise
from briefing.analysis.results import Block, BlockKind

_WORD = re.compile(r"[^\W_](?:[\w'.-]*[^\W_])?")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"')\]]*(?:\[\d+\])*[ ■▪●◼♦•∎□◆*†‡]*$")
_ENDS_INSIDE = re.compile(r"[.?!][\"')]* [A-Z\"'(]")
_SAID = re.compile(r", (?:\w+ ){0,4}(?:said|says|told)\b")
_MARKS_AROUND = " \"'.,:;!?|>»·•*#–—-()[]"

# A line of this many words is running text, whatever it ends with.
_LONG = 25
_SHORTEST_BODY = 8
_LONGEST_END = 12
_LONGEST_LINE = 1500
_LONGEST_TITLE = 20
# Without any mark at its end, the first line is a title still where it is as long as a paragraph.
_LONGEST_UNMARKED = 40
_ENDS_UNMARKED = re.compile(r"[^\W_][\"'’”)\]]*$")
# Longer words have capitals in a headline that has them at all.
_LONGEST_SMALL, _FEWEST_IN_TITLE = 4, 4

Reasons = dict[int, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A block as the rules see it.

    `bare` is the text in lower case without the marks around it; `is_body`: it is running text.
    """

    index: int
    block: Block
    text: str
    bare: str
    words: tuple[str, ...]
    ends_sentence: bool
    is_body: bool

    @property
    def is_too_long(self) -> bool:
        """Longer than any line that a rule of wording is about; searching it would cost time for nothing."""
        return len(self.text) > _LONGEST_LINE

    @property
    def is_statement(self) -> bool:
        """A sentence, however short, that is no question."""
        return self.ends_sentence and not self.is_question and len(self.words) >= 4 and not self.is_heading

    @property
    def is_question(self) -> bool:
        return self.text.rstrip("\"' )").endswith("?")

    @property
    def is_label(self) -> bool:
        """Short and not a sentence: it names or introduces something, or is furniture."""
        if self.text.startswith(("Q:", "A:", "Q. ", "A. ")):
            return False
        return not self.is_body and len(self.words) <= 20 and (not self.ends_sentence or self.is_question)

    @property
    def is_heading(self) -> bool:
        return self.block.kind is BlockKind.HEADING

    @property
    def is_link(self) -> bool:
        """Every word of it is a link."""
        return bool(self.block.runs) and all(
            "link" in run.marks or not run.text.strip() for run in self.block.runs
        )

    @property
    def is_strong(self) -> bool:
        return bool(self.block.runs) and all(
            "strong" in run.marks or not run.text.strip() for run in self.block.runs
        )


def measure(blocks: Iterable[Block], is_titled: bool = False) -> tuple[Line, ...]:
    """One `Line` for each block, at its index. `is_titled`: somebody gave the title apart from the text."""
    lines = [_measured(index, block) for index, block in enumerate(blocks)]
    if len(lines) > 1 and _ends_as_title(lines[0], lines[1], is_titled):
        lines[0] = replace(lines[0], is_body=False, ends_sentence=False)
    return tuple(lines)


def _ends_as_title(first: Line, second: Line, is_titled: bool) -> bool:
    """ "Why do whales sing?" over a byline, or where no other title is; "Five Whales Seen Off the U.S.".

    Without another title also "Whales are back!", and whatever ends without any mark.
    """
    if not is_titled and is_unmarked(first):
        return True
    if len(first.words) > _LONGEST_TITLE or _ENDS_INSIDE.search(first.text):
        return False
    is_asked = first.is_question and not (is_titled and second.ends_sentence)
    is_called = first.text.endswith("!") or _is_in_capitals(first.text)
    return is_asked or not is_titled and is_called


def is_unmarked(line: Line) -> bool:
    """Whether it ends as a title does, on a word: "Whales Back: Herring Follow, and Tarn’s Ferries Wait".

    "Crews are back at sea, said the mayor" is a sentence that lost its stop.
    """
    is_short = len(line.words) <= _LONGEST_UNMARKED and line.block.kind is BlockKind.PARAGRAPH
    is_said = len(line.words) > _LONGEST_TITLE and _SAID.search(line.text) is not None
    return is_short and not is_said and _ENDS_UNMARKED.search(line.text) is not None


def _is_in_capitals(text: str) -> bool:
    """Whether all longer words have a capital, and not only because there are hardly any."""
    longer = [word for word in _WORD.findall(text) if len(word) > _LONGEST_SMALL]
    return len(longer) >= _FEWEST_IN_TITLE and all(word[0].isupper() for word in longer)


def _measured(index: int, block: Block) -> Line:
    text = " ".join(normalise(block.text).split())
    words = tuple(_WORD.findall(text.casefold()))
    ends_sentence = bool(_ENDS_SENTENCE.search(text[-_LONGEST_END:]))
    return Line(
        index=index,
        block=block,
        text=text,
        bare=text.strip(_MARKS_AROUND).casefold(),
        words=words,
        ends_sentence=ends_sentence,
        is_body=_is_body(block.kind, len(words), ends_sentence),
    )


def _is_body(kind: BlockKind, words: int, ends_sentence: bool) -> bool:
    """Whether it is running text: a whole sentence of some length, or anything long."""
    if kind in (BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TABLE_ROW):
        return False
    return words >= _LONG or (ends_sentence and words >= _SHORTEST_BODY)


def body_bounds(lines: tuple[Line, ...], reasons: Reasons) -> tuple[int, int]:
    """Indexes of the first line of running text and of the last sentence that are not set aside.

    The article may end on a short sentence, but it does not begin with one. Without running text: all lines.
    """
    kept = [line for line in lines if line.index not in reasons]
    body = [line.index for line in kept if line.is_body]
    if not body:
        return 0, len(lines) - 1
    return body[0], max(line.index for line in kept if line.is_body or line.is_statement)
