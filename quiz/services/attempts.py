"""Starting, answering and finishing an attempt. Every verb is safe to repeat and safe to race.

All of them lock the learner's row first and the attempt's next, so on PostgreSQL they queue up behind each
other; on SQLite every transaction is IMMEDIATE and does so by itself. A mark is written only where none is.
"""

import secrets

from django.db import connection, transaction
from django.db.models import Max

from briefing.analysis.counted import counted
from quiz.models import Answer, Attempt, Learner, Quiz
from quiz.questions.drafts import Kind
from quiz.questions.form_codes import SEEDS
from quiz.questions.kinds import recall
from quiz.questions.marking import mark
from quiz.services.clock import closing_time, deadline_of, extension_of, is_over, refuse_outside_its_days
from quiz.services.drawing import draw, seed_of_check
from quiz.services.memory import remember
from quiz.services.refusals import (
    AlreadyFinished,
    AlreadyMarked,
    AttemptRefused,
    NoAttemptLeft,
    NothingToAsk,
    TimeIsUp,
)
from quiz.services.tallies import tallies_of

TIME_IS_UP = "Time is up. This answer came too late; those saved before it count."


@transaction.atomic
def start_attempt(*, learner, quiz, at, feedback=None, missed_in=None, seed=None):
    """The learner's open attempt at the quiz, or a new one; `missed_in`: only what that attempt missed."""
    lock_learner(learner)
    attempts = Attempt.objects.filter(learner=learner, quiz=quiz)
    if already_open := _still_open(attempts, at):
        return already_open
    extension = extension_of(learner, quiz)
    refuse_outside_its_days(quiz, at)
    _refuse_beyond_the_allowed(quiz, attempts.count(), extension)
    number = (attempts.aggregate(Max("number"))["number__max"] or 0) + 1
    if seed is None:
        is_first_check = quiz.purpose == Quiz.Purpose.SECTION and number == 1
        seed = seed_of_check(quiz) if is_first_check else secrets.randbelow(SEEDS)
    missed = missed_questions(missed_in)
    drawn = draw(quiz, seed=seed, only=missed, asks_evidence=quiz.asks_evidence)
    if not drawn:
        raise NothingToAsk("This quiz has no questions at the moment.")
    attempt = Attempt(
        learner=learner,
        quiz=quiz,
        number=number,
        seed=seed,
        feedback=feedback or quiz.feedback,
        asks_evidence=quiz.asks_evidence,
        asks_confidence=quiz.asks_confidence,
        is_retry=_is_retry(missed_in, missed),
        started_at=at,
        deadline=deadline_of(quiz, at, extension),
    )
    return write_attempt(attempt, drawn)


def write_attempt(attempt, drawn):
    """Stores a new attempt with one answer row for each (question, copy) drawn."""
    attempt.save(force_insert=True)
    Answer.objects.bulk_create(
        Answer(attempt=attempt, question=question, position=position, shown=shown)
        for position, (question, shown) in enumerate(drawn, start=1)
    )
    return attempt


def save_answer(*, answer, given, at, is_final=None, is_sure=None):
    """Keeps what was given: the newest save wins until it is marked. Returns the row as it stands.

    `is_final` marks it at once; left out, the attempt decides: at once where feedback follows each question,
    with the finish where it comes at the end. The same answer again is no change and no error. What arrives
    after the time (and its grace) closes the attempt and is refused.
    """
    attempt = answer.attempt
    if is_final is None:
        is_final = attempt.feedback == Quiz.Feedback.EACH
    is_plain = not (is_final or attempt.asks_evidence or is_over(attempt, at))
    if is_plain and _keep(answer, given, at, is_sure):
        return answer
    with transaction.atomic():
        attempt, row = _locked_with_row(answer, at)
        if not attempt.was_closed_now:
            return _save(attempt, row, given, at, is_final, is_sure)
    raise TimeIsUp(TIME_IS_UP)


