"""Tells which characters of a text, and which tokens of a sentence, stand inside double quotation marks."""

from collections.abc import Sequence
from itertools import accumulate

from briefing.analysis.normalising import normalise
from briefing.analysis.results import Sentence, Token

_BEFORE_OPENING = " ([{—–-/"


def quoted_characters(text: str) -> bytes:
    """One byte a character: 1 inside a quotation, 0 outside and on the marks themselves.

    Whether a mark opens or closes is told by its neighbours, because the curly ones are often typed wrongly.
    A quotation that never closes runs to the end of the block.
    """
    plain = normalise(text)
    inside = bytearray(len(plain))
    if '"' not in plain:
        return bytes(inside)
    is_open = False
    for index, character in enumerate(plain):
        if character == '"':
            is_open = _opens(plain, index, is_open)
        else:
            inside[index] = is_open
    return bytes(inside)


def _opens(plain: str, index: int, is_open: bool) -> bool:
    before = plain[index - 1] if index else " "
    after = plain[index + 1] if index + 1 < len(plain) else " "
    can_open = before in _BEFORE_OPENING and after != " "
    can_close = before != " "
    if can_open != can_close:
        return can_open
    return not is_open


def quoted_tokens(sentence: Sentence, tokens: Sequence[Token]) -> list[bool]:
    """For each token whether it is quoted; a quotation may have begun before the sentence."""
    marks = [token.text == '"' for token in tokens]
    if not any(marks):
        return [sentence.is_quoted] * len(tokens)
    first = marks.index(True)
    is_glued = first > 0 and tokens[first - 1].end == tokens[first].start
    is_closing = is_glued and tokens[first].end < tokens[min(first + 1, len(tokens) - 1)].start
    begun = sentence.is_quoted and (is_closing or first == len(tokens) - 1)
    return [count % 2 == 1 for count in accumulate(marks, initial=int(begun))][: len(tokens)]
