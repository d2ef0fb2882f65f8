"""A learner's attempts at one quiz: how many, the best, and the one that is still open."""

from dataclasses import dataclass

from quiz.models import Attempt


@dataclass(frozen=True)
class History:
    """`best` is the finished attempt with most points: a retry of a few questions never lowers it."""

    count: int = 0
    best: Attempt | None = None
    open: Attempt | None = None


def history_of(learner, quiz):
    attempts = list(Attempt.objects.of(learner).filter(quiz=quiz).with_score().order_by("number"))
    finished = [attempt for attempt in attempts if attempt.finished_at]
    return History(
        count=len(attempts),
        best=max(finished, key=lambda attempt: (attempt.points, -attempt.question_count), default=None),
        open=next((attempt for attempt in attempts if attempt.finished_at is None), None),
    )