def save_proof(*, answer, proof, at):
    """Keeps the sentence that the learner picked to prove an answer given before, and marks it if it may."""
    with transaction.atomic():
        attempt, row = _locked_with_row(answer, at)
        if not attempt.was_closed_now:
            if row.marked_at:
                return row
            row.proof = proof
            row.save(update_fields=["proof"])
            if attempt.feedback == Quiz.Feedback.EACH:
                _mark_one(attempt, row, at)
            return row
    raise TimeIsUp("Time is up. Your answer counts, the sentence you picked came too late.")


def awaits_proof(attempt, row):
    """Whether the answer is given and its sentence is still to be picked."""
    asked = attempt.asks_evidence and bool(row.shown.get("proofs"))
    return asked and row.given is not None and not row.proof and row.marked_at is None


@transaction.atomic
def flag(*, answer, is_flagged):
    """Flags a question for later, or takes the flag away; a finished attempt keeps its flags."""
    attempt = lock_attempt(answer.attempt_id)
    if attempt.finished_at is None:
        Answer.objects.filter(pk=answer.pk).update(is_flagged=is_flagged)


@transaction.atomic
def finish(*, attempt, at):
    """Marks what was saved, closes the attempt and returns it; a second finish changes nothing."""
    attempt = lock_attempt(attempt.pk)
    if attempt.finished_at is None:
        _finish(attempt, closing_time(attempt, at))
    return attempt


def close_if_over(*, attempt, at):
    """The attempt, closed with what was saved if its time is over; doing it again changes nothing."""
    if is_over(attempt, at):
        with transaction.atomic():
            locked = lock_attempt(attempt.pk)
            if is_over(locked, at):
                _finish(locked, locked.deadline)
        attempt.finished_at = locked.finished_at
    return attempt


def lock_learner(learner):
    """Queues up behind everything else that this learner is doing."""
    if not Learner.objects.select_for_update().filter(pk=learner.pk).exists():
        raise AttemptRefused("You have signed in since this page was opened. Open the quiz again.")


def lock_attempt(attempt_pk):
    """The attempt as it stands, locked behind its learner's row."""
    _queue_up(attempt_pk)
    return Attempt.objects.select_for_update().get(pk=attempt_pk)


def _still_open(attempts, at):
    """The open attempt; one whose time is over is closed on the way and is open no more."""
    attempt = attempts.open().first()
    if attempt and is_over(attempt, at):
        _finish(lock_attempt(attempt.pk), attempt.deadline)
        return None
    return attempt


def why_not(quiz, attempt_count, extension, at):
    """Why a learner with so many attempts may not start the quiz now, in words, or None where they may."""
    try:
        refuse_outside_its_days(quiz, at)
        _refuse_beyond_the_allowed(quiz, attempt_count, extension)
    except AttemptRefused as refusal:
        return str(refusal)
    return None


def why_not_again(attempt, at):
    """Why the quiz of a finished attempt can't be taken once more now, in words, or None where it can."""
    quiz = attempt.quiz
    if quiz is None:
        return None
    if not (quiz.is_published and quiz.briefing.is_public):
        return "This quiz can’t be taken at the moment."
    attempts = Attempt.objects.filter(learner=attempt.learner_id, quiz=quiz)
    count = attempts.count() if quiz.attempts_allowed else 0
    refusal = why_not(quiz, count, extension_of(attempt.learner_id, quiz), at)
    if refusal is None:
        return None
    under_way = attempts.open().first()
    return refusal if under_way is None or is_over(under_way, at) else None


def _refuse_beyond_the_allowed(quiz, attempt_count, extension):
    if quiz.attempts_allowed is None:
        return
    allowed = quiz.attempts_allowed + (extension.attempts if extension else 0)
    if attempt_count >= allowed:
        words = counted(allowed, "attempt")
        raise NoAttemptLeft(f"This quiz allows {words}, and you have used all of them.")


