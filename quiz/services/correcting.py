"""Mending a question that was answered already: every raw answer is marked again, and no mark gets lower.

A marked answer never changes. Where the new marking gives more, a credit is put beside it; scores, levels and
reviews read the credit. What the learner sees of their attempt says that the question was corrected.
"""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, Q

from quiz.models import Answer, Correction, Credit, Question
from quiz.questions.marking import mark
from quiz.services.memory import remember
from quiz.services.tallies import keep_tallies
from quiz.services.versions import copy_of, keep_version

Remedy = Correction.Remedy
FOR_EVERYBODY = {Remedy.DROP, Remedy.CREDIT}


class CorrectionRefused(Exception):
    """Why nothing was corrected, in words for the instructor."""


@dataclass(frozen=True)
class Reach:
    """Whom a correction may touch: marked answers, how many of them are not fully right, and learners."""

    answers: int
    missed: int
    learners: int


def reach_of(question):
    marked = Answer.objects.filter(question=question).marked()
    counts = marked.aggregate(
        answers=Count("pk"),
        missed=Count("pk", filter=Q(mark__lt=1)),
        learners=Count("attempt__learner", distinct=True),
    )
    return Reach(**counts)


@transaction.atomic
def correct(question, *, remedy, by, at, accepted=(), words=""):
    """Corrects the question from now on and in all marked answers; returns the correction and its credits."""
    question = Question.objects.select_for_update().get(pk=question.pk)
    accepted = [text.strip() for text in accepted if text.strip()]
    if remedy not in FOR_EVERYBODY and not accepted:
        raise CorrectionRefused("Say which answer counts.")
    keep_version(question, copy_of(question), by=by, at=at)
    change_question(question, remedy, accepted)
    correction = Correction.objects.create(
        question=question, remedy=remedy, accepted=accepted, words=words, made_by=by, made_at=at
    )
    return correction, replay(question, correction)


def change_question(question, remedy, accepted):
    """What is asked from now on."""
    if remedy == Remedy.DROP:
        question.state, question.decision = Question.State.DROPPED, Question.Decision.DROPPED
    elif remedy in (Remedy.ACCEPT, Remedy.KEY):
        if question.kind == Question.Kind.TYPED:
            change_forms(question, remedy, accepted)
        else:
            change_keys(question, remedy, accepted)
    question.version += 1
    question.save()


def change_forms(question, remedy, accepted):
    if remedy == Remedy.KEY:
        question.answers, question.accept = accepted[:1], accepted[1:]
    else:
        question.accept = [*dict.fromkeys((*question.accept, *accepted))]


def change_keys(question, remedy, accepted):
    options = question.options.all()
    if not options.filter(text__in=accepted).exists():
        raise CorrectionRefused("None of the question's options has these words.")
    if remedy == Remedy.KEY:
        options.exclude(text__in=accepted).update(is_key=False)
    options.filter(text__in=accepted).update(is_key=True, feedback="")
    question.answers = list(options.filter(is_key=True).values_list("text", flat=True))


def replay(question, correction):
    """Marks every raw answer again; returns how many get a credit."""
    rows = Answer.objects.filter(question=question).marked().select_related("credit", "attempt")
    given = []
    for row in rows.iterator(chunk_size=500):
        worth = new_mark(row, correction)
        if worth > row.worth:
            given.append(Credit(answer=row, correction=correction, mark=worth))
    Credit.objects.bulk_create(
        given,
        batch_size=500,
        update_conflicts=True,
        unique_fields=["answer"],
        update_fields=["mark", "correction", "told_at"],
    )
    keep_tallies(sorted({credit.answer.attempt_id for credit in given}))
    for learner in sorted({credit.answer.attempt.learner_id for credit in given}):
        remember(learner, [question.pk])
    return len(given)


def new_mark(row, correction):
    """What the raw answer is worth under the correction; the copy that was shown stays as it is."""
    if correction.remedy in FOR_EVERYBODY:
        return 1.0
    return mark(as_corrected(row.shown, correction), row.given)


def as_corrected(shown, correction):
    """The copy with the key as corrected, for marking alone."""
    accepted, only = set(correction.accepted), correction.remedy == Remedy.KEY
    options = [
        {**option, "is_key": option["text"] in accepted or (option["is_key"] and not only)}
        for option in shown["options"]
    ]
    if shown["kind"] != Question.Kind.TYPED:
        return {**shown, "options": options}
    if only:
        return {**shown, "answers": correction.accepted, "accept": []}
    return {**shown, "accept": [*shown["accept"], *correction.accepted]}
