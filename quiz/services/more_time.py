"""Time that learners take themselves, where the quiz lets them: a share of its minutes, so many times."""

from django.db import transaction

from quiz.services.attempts import close_if_over, lock_attempt
from quiz.services.clock import deadline_of, extension_of
from quiz.services.refusals import NoMoreTime, TimeIsUp

MOST_TIMES = 10


def later_deadline(attempt):
    """The end that the learner could have instead, or None where there is no more time to take."""
    quiz = attempt.quiz
    if attempt.deadline is None or quiz is None or not (quiz.lets_extend and quiz.time_limit):
        return None
    if attempt.times_extended >= MOST_TIMES:
        return None
    extension = extension_of(attempt.learner_id, quiz)
    later = deadline_of(quiz, attempt.started_at, extension, attempt.times_extended + 1)
    return later if later > attempt.deadline else None


def take_more_time(*, attempt, times, at):
    """Gives the attempt the next share of further time and returns it.

    `times` is how often that was done when the learner asked: a second click on one page changes nothing.
    """
    if close_if_over(attempt=attempt, at=at).finished_at:
        raise TimeIsUp("Time is up. The answers you saved count.")
    with transaction.atomic():
        attempt = lock_attempt(attempt.pk)
        if attempt.finished_at is None and attempt.times_extended == times:
            _lengthen(attempt)
    return attempt


def _lengthen(attempt):
    later = later_deadline(attempt)
    if later is None:
        raise NoMoreTime("There is no more time to take at this quiz.")
    attempt.deadline = later
    attempt.times_extended += 1
    attempt.save(update_fields=["deadline", "times_extended"])
