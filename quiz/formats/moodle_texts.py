"""The <text> elements of Moodle XML: plain when written, plain or HTML when read."""

from xml.etree.ElementTree import SubElement

from quiz.formats.html_text import as_html, from_html, looks_like_html
from quiz.questions.exchange import tidy


def add_text(parent, tag, text, form="plain_text", **attributes):
    """<tag format="…"><text>…</text></tag>; returns the tag's element."""
    element = SubElement(parent, tag, **attributes, **({"format": form} if form else {}))
    SubElement(element, "text").text = text
    return element


def plain_text(element, default=""):
    """What a reader sees of the element's text, nothing where there is none."""
    text, is_html = _text_in(element, default)
    return from_html(text) if is_html else tidy(text)


def source_of(element, default):
    """The element's text as HTML, whatever it was written as."""
    text, is_html = _text_in(element, default)
    return text if is_html else as_html(text)


def _text_in(element, default):
    """(text, whether it is HTML); `default` is how it is written where it does not say so itself."""
    if element is None:
        return "", False
    text, form = element.findtext("text") or "", element.get("format", default)
    return text, form == "html" or (form == "moodle_auto_format" and looks_like_html(text))
