"""GIFT's own marks in a text: kept by a backslash when written, found and taken back when read."""

import re

from quiz.formats.html_text import from_html, looks_like_html
from quiz.questions.exchange import tidy

ESCAPED = re.compile(r"\\[\\:#={}~n]")
MARKS = re.compile(r"[\\:#={}~]")
# In an order Moodle gives back what it reads, so only what would end the answers is kept by a backslash.
ENDING_MARKS = re.compile(r"[\\#{}]")
FORM = re.compile(r"\s*\[(html|plain|moodle|markdown)\]")


def written(text, marks=MARKS):
    return marks.sub(lambda mark: f"\\{mark[0]}", text).replace("\n", "\\n")


def masked(text):
    """The text with every escaped mark blotted out, so that the others can be found at their places."""
    return ESCAPED.sub("\0\0", text)


def unescaped(text):
    return ESCAPED.sub(lambda mark: "\n" if mark[0] == "\\n" else mark[0][1], text)


def formatted(text, default=""):
    """(form, rest): how a text is written, which stands before it or is as for the whole question."""
    form = FORM.match(text)
    return (form[1], text[form.end() :]) if form else (default, text)


def plain_of(text, default=""):
    """What a reader sees of a text as it stands in the file."""
    form, rest = formatted(text, default)
    rest = unescaped(rest)
    is_html = form == "html" or (form in ("", "moodle") and looks_like_html(rest))
    return from_html(rest) if is_html else tidy(rest)
