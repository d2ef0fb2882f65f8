"""Sentences and tokens from plain lines, for tests that begin after reading."""

from briefing.analysis.results import Sentence, Token
from briefing.analysis.tagging import tag


def lines_of(*texts: str) -> tuple[tuple[Sentence, ...], tuple[tuple[Token, ...], ...]]:
    """One sentence for each text, all in one paragraph each of their own."""
    sentences = tuple(
        Sentence(number, f"key{number}", text, 0, len(text), number - 1, 0)
        for number, text in enumerate(texts, 1)
    )
    return sentences, tag(sentences)
