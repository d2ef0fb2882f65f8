"""Stretches of a sentence by token index or by character offset, as text and as `Phrase`."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefing.analysis.results import Phrase, Token


def token_at(tokens: Sequence[Token], offset: int) -> int | None:
    """Index of the token that covers the character offset; None between tokens."""
    index = bisect_right(tokens, offset, key=lambda token: token.start) - 1
    return index if index >= 0 and offset < tokens[index].end else None


def token_span(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Indexes (first, last exclusive) of the tokens that touch the characters `start` to `end`."""
    first = bisect_right(tokens, start, key=lambda token: token.end)
    return first, max(first, bisect_left(tokens, end, key=lambda token: token.start))


def text_of(tokens: Sequence[Token], first: int, last: int, text: str) -> str:
    """The slice of the sentence's text that the tokens `first` to `last` (exclusive) cover; "" for none."""
    return text[tokens[first].start : tokens[last - 1].end] if first < last else ""


def phrase(
    sentence: int, tokens: Sequence[Token], first: int, last: int, text: str, actor: int | None = None
) -> Phrase:
    """The tokens `first` to `last` (exclusive, at least one) of the sentence as a phrase."""
    start, end = tokens[first].start, tokens[last - 1].end
    return Phrase(sentence, first, last, start, end, text[start:end], actor)


def tidy_span(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """The span without a comma at its end; a quotation mark without a pair is closed or left out."""
    while last - 1 > first and tokens[last - 1].tag in (",", "CC", "."):
        last -= 1
    marks = [i for i in range(first, last) if tokens[i].text == '"']
    if len(marks) % 2 == 0:
        return first, last
    closing = next((i for i in range(last, min(last + 3, len(tokens))) if tokens[i].text == '"'), None)
    if marks[-1] == last - 1 and last - first > 1:
        return first, last - 1
    if closing is not None and all(tokens[i].tag in (",", ".") for i in range(last, closing)):
        return first, closing + 1
    return (first + 1, last) if marks[0] == first and last - first > 1 else (first, last)
