"""What the asking rules hand on: a stem with its answer and evidence, before options, gate and choice."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.analysis.results import Fact, Modality


class AnswerType(StrEnum):
    """What the answer is; rivals must be of the same type.

    An actor, date or quantity of the analysis; a noun phrase, a clause ("to cut costs", "because …") or other
    words of the sentence; a list of actors. A predicate is all that is told of an actor ("signed a deal with
    France"), a saying what a speaker says; both are only chosen among those of others. A contrast is a word
    with an opposite ("weaken"), which only a statement to be judged true or false has.
    """

    ACTOR = "actor"
    DATE = "date"
    QUANTITY = "quantity"
    NOUN = "noun phrase"
    CLAUSE = "clause"
    WORDS = "words"
    LIST = "list"
    PREDICATE = "predicate"
    SAYING = "saying"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Answer:
    """The right answer as shown, where it stands in the sentence, and what it points to in the analysis.

    `index` is that of an actor, date or quantity; `items` are the parts of a list.
    """

    type: AnswerType
    text: str
    start: int
    end: int
    index: int | None = None
    accept: tuple[str, ...] = ()
    items: tuple["Answer", ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question in the making. `actors` are those its stem names, `verb` the lemma of the fact asked about.

    `stem_lemmas` are the content words of what the stem asks, by which rivals are tested; `fact` is what the
    question stands on, where it stands on one. `told_in` is the sentence that gives the answer, where that is
    another than the one asked about: who it is that goes on speaking. `doubts` are what the rule has seen
    that speaks against it, by their names in the scorecard.
    """

    rule: str
    stem: str
    answer: Answer
    sentence: int
    actors: tuple[int, ...] = ()
    verb: str = ""
    stem_lemmas: frozenset[str] = frozenset()
    modality: Modality = Modality.STATED
    doubts: frozenset[str] = frozenset()
    importance: float = 0.5
    fact: Fact | None = None
    told_in: int | None = None
    occasion: str = ""

    @property
    def whole_stem(self) -> str:
        """The question behind the occasion that sets its scene: "After the vote, who resigned?"."""
        return f"{self.occasion}, {self.stem[:1].lower()}{self.stem[1:]}" if self.occasion else self.stem
