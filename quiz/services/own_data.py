"""A learner's own data: all of it as plain values, or gone for good."""

from django.db import transaction

from quiz.models import Answer, Attempt, Learner
from quiz.services.feedback import texts_of


def export_of(learner):
    """Everything kept about the learner, ready for JSON; the right answer only where it was told already."""
    attempts = Attempt.objects.of(learner).select_related("quiz__briefing").order_by("started_at", "pk")
    readings = learner.sections_read.select_related("section__briefing").order_by("read_at", "pk")
    answers = Answer.objects.of(learner).order_by("attempt", "position")
    by_attempt = {}
    for answer in answers:
        by_attempt.setdefault(answer.attempt_id, []).append(_answer(answer))
    return {
        "account": learner.user and {"username": learner.user.username, "email": learner.user.email},
        "settings": {
            "theme": learner.theme,
            "size": learner.size,
            "numbers": learner.shows_numbers,
            "keys": learner.uses_shortcuts,
        },
        "sections_read": [
            {"briefing": row.section.briefing.title, "section": row.section.heading, "read_at": row.read_at}
            for row in readings
        ],
        "attempts": [_attempt(attempt, by_attempt.get(attempt.pk, [])) for attempt in attempts],
    }


@transaction.atomic
def erase(learner):
    """Deletes the record, and the account with it; an instructor's account stays, without a record."""
    user = learner.user
    Learner.objects.filter(pk=learner.pk).delete()
    if user and not user.is_staff:
        user.delete()


def _attempt(attempt, answers):
    return {
        "briefing": attempt.quiz.briefing.title,
        "quiz": attempt.quiz.title,
        "number": attempt.number,
        "started_at": attempt.started_at,
        "finished_at": attempt.finished_at,
        "answers": answers,
    }


def _answer(answer):
    yours, right = texts_of(answer)
    told = {"right": right, "mark": answer.mark, "marked_at": answer.marked_at} if answer.marked_at else {}
    return {"question": answer.shown["stem"], "yours": yours, "saved_at": answer.saved_at, **told}
