"""A learner's own data: all of it as plain values, or gone for good."""

from axes.models import AccessAttempt, AccessLog
from django.db import transaction

from quiz.models import Answer, Attempt, Learner
from quiz.services.feedback import texts_of


def export_of(learner):
    """Everything kept about the learner, ready for JSON; the right answer only where it was told already."""
    return {
        "account": learner.user and _account(learner.user),
        "sign_ins": _sign_ins(learner.user),
        "settings": {
            "theme": learner.theme,
            "size": learner.size,
            "numbers": learner.shows_numbers,
            "keys": learner.uses_shortcuts,
        },
        "sections_read": _readings(learner),
        "notes": _notes(learner),
        "places": _places(learner),
        "attempts": _attempts(learner),
        "reviews": _memories(learner),
        "reports": _reports(learner),
        "extensions": _extensions(learner),
        "classes": list(learner.memberships.values("school_class__name", "joined_at", "extra_minutes")),
    }


def tables_of(learner):
    """{name: [{heading: value}]}: the same as tables, the answers of all attempts in one of their own."""
    parts = {name: part for name, part in export_of(learner).items() if part is not None}
    tables = {name: part if isinstance(part, list) else [part] for name, part in parts.items()}
    attempts = [{**row, "answers": len(row["answers"])} for row in tables["attempts"]]
    return tables | {"attempts": attempts, "answers": answer_rows(learner)}


def answer_rows(learner):
    """[{heading: value}] of every answer, for a table."""
    rows = []
    for attempt in _attempts(learner):
        for answer in attempt["answers"]:
            rows.append(
                {
                    "attempt": attempt["name"],
                    "briefing": answer["briefing"],
                    "question": answer["question"],
                    "your answer": "; ".join(answer["yours"]),
                    "right answer": "; ".join(answer.get("right", ())),
                    "mark": answer.get("mark"),
                    "sure": answer["sure"],
                    "flagged": answer["flagged"],
                    "sentence as proof": answer["proof"],
                    "saved at": answer["saved_at"],
                    "marked at": answer.get("marked_at"),
                }
            )
    return rows


@transaction.atomic
def erase(learner):
    """Deletes the record, and the account with it; an instructor's account stays, without a record.

    Somebody who once was an instructor may own a class: that account stays as well.
    """
    user = learner.user
    Learner.objects.filter(pk=learner.pk).delete()
    if user is None:
        return
    AccessLog.objects.filter(username=user.username).delete()
    AccessAttempt.objects.filter(username=user.username).delete()
    if not (user.is_staff or user.classes.exists()):
        user.delete()


def _account(user):
    return {"username": user.username, "email": user.email, "since": user.date_joined}


def _sign_ins(user):
    """When and from where the account was entered."""
    if user is None:
        return []
    rows = AccessLog.objects.filter(username=user.username).order_by("attempt_time", "pk")
    return list(rows.values("attempt_time", "logout_time", "ip_address", "user_agent"))


def _readings(learner):
    rows = learner.sections_read.select_related("section__briefing").order_by("read_at", "pk")
    return [
        {"briefing": row.section.briefing.title, "section": row.section.heading, "read_at": row.read_at}
        for row in rows
    ]


def _notes(learner):
    rows = learner.highlights.select_related("sentence__briefing").order_by("created_at", "pk")
    return [
        {
            "briefing": row.sentence.briefing.title,
            "sentence": row.sentence.text,
            "note": row.note,
            "created_at": row.created_at,
            "updated_at": row.updated_at,
        }
        for row in rows
    ]


def _places(learner):
    rows = learner.places.select_related("briefing", "sentence").order_by("seen_at", "pk")
    return [
        {"briefing": row.briefing.title, "sentence": row.sentence.text, "seen_at": row.seen_at}
        for row in rows
    ]


def _attempts(learner):
    attempts = Attempt.objects.of(learner).select_related("quiz__briefing").order_by("started_at", "pk")
    answers = (
        Answer.objects.of(learner)
        .select_related("question__briefing", "credit")
        .order_by("attempt", "position")
    )
    by_attempt = {attempt.pk: (attempt, []) for attempt in attempts}
    for answer in answers.defer("question__briefing__article"):
        attempt, told = by_attempt[answer.attempt_id]
        told.append(_answer(attempt, answer))
    return [_attempt(attempt, told) for attempt, told in by_attempt.values()]


def _attempt(attempt, answers):
    return {
        "name": attempt.name,
        "purpose": attempt.purpose,
        "briefing": attempt.briefing.title if attempt.briefing else None,
        "number": attempt.number,
        "form": attempt.form_code,
        "started_at": attempt.started_at,
        "deadline": attempt.deadline,
        "times_extended": attempt.times_extended,
        "is_retry": attempt.is_retry,
        "feedback": attempt.feedback,
        "finished_at": attempt.finished_at,
        "answers": answers,
    }


def _answer(attempt, answer):
    yours, right = texts_of(answer)
    is_told = answer.marked_at and not attempt.is_before
    told = {"right": right, "mark": answer.worth, "marked_at": answer.marked_at} if is_told else {}
    proofs = {proof["id"]: proof["text"] for proof in answer.shown.get("proofs", ())}
    return {
        "briefing": answer.question.briefing.title,
        "question": answer.shown["stem"],
        "yours": yours,
        "sure": answer.is_sure,
        "flagged": answer.is_flagged,
        "proof": proofs.get(answer.proof),
        "saved_at": answer.saved_at,
        **told,
    }


def _memories(learner):
    return [
        {
            "question": row.question.stem,
            "due_on": row.due_on,
            "last_on": row.last_on,
            "days_answered": row.days_answered,
            "was_missed": row.was_missed,
            "stability": row.stability,
            "difficulty": row.difficulty,
        }
        for row in learner.memories.select_related("question").order_by("due_on", "pk")
    ]


def _reports(learner):
    return [
        {
            "question": row.question.stem,
            "reason": row.get_reason_display(),
            "words": row.words,
            "state": row.state,
            "created_at": row.created_at,
        }
        for row in learner.reports.select_related("question").order_by("created_at", "pk")
    ]


def _extensions(learner):
    return [
        {"quiz": row.quiz.title, "minutes": row.minutes, "attempts": row.attempts}
        for row in learner.extensions.select_related("quiz").order_by("pk")
    ]
