"""Which questions a review asks without options: those about who and when, to be said by heart."""

import re

from quiz.models import Question
from quiz.questions.drafts import Kind
from quiz.questions.titled_stems import without_title
from quiz.questions.written_dates import read_dates

ASKED_OPENLY = {Question.Kind.SINGLE, Question.Kind.TYPED}
NEEDS_OPTIONS = re.compile(r"\b(of these|of the following|not)\b|_{2,}|…", re.IGNORECASE)


def as_recall_card(question, copy):
    """The copy as a card to recall where the question is about an actor or a date, else as it is."""
    if not can_be_recalled(question):
        return copy
    return copy | {"kind": Kind.RECALL.value, "options": [], "choices": []}


def can_be_recalled(question):
    """One right answer that is an actor's name or a date, and a stem that stands without its options."""
    stem = without_title(question.stem)
    if question.kind not in ASKED_OPENLY or len(question.answers) != 1 or NEEDS_OPTIONS.search(stem):
        return False
    if not stem.rstrip().endswith("?"):
        return False
    answer = question.answers[0].casefold()
    names = {actor.name.casefold() for actor in question.actors.all()}
    return answer in names or stem.startswith("Who ") or bool(read_dates(question.answers[0]))
