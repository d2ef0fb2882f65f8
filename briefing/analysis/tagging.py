"""Part-of-speech tags and lemmas: sentences in, one tuple of tokens for each sentence out."""

from collections.abc import Sequence

from textblob.en import parser

from briefing.analysis import lexicon, tag_by_context, tag_by_word, tag_missing_verb
from briefing.analysis.normalising import normalise
from briefing.analysis.results import Sentence, Token
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.tokens import tokenise

_SENTENCES_PER_CALL = 200


def tag(sentences: Sequence[Sentence]) -> tuple[tuple[Token, ...], ...]:
    """Tokens of each sentence. `Token.text` is normalised (straight quotes); offsets fit the raw text."""
    tagged: list[tuple[Token, ...]] = []
    for start in range(0, len(sentences), _SENTENCES_PER_CALL):
        batch = [
            tokenise(normalise(sentence.text)) for sentence in sentences[start : start + _SENTENCES_PER_CALL]
        ]
        tagged.extend(_tokens(pieces, tags) for pieces, tags in zip(batch, _raw_tags(batch), strict=True))
    return tuple(tagged)


def tag_text(text: str) -> tuple[Token, ...]:
    """Tokens of one sentence given as text."""
    pieces = tokenise(normalise(text))
    return _tokens(pieces, _raw_tags([pieces])[0])


def _raw_tags(batch: Sequence[Sequence[tuple[str, int, int]]]) -> list[list[str]]:
    """textblob's tags. Lists go in and come out (`split`), so no word needs escaping and none can be lost."""
    words = [[word for word, _, _ in pieces] for pieces in batch]
    parsed = parser.parse(words, tokenize=False, tags=True, chunks=False, split=True)
    return [[tag for _, tag in line] for line in parsed]


def _tokens(pieces: Sequence[tuple[str, int, int]], tags: list[str]) -> tuple[Token, ...]:
    line = TaggedLine(pieces, tags)
    tag_by_word.repair(line)
    tag_by_context.repair(line)
    tag_missing_verb.repair(line)
    return tuple(
        Token(word, start, end, tag, lexicon.lemma(word, tag))
        for (word, start, end), tag in zip(pieces, line.tags, strict=True)
    )
