"""Cuts the article into sections: at the author's headings, else where a reader would cut.

Blocks and sentences in, `Part`s out: an author's heading (or "") over the paragraphs under it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefing.analysis.cutting import Stretch, best_cuts
from briefing.analysis.normalising import normalise
from briefing.analysis.results import Actor, Block, BlockKind, Paragraph, Reference, Sentence, Token
from briefing.analysis.salience import actors_by_sentence, content_lemmas
from briefing.analysis.wordlists import rows

_JOINED_HEADING = 80
_GIANT = 260
_PIECE = 70
_FEW_PARAGRAPHS = 4
_FEWEST_SENTENCES = 3
_QUOTATION_CUE = -0.3
_UNBROKEN = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Part:
    heading: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def sentences(self) -> tuple[int, ...]:
        return tuple(number for paragraph in self.paragraphs for number in paragraph.sentences)


def cut(
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference] = (),
) -> tuple[Part, ...]:
    """The parts in reading order; together they hold every sentence once."""
    given = _under_headings(blocks, sentences)
    if not given or _headings_part_it(given):
        return given
    pieces = _pieces(given, tokens)
    named = actors_by_sentence(actors, references)
    stretches = [_stretch(piece, sentences, tokens, named) for piece in pieces]
    stretches = [replace(one, follows_on=_follows_on(pieces, index)) for index, one in enumerate(stretches)]
    ends = [*best_cuts(stretches, max(1, len(sentences) // _FEWEST_SENTENCES)), len(pieces)]
    return tuple(Part("", _mended(pieces[a:b])) for a, b in zip([0, *ends], ends, strict=False))


def _under_headings(blocks: Sequence[Block], sentences: Sequence[Sentence]) -> tuple[Part, ...]:
    """Paragraphs grouped under the headings before them."""
    numbers: dict[int, list[int]] = {}
    for sentence in sentences:
        numbers.setdefault(sentence.block, []).append(sentence.number)
    parts: list[tuple[str, list[Paragraph]]] = [("", [])]
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            above, below = parts[-1]
            heading = " ".join(block.text.split()).removesuffix(":")
            parts.append((_joined(above, heading) if above and not below else heading, []))
        elif block.number in numbers:
            parts[-1][1].append(Paragraph(block.number, block.kind, tuple(numbers[block.number])))
    return tuple(Part(heading, tuple(paragraphs)) for heading, paragraphs in parts if paragraphs)


def _joined(above: str, heading: str) -> str:
    """A heading right under another one: both, where that is not too long."""
    both = f"{above.rstrip(':')}: {heading}"
    return both if len(both) <= _JOINED_HEADING else heading


def _headings_part_it(given: Sequence[Part]) -> bool:
    """Two headings, or one inside; one over everything is a title and parts nothing."""
    return len(given) > 1


def _pieces(given: Sequence[Part], tokens: Sequence[Sequence[Token]]) -> list[Paragraph]:
    """The paragraphs; giant ones (or all, where there are few) cut into pieces of whole sentences."""
    paragraphs = [paragraph for part in given for paragraph in part.paragraphs]
    pieces: list[Paragraph] = []
    for paragraph in paragraphs:
        size = sum(len(tokens[number - 1]) for number in paragraph.sentences)
        if size > _GIANT or (len(paragraphs) <= _FEW_PARAGRAPHS and size > 2 * _PIECE):
            pieces.extend(_halves(paragraph, tokens))
        else:
            pieces.append(paragraph)
    return pieces


def _halves(paragraph: Paragraph, tokens: Sequence[Sequence[Token]]) -> list[Paragraph]:
    groups: list[list[int]] = [[]]
    size = 0
    for number in paragraph.sentences:
        if size >= _PIECE:
            groups.append([])
            size = 0
        groups[-1].append(number)
        size += len(tokens[number - 1])
    return [Paragraph(paragraph.block, paragraph.kind, tuple(group)) for group in groups]


def _stretch(paragraph: Paragraph, sentences, tokens, named) -> Stretch:
    terms: Counter[tuple[str, str | int]] = Counter()
    for number in paragraph.sentences:
        terms.update(("word", lemma) for lemma in content_lemmas(tokens[number - 1]))
        for actor, weight in named.get(number, {}).items():
            terms["actor", actor] += 2 * weight
    size = sum(len(tokens[number - 1]) for number in paragraph.sentences)
    return Stretch(size, terms, cue(normalise(sentences[paragraph.sentences[0] - 1].text)))


def _follows_on(pieces: Sequence[Paragraph], index: int) -> bool:
    """Lists and tables are not cut, nor what a line has just announced."""
    if index == 0:
        return False
    both = pieces[index - 1].kind, pieces[index].kind
    return both[1] in _UNBROKEN and both[0] in {both[1], BlockKind.PARAGRAPH}


@cache
def _cues() -> tuple[tuple[str, float], ...]:
    return tuple(sorted(((opening, float(weight)) for weight, opening in rows("section_cues")), reverse=True))


def cue(text: str) -> float:
    """How much the opening of a paragraph speaks for a cut before it (minus: against)."""
    if text.startswith('"'):
        return _QUOTATION_CUE
    for opening, weight in _cues():
        if text.startswith(opening) and not text[len(opening) : len(opening) + 1].isalnum():
            return weight
    return 0.0


def _mended(pieces: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Pieces of one paragraph that fell into one section are one paragraph again."""
    whole: list[Paragraph] = []
    for piece in pieces:
        if whole and whole[-1].block == piece.block:
            whole[-1] = replace(whole[-1], sentences=whole[-1].sentences + piece.sentences)
        else:
            whole.append(piece)
    return tuple(whole)
