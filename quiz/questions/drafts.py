"""What the question writer hands over: questions with options, key, evidence, and the rule that made them."""

from dataclasses import dataclass
from enum import StrEnum

# The rules that leave a value out of a whole sentence.
GAPS = {"gap", "kind gap", "term gap"}
# The rules that leave a value out of a whole sentence, or change it there.
LEFT_OUT_OR_CHANGED = {"gap", "statement"}
# The rules whose stems hold words of the article as they are.
VERBATIM = GAPS | {"quotation"}
# The rules that ask who said something.
WHO_SAID = {"quotation", "report"}

# Below, most would want an edit first: they are left to the instructor as drafts.
LEAST_CONFIDENCE = 0.5
# The doubts about what is asked of an article of which few sentences bear a question.
READ_IN_PART, FIGURE_READ_IN_PART = "read in part", "figure read in part"


class Kind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    TYPED = "typed"
    MATCH = "match"
    ORDER = "order"
    EVIDENCE = "evidence"
    # Not a kind that is written: a way in which reviews ask a question about who or when.
    RECALL = "recall"


# The kinds that stand on the whole text, in words of no sentence.
WHOLE_TEXT_KINDS = {Kind.MATCH, Kind.ORDER}
# The kinds that are asked beside their article, and never name it.
UNTITLED_KINDS = WHOLE_TEXT_KINDS | {Kind.EVIDENCE}
# Words of the longest stem, and of the longest with the title behind it.
LONGEST_STEM, LONGEST_TITLED = 30, 42
# Words of the longest stem that says a whole sentence of somebody.
LONGEST_QUOTING = 40


@dataclass(frozen=True, slots=True)
class OptionDraft:
    """A choice. `pair` is the right-hand side in a match; `rank` the true place (from 1) in an order.

    `feedback` says why it is wrong by this article; `sentence` is the number of the sentence that proves it.
    """

    text: str
    is_key: bool = False
    feedback: str = ""
    sentence: int | None = None
    pair: str = ""
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """One question; `answer_start`/`answer_end` are the deciding words in the evidence sentence's text.

    `answers` are the right answers as shown, `accept` further forms that count; `key` is stable: it hangs
    on the sentence's key, the kind, the rule and the answer's span, not on the wording of the stem. `doubts`
    are names of the scorecard, and `confidence` is what it makes of them: the share of such questions that
    readers accepted as they stood.
    """

    key: str
    kind: Kind
    rule: str
    stem: str
    sentence: int
    answer_start: int
    answer_end: int
    answers: tuple[str, ...]
    options: tuple[OptionDraft, ...] = ()
    accept: tuple[str, ...] = ()
    explanation: str = ""
    actors: tuple[int, ...] = ()
    section: int = 0
    modality: str = "stated"
    difficulty: float = 0.5
    doubts: tuple[str, ...] = ()
    confidence: float = 0.5
    is_published: bool = True


@dataclass(frozen=True, slots=True)
class Refusal:
    """A candidate that the gate turned away, and the name of the rule that did."""

    rule: str
    stem: str
    sentence: int
    reason: str


@dataclass(frozen=True, slots=True)
class QuizDraft:
    """A seeded quiz: `purpose` is section, whole, who or timeline; `questions` are keys in order."""

    purpose: str
    title: str
    questions: tuple[str, ...]
    section: int | None = None


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """All that `write_questions` made of one analysis."""

    questions: tuple[QuestionDraft, ...]
    quizzes: tuple[QuizDraft, ...]
    refusals: tuple[Refusal, ...]
    coverage: tuple[int, int]
