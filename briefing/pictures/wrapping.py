"""Text cut into the short lines of a picture. SVG does not wrap, so the server does, by counted columns."""

from unicodedata import east_asian_width

ELLIPSIS = "…"


def wrap(text, columns, most_lines):
    """At most so many lines of at most so many columns; what does not fit ends in an ellipsis."""
    lines = _fill(text.split(), columns)
    if len(lines) <= most_lines:
        return tuple(lines)
    kept = lines[:most_lines]
    kept[-1] = _cut(f"{kept[-1]} {lines[most_lines]}", columns)
    return tuple(kept)


def width(text):
    """Columns the text takes: a Chinese, Japanese or Korean character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _cut(text, columns):
    """As much of the text as fits with an ellipsis at its end."""
    while text and width(text) > columns - 1:
        text = text[:-1]
    return text.rstrip(" ,;:–-") + ELLIPSIS


def _fill(words, columns):
    lines = []
    for word in words:
        for part in _parts(word, columns):
            if lines and width(lines[-1]) + 1 + width(part) <= columns and part is word:
                lines[-1] += f" {part}"
            else:
                lines.append(part)
    return lines


def _parts(word, columns):
    """The word itself, or its pieces where it is longer than a line."""
    if width(word) <= columns:
        return (word,)
    pieces, piece = [], ""
    for character in word:
        if width(piece + character) > columns:
            pieces.append(piece)
            piece = ""
        piece += character
    return (*pieces, piece)
