"""A text cut where some of its spans begin and end, so that a template can mark them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    is_marked: bool


def pieces(text, spans):
    """Pieces that together are the text; overlapping spans are marked once, spans outside it never."""
    cut, at = [], 0
    for start, end in sorted(spans):
        start, end = max(start, at), min(end, len(text))
        if start >= end:
            continue
        cut += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    cut.append(Piece(text[at:], False))
    return tuple(piece for piece in cut if piece.text)
