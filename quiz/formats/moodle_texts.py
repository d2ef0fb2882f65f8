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
    if element is None:
        return ""
    text, form = element.findtext("text") or "", element.get("format", default)
    is_html = form == "html" or (form == "moodle_auto_format" and looks_like_html(text))
    return from_html(text) if is_html else tidy(text)


def source_of(element):
    """The element's text as HTML, whatever it was written as."""
    if element is None:
        return ""
    text = element.findtext("text") or ""
    return text if element.get("format") == "html" or looks_like_html(text) else as_html(text)
