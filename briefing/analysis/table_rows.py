"""What the rows of a table tell: they are read and named in, but no sentences to be understood."""

from collections.abc import Iterable, Sequence

from briefing.analysis.candidates import Candidate
from briefing.analysis.results import Block, BlockKind, Sentence


def rows_among(sentences: Sequence[Sentence], blocks: Sequence[Block]) -> frozenset[int]:
    """Numbers of the sentences that are rows of tables."""
    rows = {block.number for block in blocks if block.kind is BlockKind.TABLE_ROW}
    return frozenset(sentence.number for sentence in sentences if sentence.block in rows)


def without_headers(candidates: Iterable[Candidate], rows: frozenset[int]) -> tuple[Candidate, ...]:
    """The candidates but those of a row whose words alone tell no kind, and that the text never names.

    Every cell begins with a capital: "Year | Fines | Accidents".
    """
    candidates = tuple(candidates)
    named = {one.surface for one in candidates if one.sentence not in rows}
    return tuple(
        one for one in candidates if one.sentence not in rows or one.kind is not None or one.surface in named
    )
