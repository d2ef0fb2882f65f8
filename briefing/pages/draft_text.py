"""The text of a briefing for its makers: sections, paragraphs, sentences, cut where an actor is named."""

from dataclasses import dataclass
from itertools import groupby

from briefing.models import Mention


@dataclass(frozen=True)
class DraftPiece:
    text: str
    kind: str = ""


@dataclass(frozen=True)
class DraftSentence:
    number: int
    pieces: tuple[DraftPiece, ...]


@dataclass(frozen=True)
class DraftSection:
    position: int
    heading: str
    paragraphs: tuple[tuple[DraftSentence, ...], ...]


def draft_text(briefing):
    """The sections in reading order, in three queries."""
    named = {}
    for mention in (
        Mention.objects.filter(appearance__briefing=briefing)
        .standing()
        .select_related("appearance__actor")
        .order_by("sentence", "start", "-end", "pk")
    ):
        named.setdefault(mention.sentence_id, []).append(mention)
    sentences = briefing.sentences.standing().filter(section__isnull=False).order_by("number")
    by_section = {pk: list(rows) for pk, rows in groupby(sentences, key=lambda row: row.section_id)}
    return tuple(
        DraftSection(section.position, section.heading, paragraphs_of(by_section.get(section.pk, ()), named))
        for section in briefing.sections.without_text().order_by("position")
    )


def paragraphs_of(sentences, named):
    return tuple(
        tuple(DraftSentence(row.number, pieces_of(row.text, named.get(row.pk, ()))) for row in rows)
        for _, rows in groupby(sentences, key=lambda row: row.paragraph)
    )


def pieces_of(text, mentions):
    """The text, cut around the mentions; where two overlap, the first stands."""
    pieces, done = [], 0
    for mention in mentions:
        if mention.start >= done:
            pieces.append(DraftPiece(text[done : mention.start]))
            pieces.append(DraftPiece(text[mention.start : mention.end], mention.appearance.actor.kind))
            done = mention.end
    return tuple(piece for piece in (*pieces, DraftPiece(text[done:])) if piece.text)
