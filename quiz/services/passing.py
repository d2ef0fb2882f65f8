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


def is_retry(question_count, earlier_counts):
    """Whether an attempt that asked so many questions asked again what an earlier one had missed."""
    return question_count < max(earlier_counts, default=0)


def passing_of(quiz, points, question_count, earlier):
    """For an attempt behind these finished ones of the learner, in their order; None without a pass mark."""
    if quiz is None or quiz.pass_mark is None:
        return None
    counts = [row.question_count for row in earlier]
    whole = [row for place, row in enumerate(earlier) if not is_retry(row.question_count, counts[:place])]
    return Passing(
        percent_of(points, question_count),
        quiz.pass_mark,
        is_retry(question_count, counts),
        any(percent_of(row.points, row.question_count) >= quiz.pass_mark for row in whole),
    )
