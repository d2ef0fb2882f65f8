"""Stores what an import has settled: rows of questions with their options, old wordings kept."""

import re
import uuid
from dataclasses import dataclass

from quiz.models import Option, Question
from quiz.questions.drafts import Kind
from quiz.questions.exchange import CHOICES, ExchangedQuestion
from quiz.questions.exchange_report import Line
from quiz.services.deciding import show_what_has_questions
from quiz.services.question_places import Place
from quiz.services.versions import keep_versions

KEY = re.compile(r"[A-Za-z0-9_.-]{1,40}")
State = Question.State
ALSO_UPDATED = ("version", "author", "state", "decision", "updated_at")


@dataclass(frozen=True)
class Entry:
    """What is to be stored of one question of the file; `row` is the question that it updates."""

    line: Line
    question: ExchangedQuestion
    place: Place
    row: Question | None


def store(briefing, entries, *, by, at):
    """The rows of the entries, in their order; in as many queries for one as for a thousand."""
    old = [entry.row for entry in entries if entry.row]
    keep_versions(old, by=by, at=at)
    proofs = {(o.question_id, o.text): o.sentence_id for row in old for o in row.options.all()}
    rows = [filled(entry, briefing, by) for entry in entries]
    Question.objects.bulk_create([row for row in rows if row.pk is None], batch_size=200)
    if old:
        columns = [*columns_of(entries[0]), *ALSO_UPDATED]
        # Many times faster than `bulk_update`, which tells each column of each row apart.
        Question.objects.bulk_create(
            old, update_conflicts=True, unique_fields=["id"], update_fields=columns, batch_size=200
        )
        Option.objects.filter(question__in=old).delete()
        show_what_has_questions(briefing)
    options = [
        option
        for row, entry in zip(rows, entries, strict=True)
        for option in options_of(row, entry.question, proofs)
    ]
    Option.objects.bulk_create(options, batch_size=500)
    return rows


def filled(entry, briefing, by):
    """The row with what the entry says: a draft of the instructor who brought it."""
    row = entry.row or Question(briefing=briefing, key=free_key(entry.question.key))
    for name, value in columns_of(entry).items():
        setattr(row, name, value)
    if row.pk:
        row.version += 1
    row.author_id = row.author_id or by.pk
    row.state, row.decision = State.DRAFT, ""
    return row


def free_key(key):
    """The identifier it came with, if it can be one here."""
    return key if KEY.fullmatch(key) else f"own-{uuid.uuid4().hex}"


def columns_of(entry):
    question, place = entry.question, entry.place
    return {
        "sentence": place.sentence,
        "answer_start": place.start,
        "answer_end": place.end,
        "kind": question.kind.value,
        "stem": question.stem,
        "answers": answers_of(question),
        "accept": list(question.accept),
        "explanation": question.explanation,
        "difficulty": question.difficulty,
        "modality": question.modality,
    }


def answers_of(question):
    """The right answers as pages show them."""
    named = [option for option in question.options if option.text]
    if question.kind is Kind.MATCH:
        return [f"{option.text}: {option.pair}" for option in named]
    return [option.text for option in named] if question.kind is Kind.ORDER else list(question.keys)


def options_of(row, question, proofs):
    """The option rows; what proved one wrong before still does."""
    for position, option in enumerate(question.options, start=1):
        yield Option(
            question=row,
            position=position,
            text=option.text,
            is_key=option.is_key if question.kind in CHOICES else bool(option.text),
            pair=option.pair,
            rank=position if question.kind is Kind.ORDER else None,
            feedback=option.feedback,
            sentence_id=proofs.get((row.pk, option.text)),
        )
