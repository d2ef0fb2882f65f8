"""Sentences that learners marked, with a note or without: written, listed, taken along as Markdown."""

import re
from itertools import groupby

from quiz.models import Highlight

# Letters that would be marks in Markdown wherever they stand, and those that are only where a line begins.
MARKS = str.maketrans({mark: f"\\{mark}" for mark in r"\`*_[]<>|~&"})
BEGINNING = re.compile(r"^(\d*)([-+=#.)])")


def mark_sentence(*, learner, sentence, note, at):
    """Marks the sentence, or changes the note on it; returns the row."""
    note = note[: Highlight.LONGEST_NOTE]
    return Highlight.objects.update_or_create(
        learner=learner,
        sentence=sentence,
        defaults={"note": note, "updated_at": at},
        create_defaults={"note": note, "created_at": at, "updated_at": at},
    )[0]


def unmark_sentence(*, learner, sentence):
    Highlight.objects.filter(learner=learner, sentence=sentence).delete()


def note_on(learner, sentence):
    """The learner's highlight of the sentence, or None."""
    return Highlight.objects.filter(learner=learner, sentence=sentence).first() if learner else None


def notes_of(learner):
    """[(briefing, [highlight])]: by briefing, in reading order, what is retired at the end; one query."""
    if learner is None:
        return []
    rows = Highlight.objects.filter(learner=learner, sentence__briefing__is_public=True)
    rows = rows.select_related("sentence__briefing", "sentence__section__briefing")
    by_briefing = groupby(sorted(rows, key=_reading_order), key=lambda row: row.sentence.briefing)
    return [(briefing, list(found)) for briefing, found in by_briefing]


def notes_as_markdown(learner, address_of):
    """All notes as one Markdown text; `address_of(sentence)` is where the sentence can always be found."""
    lines = ["# My notes", ""]
    for briefing, rows in notes_of(learner):
        lines += [f"## {_plain(briefing.title)}", ""]
        for row in rows:
            sentence = row.sentence
            place = f"Sentence {sentence.number}" if sentence.number else "No longer in the text"
            lines += [f"> {_plain(sentence.text)}", ">", f"> [{place}](<{address_of(sentence)}>)", ""]
            lines += [_plain(line) for line in row.note.splitlines()] + ([""] if row.note else [])
    return "\n".join(lines)


def _reading_order(row):
    sentence = row.sentence
    place = (sentence.number is None, sentence.number or 0, row.pk)
    return (sentence.briefing.title, sentence.briefing_id, *place)


def _plain(text):
    return BEGINNING.sub(r"\1\\\2", " ".join(text.split()).translate(MARKS))
