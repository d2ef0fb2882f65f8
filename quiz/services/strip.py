"""The row of numbered cells above a question: map of an attempt and its progress bar in one."""

from dataclasses import dataclass
from math import ceil

from quiz.models import Quiz
from quiz.services.feedback import verdict

WORDS = {
    "right": "right",
    "partly": "partly right",
    "wrong": "wrong",
    "open": "not answered",
    "done": "answered",
}


# So many cells find room beside each other on a phone.
MOST_IN_A_ROW = 10


@dataclass(frozen=True)
class Cell:
    """`state` is right, partly, wrong, done (answered, not marked yet) or open."""

    position: int
    state: str
    is_flagged: bool
    is_current: bool

    @property
    def words(self):
        said = "current question" if self.is_current else WORDS[self.state]
        return f"{said}, flagged" if self.is_flagged else said


def strip_of(attempt, current=None):
    """One cell a question, in one query."""
    rows = attempt.answers.with_worth().order_by("position")
    rows = rows.values_list("position", "given", "is_flagged", "worth_now")
    return [
        Cell(position, _state(given, worth), is_flagged, position == current)
        for position, given, is_flagged, worth in rows
    ]


def row_length(count):
    """How many of so many cells stand in a row of a phone, so that no row holds a single one."""
    rows = ceil(count / MOST_IN_A_ROW) or 1
    return ceil(count / rows)


def next_open(attempt, after=0):
    """The first unanswered question behind `after`, round the corner if need be; None when none is left."""
    unmarked = attempt.answers.unmarked()
    open_ones = unmarked if attempt.feedback == Quiz.Feedback.EACH else unmarked.filter(given__isnull=True)
    positions = list(open_ones.order_by("position").values_list("position", flat=True))
    return next((position for position in positions if position > after), positions[0] if positions else None)


def _state(given, worth):
    if worth is not None:
        return verdict(given, worth)
    return "open" if given is None else "done"
