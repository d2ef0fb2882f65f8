"""Keeps each learner's memory rows in step with their answers. A row is always made from all of them anew,
so what stands in the table is what `rebuild_progress` would write.
"""

from collections import defaultdict
from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner, Memory
from quiz.questions.kinds import recall
from quiz.services.schedule import grade_of, remembered

COLUMNS = ("stability", "difficulty", "last_on", "due_on", "was_missed", "days_answered")


def remember(learner_id, question_ids):
    """Writes the memory of these questions; the caller holds the learner's row."""
    histories = histories_of(learner_id, question_ids)
    rows = [
        Memory(learner_id=learner_id, question_id=question, **asdict(remembered(history)))
        for question, history in histories.items()
    ]
    Memory.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["learner", "question"], update_fields=COLUMNS
    )
    return len(rows)


def histories_of(learner_id, question_ids=None):
    """{question id: [(day, grade)]}, oldest first.

    A question left open says nothing. What was asked before reading counts once it was asked again after it.
    """
    answers = Answer.objects.filter(attempt__learner=learner_id).marked().given().with_worth()
    answers = answers.exclude(attempt__purpose=Attempt.Purpose.BEFORE).order_by("marked_at", "pk")
    if question_ids is not None:
        answers = answers.filter(question__in=question_ids)
    histories = defaultdict(list)
    for question, at, mark, is_sure, given in answers.values_list(
        "question_id", "marked_at", "worth_now", "is_sure", "given"
    ):
        grade = grade_of(mark, is_sure=is_sure, own=recall.grade(given))
        histories[question].append((timezone.localdate(at), grade))
    return histories


@transaction.atomic
def rebuild(learner_id):
    """Makes the learner's memories again from the answers; returns their count and how many were off."""
    Learner.objects.select_for_update().filter(pk=learner_id).first()
    before = _as_values(learner_id)
    Memory.objects.filter(learner=learner_id).delete()
    count = remember(learner_id, None)
    after = _as_values(learner_id)
    return count, sum(before.get(key) != after.get(key) for key in before.keys() | after.keys())


def _as_values(learner_id):
    rows = Memory.objects.filter(learner=learner_id).values_list("question_id", *COLUMNS)
    return {question: values for question, *values in rows}
