"""Turns the bytes of a file into clean text, and cleans text that came from a form the same way.

UTF-8, UTF-16 and Windows-1252 are told apart by byte order mark and by pattern. What is not text is refused.
"""

import codecs
import re

from briefing.analysis.limits import ArticleRefused, check_size
from briefing.analysis.wordlists import rows

# A text of which more than one character in fifty is a control character was never text.
_MOST_CONTROLS = 0.02

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f"  # controls; tab and line feed stay
    "\u00ad\u200b\u2060-\u2064\ufeff"  # soft hyphen, zero-width spaces and joins, byte order mark
    "\u061c\u202a-\u202e\u2066-\u206f"  # overrides and isolates of the writing direction
    "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"  # non-characters and lone surrogates
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")


def decode(data: bytes) -> str:
    """The text of `data`, cleaned; raises `ArticleRefused` for what is empty, too large or not text."""
    if not data.strip():
        raise ArticleRefused("The file is empty; choose one that holds the article's text.")
    check_size(len(data))
    _refuse_known_formats(data)
    text = _to_text(data)
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text) + 2:
        raise ArticleRefused("The file is not text; save the article as a .txt, .md or .html file.")
    return clean(text)


def clean(text: str) -> str:
    """`text` with one kind of line end and without characters that cannot be stored, seen or trusted."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def _refuse_known_formats(data: bytes) -> None:
    for signature, name in rows("file_signatures"):
        if data.startswith(bytes.fromhex(signature)):
            raise ArticleRefused(
                f"The file is {name}, not text; copy the article's words out of it and paste them instead."
            )


def _to_text(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return data.decode("utf-32", errors="replace")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if encoding := _utf16_by_pattern(data):
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _damaged_utf8_or_windows(data)


def _utf16_by_pattern(data: bytes) -> str:
    """Latin text in UTF-16 has a NUL in nearly every second byte, and on one side only."""
    sample = data[:4000]
    half = len(sample) // 2
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _damaged_utf8_or_windows(data: bytes) -> str:
    """UTF-8 with a few broken bytes keeps its other letters; anything else is read as Windows-1252."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    return text if whole > broken else data.decode("windows-1252", errors="replace")
