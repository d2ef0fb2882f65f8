"""A learner's attempts at one quiz: how many, the best, and the one that is still open."""

from dataclasses import dataclass

from quiz.models import Attempt
from quiz.services.clock import is_over
from quiz.services.passing import percent_of


@dataclass(frozen=True)
class History:
    """`best` is the finished attempt that the gradebook takes too: a retry of a few questions is none.

    `open` still has time: one whose time is over is closed as soon as it is touched.
    """

    count: int = 0
    best: Attempt | None = None
    open: Attempt | None = None


def history_of(learner, quiz, at):
    attempts = list(Attempt.objects.of(learner).filter(quiz=quiz).with_score().order_by("number"))
    done = [attempt for attempt in attempts if attempt.finished_at and not attempt.is_retry]
    begun = [attempt for attempt in attempts if attempt.finished_at is None and not is_over(attempt, at)]
    return History(
        count=len(attempts),
        best=max(done, key=_share_and_length, default=None),
        open=next(iter(begun), None),
    )


def _share_and_length(attempt):
    return percent_of(attempt.points, attempt.question_count), attempt.question_count
