"""The server's clock: when an attempt must end, and when it is over. What a browser says of time is ignored.

The deadline is fixed when the attempt starts: the quiz's minutes and the learner's further ones, but never
behind the quiz's closing. An answer counts that arrives within a few seconds of grace after it. Where the
quiz lets them, learners take more time themselves (`quiz.services.more_time`).
"""

from datetime import timedelta
from math import ceil

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from quiz.models import Attempt, Extension
from quiz.services.refusals import NotOpen

GRACE = timedelta(seconds=10)
SHARES = 4


def deadline_of(quiz, started_at, extension=None, times_extended=0):
    """When an attempt started then must end, or None where neither clock nor closing date ends it.

    Further minutes lengthen the time and push the closing back for this learner; what learners take
    themselves lengthens the time alone.
    """
    more = timedelta(minutes=extension.minutes if extension else 0)
    ends = []
    if quiz.time_limit:
        minutes = quiz.time_limit + times_extended * minutes_a_time(quiz)
        ends.append(started_at + timedelta(minutes=minutes) + more)
    if quiz.closes_at:
        ends.append(quiz.closes_at + more)
    return min(ends, default=None)


def extension_of(learner, quiz):
    """The learner's further time and goes at the quiz, or None; not asked for where nothing is limited."""
    is_bound = quiz.time_limit or quiz.closes_at or quiz.attempts_allowed
    return quiz.extensions.filter(learner=learner).first() if learner and is_bound else None


def minutes_a_time(quiz):
    """How much longer a learner may take at a time."""
    return ceil(quiz.time_limit / SHARES)


def is_over(attempt, at):
    """Whether an open attempt's time and grace have passed."""
    return bool(attempt.finished_at is None and attempt.deadline and at > attempt.deadline + GRACE)


def closing_time(attempt, at):
    """The moment with which an attempt is closed: never behind its deadline."""
    return min(at, attempt.deadline) if attempt.deadline else at


def is_closed(quiz, at):
    """Whether nobody can start it any more."""
    return bool(quiz.closes_at and at >= quiz.closes_at)


def refuse_outside_its_days(quiz, at):
    if quiz.opens_at and at < quiz.opens_at:
        raise NotOpen(f"This quiz opens on {_words(quiz.opens_at)}.")
    if is_closed(quiz, at):
        raise NotOpen(f"This quiz closed on {_words(quiz.closes_at)}.")


@transaction.atomic
def extend(*, learner, quiz, minutes=0, attempts=0):
    """Gives a learner more time or more attempts in all; what is open now gets the new deadline at once."""
    extension, _made = Extension.objects.update_or_create(
        learner=learner, quiz=quiz, defaults={"minutes": minutes, "attempts": attempts}
    )
    for attempt in Attempt.objects.select_for_update().filter(learner=learner, quiz=quiz).open():
        attempt.deadline = deadline_of(quiz, attempt.started_at, extension, attempt.times_extended)
        attempt.save(update_fields=["deadline"])
    return extension


def _words(moment):
    return date_format(timezone.localtime(moment), "j F Y, H:i")
