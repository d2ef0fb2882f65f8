"""What a clause is: its kind, its spans in the tokens, and what a subordinator makes of it."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.analysis.word_classes import word_class


class ClauseKind(StrEnum):
    """What a clause does in its sentence."""

    MAIN = "main"
    REPORTING = "reporting"
    CONTENT = "content"
    RELATIVE = "relative"
    CAUSE = "cause"
    CONDITION = "condition"
    TIME = "time"
    CONCESSION = "concession"
    PURPOSE = "purpose"
    MANNER = "manner"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. Spans are (first, last exclusive) token indexes; `end` is where its sentence part ends.

    `governor` is the index, in the parsed tuple, of the clause that reports this one. `subject_is_shared`:
    the subject stands with an earlier verb, or is the antecedent of a relative pronoun.
    """

    kind: ClauseKind
    start: int
    subject: tuple[int, int]
    verb: int
    verb_end: int
    end: int
    connective: str = ""
    fronted: tuple[int, int] | None = None
    antecedent: tuple[int, int] | None = None
    governor: int | None = None
    subject_is_shared: bool = False

    @property
    def is_main(self) -> bool:
        return self.kind in (ClauseKind.MAIN, ClauseKind.REPORTING)

    @property
    def adverbs(self) -> tuple[int, int]:
        """The tokens between subject and verb."""
        return (self.verb, self.verb) if self.subject_is_shared else (self.subject[1], self.verb)


KIND_OF_SUBORDINATOR = {
    **dict.fromkeys(word_class("cause_subordinators"), ClauseKind.CAUSE),
    **dict.fromkeys(word_class("condition_subordinators"), ClauseKind.CONDITION),
    **dict.fromkeys(word_class("time_subordinators"), ClauseKind.TIME),
    **dict.fromkeys(word_class("concession_subordinators"), ClauseKind.CONCESSION),
    **dict.fromkeys(word_class("purpose_subordinators"), ClauseKind.PURPOSE),
    "where": ClauseKind.RELATIVE,
}
