"""Starting, answering and finishing an attempt. Every verb is safe to repeat and safe to race.

All of them lock the attempt's row first, so on PostgreSQL they queue up behind each other; on SQLite every
transaction is IMMEDIATE and does so by itself. A mark is written only where none is.
"""

import secrets

from django.db import transaction
from django.db.models import Max

from quiz.models import Answer, Attempt, Learner, Quiz
from quiz.questions.marking import mark
from quiz.services.drawing import draw, seed_of_check


class AttemptRefused(Exception):
    """Why nothing was saved, in words that may be shown to the learner."""


class NothingToAsk(AttemptRefused):
    pass


class AlreadyFinished(AttemptRefused):
    pass


class AlreadyMarked(AttemptRefused):
    pass


@transaction.atomic
def start_attempt(*, learner, quiz, at, feedback=None, missed_in=None, seed=None):
    """The learner's open attempt at the quiz, or a new one; `missed_in`: only what that attempt missed."""
    if not Learner.objects.select_for_update().filter(pk=learner.pk).exists():
        raise AttemptRefused("You have signed in since this page was opened. Open the quiz again.")
    attempts = Attempt.objects.filter(learner=learner, quiz=quiz)
    if already_open := attempts.open().first():
        return already_open
    number = (attempts.aggregate(Max("number"))["number__max"] or 0) + 1
    if seed is None:
        is_first_check = quiz.purpose == Quiz.Purpose.SECTION and number == 1
        seed = seed_of_check(quiz) if is_first_check else secrets.randbelow(2**62)
    drawn = draw(quiz, seed=seed, only=_missed_questions(missed_in))
    if not drawn:
        raise NothingToAsk("This quiz has no questions at the moment.")
    attempt = Attempt.objects.create(
        learner=learner,
        quiz=quiz,
        number=number,
        seed=seed,
        feedback=feedback or quiz.feedback,
        started_at=at,
    )
    Answer.objects.bulk_create(
        Answer(attempt=attempt, question=question, position=position, shown=shown)
        for position, (question, shown) in enumerate(drawn, start=1)
    )
    return attempt


@transaction.atomic
def save_answer(*, answer, given, at, is_final=None):
    """Keeps what was given: the newest save wins until it is marked. Returns the row as it stands.

    `is_final` marks it at once; left out, the attempt decides: at once where feedback follows each question,
    with the finish where it comes at the end. The same answer again is no change and no error.
    """
    attempt = _locked(answer.attempt_id)
    row = Answer.objects.select_for_update().get(pk=answer.pk)
    row.attempt = attempt
    if row.marked_at:
        return _already_marked(row, given, attempt)
    row.given, row.saved_at = given, at
    if is_final is None:
        is_final = attempt.feedback == Quiz.Feedback.EACH
    if is_final:
        _mark(row, at)
        if not attempt.answers.unmarked().exists():
            _close(attempt, at)
    else:
        row.save(update_fields=["given", "saved_at"])
    return row


@transaction.atomic
def flag(*, answer, is_flagged):
    """Flags a question for later, or takes the flag away; a finished attempt keeps its flags."""
    attempt = _locked(answer.attempt_id)
    if attempt.finished_at is None:
        Answer.objects.filter(pk=answer.pk).update(is_flagged=is_flagged)


@transaction.atomic
def finish(*, attempt, at):
    """Marks what was saved, closes the attempt and returns it; a second finish changes nothing."""
    attempt = _locked(attempt.pk)
    if attempt.finished_at is None:
        for row in attempt.answers.unmarked().select_for_update().order_by("position"):
            _mark(row, at)
        _close(attempt, at)
    return attempt


def _missed_questions(attempt):
    if attempt is None:
        return None
    return list(attempt.answers.marked().filter(mark__lt=1).values_list("question_id", flat=True))


def _locked(attempt_pk):
    return Attempt.objects.select_for_update().get(pk=attempt_pk)


def _already_marked(row, given, attempt):
    if given == row.given:
        return row
    if attempt.finished_at:
        raise AlreadyFinished("This attempt is finished. Your new answer was not saved; the result stands.")
    raise AlreadyMarked("You have answered this question already. Your first answer counts.")


def _mark(row, at):
    row.mark = mark(row.shown, row.given)
    row.marked_at = at
    changed = {"given": row.given, "saved_at": row.saved_at, "mark": row.mark, "marked_at": at}
    Answer.objects.filter(pk=row.pk).unmarked().update(**changed)


def _close(attempt, at):
    attempt.finished_at = at
    attempt.save(update_fields=["finished_at"])
