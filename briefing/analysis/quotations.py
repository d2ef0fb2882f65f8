"""Tells which characters of a text stand inside double quotation marks."""

from briefing.analysis.normalising import normalise

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
