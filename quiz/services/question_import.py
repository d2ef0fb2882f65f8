"""Questions from elsewhere come into a briefing as drafts, each on its sentence.

A question is known by its identifier, else by its wording; so a second import updates and never doubles. What
the file leaves empty stays as it is here. Nobody else's question is touched, and the report has a line for
everything that the file holds.
"""

from dataclasses import replace

from django.db import transaction

from briefing.models import Briefing
from quiz.models import Question
from quiz.questions.drafts import Kind
from quiz.questions.exchange import one_line
from quiz.questions.exchange_faults import faults
from quiz.questions.exchange_report import Line, Outcome
from quiz.services.cautioning import cautions_on
from quiz.services.question_export import exchanged, for_exchange
from quiz.services.question_places import PlaceMissing, Places
from quiz.services.question_storing import Entry, store

STAYS_DROPPED = "It was dropped here, and stays so."
ANOTHERS = "Another instructor wrote it here, so it stays as it is."
NOW_A_DRAFT = "It was published; now it is a draft until you accept it."
State = Question.State


class Skipped(ValueError):
    """The question stays out; the message says why."""


@transaction.atomic
def import_questions(*, briefing, found, by, at, is_rehearsal=False):
    """Stores what was `found` in a file and returns a report line for each; a rehearsal stores nothing."""
    Briefing.objects.select_for_update().only("pk").get(pk=briefing.pk)
    bank = Bank(briefing, by)
    lines, entries = [], []
    for read in found:
        entry = bank.look_at(read)
        if isinstance(entry, Entry):
            entries.append((len(lines), entry))
        lines.append(entry.line if isinstance(entry, Entry) else entry)
    rows = store(briefing, [entry for _, entry in entries], by=by, at=at)
    doubts = cautions_on(for_exchange(Question.objects.filter(pk__in=[row.pk for row in rows])))
    for (place, entry), row in zip(entries, rows, strict=True):
        lines[place] = replace(entry.line, notes=(*entry.line.notes, *doubts[row.pk]))
    if is_rehearsal:
        transaction.set_rollback(True)
    return tuple(lines)


class Bank:
    """The questions that a briefing has, and its sentences."""

    def __init__(self, briefing, by):
        self.by = by
        self.rows = {row.key: row for row in for_exchange(briefing.questions.order_by("pk"))}
        self.by_wording = {}
        for row in self.rows.values():
            self.by_wording.setdefault((row.kind, one_line(row.stem)), row)
        sentences = briefing.sentences.standing().filter(section__isnull=False).order_by("number")
        self.places = Places(sentences)
        self.seen = {}

    def look_at(self, read):
        """The entry for what stands at a line of the file, or the line of the report that says why not."""
        if read.question is None:
            return Line(read.line, Outcome.SKIPPED, read.title, read.notes)
        try:
            return self.entry(read)
        except (Skipped, PlaceMissing) as refused:
            return Line(read.line, Outcome.SKIPPED, read.title, (*read.notes, str(refused)))

    def entry(self, read):
        row = self.known(read.question)
        self.refuse_twice(read, row)
        current = exchanged(row) if row else None
        question = merged(read.question, current) if row else read.question
        if wrong := faults(question):
            raise Skipped(" ".join(wrong))
        place = self.places.find(question, row.sentence if row else None)
        if row:
            return self.update(read, question, place, row, current)
        notes = (*read.notes, *filter(None, [place.note]))
        line = Line(read.line, Outcome.CHANGED if notes else Outcome.TAKEN, read.title, notes)
        return Entry(line, question, place, None)

    def update(self, read, question, place, row, current):
        """The entry that changes the row, or the line that says why it stays."""
        if is_same(question, current, place, row):
            notes = (STAYS_DROPPED,) if row.state == State.DROPPED else ()
            return Line(read.line, Outcome.UNCHANGED, read.title, (*read.notes, *notes))
        if row.author_id not in (None, self.by.pk) and not self.by.is_superuser:
            raise Skipped(ANOTHERS)
        notes = (NOW_A_DRAFT,) if row.state == State.PUBLISHED else ()
        line = Line(read.line, Outcome.UPDATED, read.title, (*read.notes, *notes))
        return Entry(line, question, place, row)

    def known(self, question):
        """The question here that the one in the file is, by its identifier or else by its wording."""
        if question.key in self.rows:
            return self.rows[question.key]
        kinds = [question.kind, *([Kind.EVIDENCE] if question.kind is Kind.SINGLE else [])]
        found = (self.by_wording.get((kind.value, one_line(question.stem))) for kind in kinds)
        row = next((row for row in found if row), None)
        # Two matches may have one wording; where an identifier was given, more must agree.
        is_other = row and question.key and texts_of(question.options) != texts_of(row.options.all())
        return None if is_other else row

    def refuse_twice(self, read, row):
        name = row.key if row else read.question.key or (read.question.kind, one_line(read.question.stem))
        first = self.seen.setdefault(name, read.line)
        if first != read.line:
            raise Skipped(f"It stands in the file twice, at line {first} first.")


def texts_of(options):
    return {(option.text, option.pair) for option in options}


def merged(given, current):
    """The question as given; where it says nothing, and for what its format may not hold, as it is here."""
    feedback = {option.text: option.feedback for option in current.options}
    evidence = given.evidence
    if not evidence.quote or (evidence.quote == current.evidence.quote and not evidence.words):
        evidence = current.evidence
    options = tuple(
        replace(option, feedback=option.feedback or feedback.get(option.text, "")) for option in given.options
    )
    return replace(
        given,
        kind=current.kind if given.kind is Kind.SINGLE and current.kind is Kind.EVIDENCE else given.kind,
        stem=current.stem if one_line(current.stem) == given.stem else given.stem,
        options=options,
        accept=given.accept or current.accept,
        explanation=given.explanation or current.explanation,
        difficulty=current.difficulty if given.difficulty == 0.5 else given.difficulty,
        modality=current.modality if given.modality == "stated" else given.modality,
        evidence=evidence,
    )


def is_same(question, current, place, row):
    """Whether storing it would change nothing."""
    alike = replace(question, key="", evidence=current.evidence) == replace(current, key="")
    here = (row.sentence_id, span(row.answer_start, row.answer_end))
    return alike and here == (place.sentence.pk, span(place.start, place.end)) and row.state != State.STALE


def span(start, end):
    """No words are no words, wherever they are not."""
    return (start, end) if start < end else (0, 0)
