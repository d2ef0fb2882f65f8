"""Tells the author's own headings: short lines right before running text."""

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.results import BlockKind

_MOST_WORDS = 14
_FEWEST_WORDS_OF_STANDFIRST = 6
_SHARE_OF_INTERVIEW = 0.25
_FEWEST_QUESTIONS = 3
_ASKING = ("how", "why", "what", "where", "when", "who")
_JOINING = ("so", "and", "but", "or", "yet")
_BULLETS = ("-", "–", "—", "*", "+")
_CARRIES_ON = (",", ":", ";", "-", "–", "—", " and", " or")


def headings(lines: tuple[Line, ...], reasons: Reasons) -> frozenset[int]:
    """Indexes of the lines that head what follows, besides those the source marks as headings."""
    kept = [line for line in lines if line.index not in reasons]
    first_body, _ = body_bounds(lines, reasons)
    candidates = [
        line
        for line, following in zip(kept, kept[1:], strict=False)
        if _could_head(line, reasons)
        and _is_headed(line, following)
        and not (line.index < first_body and len(line.words) >= _FEWEST_WORDS_OF_STANDFIRST)
    ]
    lone = _lone_items(kept)
    candidates = [line for line in candidates if line.block.kind is BlockKind.PARAGRAPH or line.index in lone]
    if _is_interview(kept):
        candidates = [line for line in candidates if not line.is_question]
    return frozenset(line.index for line in candidates)


def _is_interview(kept: list[Line]) -> bool:
    """Many questions, or several put to "you": they are spoken and head nothing."""
    questions = [line for line in kept if line.is_question and not line.is_heading]
    if len(questions) < _FEWEST_QUESTIONS:
        return False
    to_you = sum("you" in line.words or "your" in line.words for line in questions)
    return len(questions) > _SHARE_OF_INTERVIEW * len(kept) or to_you >= 2


def _could_head(line: Line, reasons: Reasons) -> bool:
    if line.block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or not line.is_label:
        return False
    if (
        len(line.words) > _MOST_WORDS
        or line.text.startswith(_BULLETS)
        or line.text.endswith(_CARRIES_ON)
        and not _asks_with_colon(line)
        or not line.words
        or (line.is_question and line.words[0] in _JOINING)
    ):
        return False
    if line.is_strong and line.is_question or _opens_small(line):
        return False
    explains_verdict = reasons.get(line.index - 1) == "verdict"
    speaks = line.text.startswith(("Q:", "A:", "Q.", "A.", "Q ", "A "))
    return not explains_verdict and not speaks


def _asks_with_colon(line: Line) -> bool:
    """ "How the tide changes the harbour:" heads the text; "The mayor said:" goes on into it."""
    return line.text.endswith(":") and len(line.words) >= 3 and line.words[0] in _ASKING


def _opens_small(line: Line) -> bool:
    """ "the “new aims” of the pact": an item of a list that carries a sentence on."""
    return line.text.lstrip("\"'([ ").split(" ", 1)[0].islower()


def _is_headed(line: Line, following: Line) -> bool:
    """Running text follows, or a sentence or a list that is announced."""
    if following.block.kind is BlockKind.LIST_ITEM:
        return line.block.kind is BlockKind.PARAGRAPH and not line.is_question
    if line.text.endswith(":"):
        return following.ends_sentence
    return following.is_body or following.is_statement or following.text.endswith(":")


def _lone_items(kept: list[Line]) -> set[int]:
    """ "1. Prune in winter" between paragraphs may be a heading; an item among items is none."""
    item = [False, *(line.block.kind is BlockKind.LIST_ITEM for line in kept), False]
    return {line.index for n, line in enumerate(kept, 1) if item[n] and not item[n - 1] and not item[n + 1]}
