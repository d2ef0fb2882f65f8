"""A file of questions as clean text: what is too large, packed or no text is refused in one sentence."""

import codecs
import re

from briefing.analysis.decoding import clean

MAX_BYTES = 2_000_000
MAX_QUESTIONS = 2_000
# A text of which more than one character in fifty is a control character was never text.
MOST_CONTROLS = 0.02
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufffd]")
PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh")
WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class FileRefused(ValueError):
    """The file cannot be read; the message is a sentence that tells the user what to do."""


def text_of(data):
    """The text of the bytes of a file. A packed file is never unpacked, whatever it holds."""
    if len(data) > MAX_BYTES:
        raise FileRefused(f"The file is larger than {MAX_BYTES:,} bytes; cut it into parts.")
    if data.startswith(PACKED):
        raise FileRefused("The file is packed; unpack it and send the text file in it.")
    text = _decoded(data)
    if len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        raise FileRefused("The file is not text; save the questions as GIFT, Moodle XML, Aiken or CSV.")
    return cleaned(text)


def cleaned(text):
    """Text that was pasted or decoded, without what cannot be stored, seen or trusted."""
    text = clean(text)
    if not text.strip():
        raise FileRefused("There is nothing in it; choose a file with questions, or paste them.")
    if len(text.encode("utf-8", errors="replace")) > MAX_BYTES:
        raise FileRefused(f"The text is larger than {MAX_BYTES:,} bytes; cut it into parts.")
    return text


def _decoded(data):
    for mark, encoding in WIDE:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("windows-1252", errors="replace")