def _is_retry(missed_in, missed):
    """Where everything was missed, all of it that there still is is asked again: that is a whole attempt."""
    return bool(missed_in and (missed_in.is_retry or len(missed) < missed_in.answers.count()))


def missed_questions(attempt):
    """The ids of what was missed in the attempt, corrections counted; None without one."""
    if attempt is None:
        return None
    missed = attempt.answers.marked().with_worth().filter(worth_now__lt=1)
    return list(missed.values_list("question_id", flat=True))


def _queue_up(attempt_pk):
    """Waits for the lock on the attempt's learner, where the database has such locks."""
    if connection.features.has_select_for_update:
        Learner.objects.select_for_update(of=("self",)).filter(attempts=attempt_pk).first()


def _locked_with_row(answer, at):
    """The attempt and the row, both locked; `was_closed_now` where the time turned out to be over."""
    _queue_up(answer.attempt_id)
    rows = Answer.objects.select_for_update(of=("self", "attempt")).select_related("attempt")
    row = rows.get(pk=answer.pk)
    attempt = row.attempt
    attempt.was_closed_now = is_over(attempt, at)
    if attempt.was_closed_now:
        _finish(attempt, attempt.deadline)
    return attempt, row


def _save(attempt, row, given, at, is_final, is_sure):
    if row.marked_at:
        return _already_marked(row, given, attempt)
    if awaits_proof(attempt, row) or row.proof:
        # The sentences have been shown: an answer changed now would be read off them.
        return _already_marked(row, given, attempt)
    row.given, row.saved_at, row.is_sure = given, at, is_sure
    if is_final and not awaits_proof(attempt, row):
        _mark_one(attempt, row, at)
    else:
        _keep(row, given, at, is_sure)
    return row


def _keep(row, given, at, is_sure):
    """Writes what was given unless the row is marked already; whether it was written.

    One statement that a finish can't get between: it marks every row of its attempt.
    """
    kept = {"given": given, "saved_at": at, "is_sure": is_sure}
    if not Answer.objects.filter(pk=row.pk).unmarked().update(**kept):
        return False
    row.given, row.saved_at, row.is_sure = given, at, is_sure
    return True


def _already_marked(row, given, attempt):
    if given == row.given:
        return row
    if attempt.finished_at and attempt.finished_at == attempt.deadline:
        raise TimeIsUp(TIME_IS_UP)
    if attempt.finished_at:
        raise AlreadyFinished("This attempt is finished. Your new answer was not saved; the result stands.")
    raise AlreadyMarked("You have answered this question already. Your first answer counts.")


def _mark_one(attempt, row, at):
    _mark(row, at)
    _remember(attempt, [row])
    if not attempt.answers.unmarked().exists():
        _close(attempt, at)


def _finish(attempt, at):
    rows = list(attempt.answers.unmarked().select_for_update().order_by("position"))
    for row in rows:
        _mark(row, at)
    _remember(attempt, rows)
    _close(attempt, at)


def _mark(row, at):
    if row.shown["kind"] == Kind.RECALL and recall.grade(row.given) is None:
        # Turned over and never graded: that says nothing.
        row.given = None
    row.mark = mark(row.shown, row.given)
    row.marked_at = at
    changed = {"given": row.given, "saved_at": row.saved_at, "mark": row.mark, "marked_at": at}
    Answer.objects.filter(pk=row.pk).unmarked().update(**changed, is_sure=row.is_sure)


def _remember(attempt, rows):
    given = [row.question_id for row in rows if row.given is not None]
    if given and not attempt.is_before:
        remember(attempt.learner_id, given)


def _close(attempt, at):
    attempt.finished_at = at
    attempt.tally = tallies_of([attempt.pk]).get(attempt.pk, "") if attempt.quiz_id else ""
    attempt.save(update_fields=["finished_at", "tally"])
