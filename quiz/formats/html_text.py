"""Plain text as HTML and back, for formats whose texts may be HTML. The quote is a block with marked words.

Read by patterns that go over the text once: nothing of it is ever shown as HTML, so a tag is only something
to leave out.
"""

import html
import re

from quiz.questions.exchange import Evidence, tidy

TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--[^<>]*--)>")
BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^<>]*>", re.I)
SPACE = re.compile(r"[ \t\n\r\f]+")
OPENING = re.compile(r"<blockquote\b[^<>]*>", re.I)
CLOSING = re.compile(r"</blockquote\s*>", re.I)
MARK = re.compile(r"</?mark\b[^<>]*>", re.I)
PICTURE = re.compile(r"<(?:img|video|audio|object|iframe)\b", re.I)
PICTURE_LEFT_OUT = "A picture or sound was left out: questions are text."


def as_html(text):
    """The text so that `from_html` gives it back: breaks as tags, further spaces as references."""
    escaped = html.escape(text, quote=False).replace("\t", "&#9;")
    return re.sub("(?<= ) ", "&#32;", escaped).replace("\n", "<br>")


def from_html(source):
    """What a reader sees of the HTML, with a line for each of its paragraphs."""
    return tidy(_plain(source))


def looks_like_html(text):
    return bool(TAG.search(text))


def has_picture(text):
    return bool(PICTURE.search(text))


def quoted_html(explanation, evidence):
    """The explanation as a paragraph, the sentence below it as a quotation."""
    parts = [f"<p>{as_html(explanation)}</p>"] if explanation else []
    if evidence.quote:
        quote, start, end = evidence.quote, evidence.start, evidence.end
        words = f"<mark>{as_html(quote[start:end])}</mark>" if end > start else ""
        parts.append(f"<blockquote>{as_html(quote[:start])}{words}{as_html(quote[end:])}</blockquote>")
    return "".join(parts)


def read_quoted(source):
    """(explanation, evidence) of what `quoted_html` made, or of any HTML with a quotation in it."""
    opening = OPENING.search(source)
    closing = CLOSING.search(source, opening.end()) if opening else None
    if closing is None:
        return from_html(source), Evidence()
    quotation = source[opening.end() : closing.start()]
    return from_html(f"{source[: opening.start()]}<br>{source[closing.end() :]}"), _evidence(quotation)


def _evidence(quotation):
    pieces = [_plain(piece) for piece in MARK.split(quotation)]
    if len(pieces) != 3:
        return Evidence(tidy("".join(pieces)))
    before, words, after = pieces
    before = before.lstrip()
    return Evidence(f"{before}{words}{after}".rstrip(), len(before), len(before) + len(words))


def _plain(piece):
    return html.unescape(TAG.sub("", BREAK.sub("\n", SPACE.sub(" ", piece))))
