"""Sets aside what is not content, each line with a reason, and marks the headings among what is kept.

`set_aside` is the door. Each room beside this file knows one family of lines; they are asked in order, and
the first reason stands. When in doubt a line is kept: a lost paragraph is worse than a leaked one.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.boilerplate.authors import author_notes
from briefing.analysis.boilerplate.captions import (
    beside_credits,
    dated_scene,
    figure_captions,
    presented_again,
)
from briefing.analysis.boilerplate.claims import claim_labels
from briefing.analysis.boilerplate.datelines import datelines
from briefing.analysis.boilerplate.edges import boxes, outside_the_article, page_parts
from briefing.analysis.boilerplate.headings import headings
from briefing.analysis.boilerplate.labels import labelled
from briefing.analysis.boilerplate.lines import Line, Reasons, measure
from briefing.analysis.boilerplate.patterns import by_wording
from briefing.analysis.boilerplate.poses import poses
from briefing.analysis.boilerplate.repeats import repeats
from briefing.analysis.boilerplate.scenes import scenes
from briefing.analysis.boilerplate.tables import rows_to_keep
from briefing.analysis.boilerplate.titles import titles
from briefing.analysis.results import Block, BlockKind, Run, SetAside

_TITLE = "title"
# So few words before a bar are the outlet's name, or a label.
_FEWEST_TOLD = 4


def set_aside(
    blocks: Sequence[Block], title: str = "", kept_lines: frozenset[str] = frozenset()
) -> tuple[tuple[Block, ...], tuple[SetAside, ...]]:
    """The content blocks, headings included, and what was set aside, in reading order.

    `kept_lines` are the words of lines that an instructor has called content: they beat every rule.
    """
    lines = measure(blocks, bool(title))
    if not lines:
        return (), ()
    reasons = _reasons(lines, title)
    for line in lines:
        if line.block.text.rstrip() in kept_lines:
            reasons.pop(line.index, None)
    heads = headings(lines, reasons)
    lengths = datelines(lines, reasons)
    kept: list[Block] = []
    aside: list[SetAside] = []
    for line in lines:
        if line.index in reasons:
            aside.append(_aside(line.block, 0, len(line.block.text), reasons[line.index]))
            continue
        block = replace(line.block, kind=BlockKind.HEADING, level=2) if line.index in heads else line.block
        length = lengths.get(line.index, 0)
        if length and block.text[:length].rstrip() not in kept_lines:
            aside.append(_aside(block, 0, length, "dateline"))
            block = _without_start(block, length)
        kept.append(block)
    return tuple(kept), tuple(aside)


def title_of(blocks: Sequence[Block], aside: Sequence[SetAside]) -> str:
    """The title line that was set aside, without the outlet beside it ("… | The Tarn Post"); "" for none."""
    title = next((" ".join(line.text.split()) for line in aside if line.reason == _TITLE), "")
    told = title.partition(" | ")[0]
    return told if len(told.split()) >= _FEWEST_TOLD else max(title.split(" | "), key=len)


def _reasons(lines: tuple[Line, ...], title: str) -> Reasons:
    reasons = figure_captions(lines)
    reasons |= page_parts(lines, reasons)
    reasons |= boxes(lines, reasons)
    reasons |= labelled(lines, reasons)
    reasons |= by_wording(lines, reasons)
    reasons |= beside_credits(lines, reasons, bool(title))
    reasons |= claim_labels(lines, reasons)
    reasons |= titles(lines, reasons, title)
    reasons |= dated_scene(lines, reasons)
    reasons |= scenes(lines, reasons)
    reasons |= poses(lines, reasons)
    reasons |= repeats(lines, reasons)
    reasons |= presented_again(lines, reasons)
    reasons |= author_notes(lines, reasons)
    reasons |= outside_the_article(lines, reasons)
    for row in rows_to_keep(lines, reasons):
        del reasons[row]
    return reasons if len(reasons) < len(lines) else {}


def _aside(block: Block, begin: int, end: int, reason: str) -> SetAside:
    text = block.text[begin:end]
    end = begin + len(text.rstrip())
    start, stop = block.source_span(begin, end)
    return SetAside(block.number, text.rstrip(), reason, start, stop)


def _without_start(block: Block, length: int) -> Block:
    runs: list[Run] = []
    skip = length
    for run in block.runs:
        if len(run.text) > skip:
            runs.append(replace(run, text=run.text[skip:]))
        skip = max(0, skip - len(run.text))
    return replace(block, text=block.text[length:], origins=block.origins[length:], runs=tuple(runs))
