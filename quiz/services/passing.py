"""What an attempt comes to in per cent, and whether that passes: the same for learner and gradebook."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Passing:
    """How an attempt stands beside its quiz's pass mark. A retry of what was missed decides nothing."""

    percent: int
    needed: int
    is_retry: bool = False
    passed_before: bool = False

    @property
    def has_passed(self):
        return self.percent >= self.needed


def percent_of(points, question_count):
    return round(100 * points / question_count) if question_count else 0


def passing_of(attempt, points, question_count, earlier):
    """For an attempt behind these finished whole ones of the learner; None without a pass mark."""
    if attempt.quiz is None or attempt.quiz.pass_mark is None:
        return None
    needed = attempt.quiz.pass_mark
    passed_before = any(percent_of(row.points, row.question_count) >= needed for row in earlier)
    return Passing(percent_of(points, question_count), needed, attempt.is_retry, passed_before)
