"""Finds for each visible character of a Markdown article where it stands in the source.

Visible text keeps the order of the source, so one pass suffices: what Markdown never shows (link targets,
reference definitions, table rules) is left out first, escapes and entities are decoded, then the words are
looked up one after another.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from html import unescape

from briefing.analysis.results import Block

# The parts of Markdown source that readers do not see, and escapes that read as one character.
_HIDDEN = re.compile(
    r"""(?P<target>(?<=\])\((?:[^()\s]|\([^()\s]{0,500}\)){0,2000}
            (?:[ \t]+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?\))
      | (?P<definition>^[ ]{0,3}\[[^\]\n]{1,500}\]:[ \t]*\S+[^\n]{0,500}$)
      | (?P<label>(?<=\])[ ]?\[[^\]\n]{0,500}\])
      | (?P<rule>^[ \t]*\|?[ \t]*:?-[-:| \t]{0,500}$)
      | (?P<escape>\\[\\`*_{}\[\]()\#+\-.!|>])
      | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)""",
    re.X | re.M,
)
_PIECE = re.compile(r"[^\W_]+|\S")
_MARKS = " \n\t*_`#>-|[]!~+."
_REACH = 400
_WIDEST_REACH = 100_000


def align(blocks: Iterable[Block], source: str) -> tuple[Block, ...]:
    """The blocks with `origins` that count in `source`."""
    text, offsets = _visible(source)
    position, aligned = 0, []
    for block in blocks:
        origins, position = _origins(block.text, text, offsets, position)
        aligned.append(replace(block, origins=origins))
    return tuple(aligned)


def _visible(source: str) -> tuple[str, list[int]]:
    """The source without hidden parts, and the offset of each character that is left."""
    characters: list[str] = []
    offsets: list[int] = []
    position = 0
    for match in _HIDDEN.finditer(source):
        characters.extend(source[position : match.start()])
        offsets.extend(range(position, match.start()))
        shown = _shown(match)
        characters.extend(shown)
        offsets.extend([match.start()] * len(shown))
        position = match.end()
    characters.extend(source[position:])
    offsets.extend(range(position, len(source)))
    return "".join(characters), offsets


def _shown(match: re.Match) -> str:
    if match.lastgroup == "escape":
        return match.group()[1:]
    if match.lastgroup == "entity":
        return unescape(match.group())
    return " "


def _origins(shown: str, text: str, offsets: list[int], position: int) -> tuple[tuple[int, ...], int]:
    """Origins of the characters of one block; what cannot be found takes the place of what follows."""
    origins: list[int] = []
    reach = _REACH
    for piece in _PIECE.finditer(shown):
        found = _find(piece.group(), text, position, reach)
        reach = _REACH if found >= 0 else min(reach * 2, _WIDEST_REACH)
        here = offsets[min(max(found, position), len(offsets) - 1)]
        _bridge(origins, piece.start(), here)
        if found >= 0:
            position = found + len(piece.group())
            origins.extend(offsets[found:position])
        else:
            origins.extend([here] * len(piece.group()))
    return tuple(origins), position


def _find(piece: str, text: str, position: int, reach: int) -> int:
    """Where `piece` comes next; a single character is only looked for behind marks, never behind words."""
    found = text.find(piece, position, position + reach + len(piece))
    if len(piece) == 1 and text[position : max(found, position)].strip(_MARKS):
        return -1
    return found


def _bridge(origins: list[int], length: int, here: int) -> None:
    """Fills up the spaces before a piece that starts at `here`."""
    while len(origins) < length:
        origins.append(min(origins[-1] + 1, here) if origins else here)
