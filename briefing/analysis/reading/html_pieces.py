"""Cuts HTML into tags and text in one pass: well-formed tags are tags, everything else is text.

The standard library's parser takes quadratic time on tags and comments that never close, and raises on some
declarations; pasted pages hold both. Here each character is looked at a bounded number of times.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from briefing.analysis.decoding import clean

_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]{0,30})
    (?P<attributes>(?:\s(?:[^<>"']|"[^"<]{0,4000}"|'[^'<]{0,4000}')*+)?)/?>""",
    re.X,
)
_ATTRIBUTE = re.compile(r"""([A-Za-z][\w:-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_DECLARATION = re.compile(r"<[!?][^<>]{0,4000}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")

_RAW = frozenset({"script", "style", "textarea", "title", "noscript", "template", "iframe", "svg", "math"})


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    closes: bool
    attributes: str
    start: int

    def attribute(self, name: str) -> str:
        """The decoded value of an attribute, "" where there is none."""
        for key, *values in _ATTRIBUTE.findall(self.attributes):
            if key.lower() == name:
                return unescape("".join(values))
        return ""


@dataclass(frozen=True, slots=True)
class Text:
    """Visible characters with their source offsets; entities are decoded."""

    text: str
    origins: tuple[int, ...] | range


def pieces(source: str) -> Iterator[Tag | Text]:
    """Tags and texts in order. Comments, declarations and the insides of scripts and styles are left out."""
    last_comment_end = source.rfind("-->")
    lowered = source.lower() if len(source.lower()) == len(source) else source
    position = text_start = 0
    while (position := source.find("<", position)) >= 0:
        tag, end = _markup_at(source, position, last_comment_end)
        if end == position:
            position += 1
            continue
        if text_start < position:
            yield _text(source, text_start, position)
        position = text_start = end
        if tag and not tag.closes and tag.name in _RAW:
            position = text_start = _end_of_raw(lowered, tag.name, end)
        elif tag:
            yield tag
    if text_start < len(source):
        yield _text(source, text_start, len(source))


def _markup_at(source: str, position: int, last_comment_end: int) -> tuple[Tag | None, int]:
    """The tag at `position` and the end of the markup there; the end is `position` where there is none."""
    if source.startswith("<!--", position):
        if position + 4 <= last_comment_end:
            return None, source.index("-->", position + 4) + 3
        return None, position
    if match := _TAG.match(source, position):
        name = match.group("name").lower()
        return Tag(name, bool(match.group("close")), match.group("attributes"), position), match.end()
    if match := _DECLARATION.match(source, position):
        return None, match.end()
    return None, position


def _end_of_raw(lowered: str, name: str, start: int) -> int:
    """Where the element ends that shows nothing; one that never closes hides nothing."""
    closing = lowered.find(f"</{name}", start)
    if closing < 0:
        return start
    end = lowered.find(">", closing)
    return len(lowered) if end < 0 else end + 1


def _text(source: str, start: int, end: int) -> Text:
    if source.find("&", start, end) < 0:
        return Text(source[start:end], range(start, end))
    characters: list[str] = []
    origins: list[int] = []
    position = start
    for entity in _ENTITY.finditer(source, start, end):
        _take(characters, origins, source, position, entity.start())
        shown = clean(unescape(entity.group()))
        characters.extend(shown)
        origins.extend([entity.start()] * len(shown))
        position = entity.end()
    _take(characters, origins, source, position, end)
    return Text("".join(characters), tuple(origins))


def _take(characters: list[str], origins: list[int], source: str, start: int, end: int) -> None:
    characters.extend(source[start:end])
    origins.extend(range(start, end))
