"""Applies an instructor's edits to the cut: sections joined, split before a paragraph, or headed by hand."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.edits import SectionEdit
from briefing.analysis.results import Paragraph, Sentence
from briefing.analysis.sections import Part

LONGEST_HEADING = 200


def recut(
    parts: Sequence[Part], edits: Sequence[SectionEdit], sentences: Sequence[Sentence]
) -> tuple[Part, ...]:
    """The parts as edited. A new part has no heading yet; one joined to another goes under that one's."""
    starts = {edit.sentence: edit.starts for edit in edits if edit.starts is not None}
    if not starts:
        return tuple(parts)
    made: list[tuple[str, list[Paragraph]]] = []
    for part in parts:
        for index, paragraph in enumerate(part.paragraphs):
            begins = starts.get(sentences[paragraph.sentences[0] - 1].key, index == 0)
            if begins or not made:
                made.append((part.heading if index == 0 else "", []))
            made[-1][1].append(paragraph)
    return tuple(Part(heading, tuple(paragraphs)) for heading, paragraphs in made)


def head_by_hand(
    parts: Sequence[Part], edits: Sequence[SectionEdit], sentences: Sequence[Sentence]
) -> tuple[Part, ...]:
    """The parts under the headings an instructor wrote for them."""
    headings = {edit.sentence: edit.heading[:LONGEST_HEADING] for edit in edits if edit.heading}
    return tuple(
        replace(part, heading=headings.get(sentences[part.sentences[0] - 1].key, part.heading))
        for part in parts
    )
