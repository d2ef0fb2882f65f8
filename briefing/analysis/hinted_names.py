"""Puts the names an instructor gave in the place of those the rules found: candidates in, candidates out."""

from collections.abc import Iterator, Sequence

from briefing.analysis.candidates import Candidate
from briefing.analysis.gazetteer import Entry, Sort
from briefing.analysis.hints import Hint
from briefing.analysis.normalising import normalise
from briefing.analysis.results import Sentence, Token
from briefing.analysis.tokens import tokenise

_Wordings = dict[str, list[tuple[tuple[str, ...], Hint]]]


def apply_hints(
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    candidates: Sequence[Candidate],
    hints: Sequence[Hint],
) -> tuple[Candidate, ...]:
    """Candidates that touch a hinted wording give way to it; those of a "no actor" hint fall out."""
    wordings = _wordings(hints)
    if not wordings:
        return tuple(candidates)
    given: list[tuple[int, int, int, Candidate | None]] = []
    for sentence, line in zip(sentences, tokens, strict=True):
        given.extend(_in_line(sentence, line, wordings))
    taken = {(number, index) for number, first, last, _ in given for index in range(first, last)}
    kept = [
        one for one in candidates if not any((one.sentence, i) in taken for i in range(one.first, one.last))
    ]
    kept.extend(candidate for *_, candidate in given if candidate is not None)
    return tuple(sorted(kept, key=lambda one: (one.sentence, one.start)))


def _wordings(hints: Sequence[Hint]) -> _Wordings:
    by_first: _Wordings = {}
    for hint in hints:
        for wording in (hint.name, *hint.aliases):
            texts = tuple(text for text, _, _ in tokenise(normalise(wording)))
            if texts:
                by_first.setdefault(texts[0], []).append((texts, hint))
    for known in by_first.values():
        known.sort(key=lambda pair: -len(pair[0]))
    return by_first


def _in_line(
    sentence: Sentence, line: Sequence[Token], wordings: _Wordings
) -> Iterator[tuple[int, int, int, Candidate | None]]:
    texts = tuple(token.text for token in line)
    index = 0
    while index < len(line):
        known = next(
            (
                (known, hint)
                for known, hint in wordings.get(texts[index], ())
                if texts[index : index + len(known)] == known
            ),
            None,
        )
        if known is None:
            index += 1
            continue
        last = index + len(known[0])
        yield sentence.number, index, last, _candidate(sentence, line, index, last, known[1])
        index = last


def _candidate(
    sentence: Sentence, line: Sequence[Token], first: int, last: int, hint: Hint
) -> Candidate | None:
    if hint.kind is None:
        return None
    start, end = line[first].start, line[last - 1].end
    surface = sentence.text[start:end]
    entry = Entry(hint.name, hint.kind, hint.label or hint.kind.value, Sort.ORGANISATION)
    return Candidate(
        sentence.number, first, last, start, end, surface, surface, hint.kind, entry.label, entry
    )
