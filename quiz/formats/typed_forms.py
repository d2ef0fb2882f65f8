"""The forms of a typed answer in Moodle's files, each with its share of the mark.

A star stands for anything in them; one that is meant carries a backslash.
"""

import re

from quiz.formats.made import Made
from quiz.formats.tags import split_answers
from quiz.questions.drafts import Kind

WHOLE = 100
LONE_STAR = re.compile(r"(?<!\\)\*")


def starred(text):
    """The text as it is written: its stars are meant."""
    return text.replace("*", "\\*")


def read_forms(rows, tags):
    """The right answers among `rows`: (text, share in per cent); notes name those that find no place."""
    notes = [note for text, share in rows if (note := _why_not(text, share))]
    texts = [text.replace("\\*", "*") for text, share in rows if not _why_not(text, share)]
    answers, accept = split_answers(texts, tags)
    return Made(Kind.TYPED, (), answers, accept, tuple(notes))


def _why_not(text, share):
    if share <= 0:
        return f"“{text}” counts as wrong and was left out: only right answers have a place."
    if share < WHOLE:
        return f"“{text}” was worth part of the mark and was left out."
    if LONE_STAR.search(text):
        return "An answer with a * for “anything” was left out: write the forms that count."
    return ""
