"""What became of each question of a file, in words that an instructor can act on."""

from dataclasses import dataclass
from enum import StrEnum

from quiz.questions.exchange import ExchangedQuestion


class Outcome(StrEnum):
    TAKEN = "taken"
    CHANGED = "changed"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Read:
    """What stood at a line of a file: a question and what was left out of it, or why there is none."""

    line: int
    question: ExchangedQuestion | None
    notes: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report. `line` is the place in the file that was read, or the question's number."""

    line: int
    outcome: Outcome
    title: str
    notes: tuple[str, ...] = ()


def counted(lines: tuple[Line, ...]) -> dict[str, int]:
    """How many of each outcome, those that are none left out."""
    counts = {outcome.value: sum(line.outcome is outcome for line in lines) for outcome in Outcome}
    return {name: count for name, count in counts.items() if count}


def in_words(lines: tuple[Line, ...]) -> str:
    """ "12 taken, 1 skipped"."""
    return ", ".join(f"{count} {name}" for name, count in counted(lines).items()) or "nothing found"
