"""A question on its way from one program to another: plain values that every file format reads and writes.

What follows from the options is not said twice: only a typed question has `answers`; in an order the options
stand in their true order, and the pairs of a match need no key.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.analysis.decoding import clean
from briefing.analysis.results import Modality
from quiz.questions.drafts import Kind
from quiz.questions.own import TRUTHS

CHOICES = (Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.EVIDENCE)
LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class ExchangedOption:
    text: str
    is_key: bool = False
    feedback: str = ""
    pair: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence as quoted, its deciding words from `start` to `end`, its key and its briefing's slug."""

    quote: str = ""
    start: int = 0
    end: int = 0
    sentence: str = ""
    briefing: str = ""

    @property
    def words(self) -> str:
        return self.quote[self.start : self.end]


@dataclass(frozen=True, slots=True)
class ExchangedQuestion:
    kind: Kind
    stem: str
    options: tuple[ExchangedOption, ...] = ()
    answers: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    explanation: str = ""
    difficulty: float = 0.5
    modality: str = Modality.STATED.value
    key: str = ""
    evidence: Evidence = Evidence()

    @property
    def keys(self) -> tuple[str, ...]:
        """The right answers, in words: of choices the right ones, of a typed question those it shows."""
        return self.answers or tuple(option.text for option in self.options if option.is_key)


def tidy(text: str) -> str:
    """Cleaned like an article, without space around it."""
    return clean(text).strip()


def one_line(text: str) -> str:
    return " ".join(clean(text).split())


def shortened(text: str) -> str:
    """A name for what is too long to be one."""
    return one_line(text)[:LONGEST_TITLE]


def are_truths(options: tuple[ExchangedOption, ...]) -> bool:
    """Whether these are True and False, in whatever letters: spreadsheets write TRUE."""
    return tuple(one_line(option.text).capitalize() for option in options) == TRUTHS


def tidied(question: ExchangedQuestion) -> ExchangedQuestion:
    """With every text cleaned; names of choices, pairs and answers are on one line each."""
    kind, options = question.kind, question.options
    if kind is Kind.TRUE_FALSE and are_truths(options):
        options = tuple(replace(option, text=text) for option, text in zip(options, TRUTHS, strict=True))
    return replace(
        question,
        stem=tidy(question.stem),
        options=tuple(tidied_option(option, kind) for option in options),
        answers=lines(question.answers) if kind is Kind.TYPED else (),
        accept=lines(question.accept),
        explanation=tidy(question.explanation),
        difficulty=round(min(1.0, max(0.0, question.difficulty)), 2),
        key=one_line(question.key),
        evidence=tidied_evidence(question.evidence),
    )


def tidied_option(option: ExchangedOption, kind: Kind) -> ExchangedOption:
    return ExchangedOption(
        text=one_line(option.text),
        is_key=option.is_key and kind in CHOICES,
        feedback=tidy(option.feedback),
        pair=one_line(option.pair) if kind is Kind.MATCH else "",
    )


def tidied_evidence(evidence: Evidence) -> Evidence:
    """A quote that cleaning changed keeps its deciding words where they still stand in it."""
    quote, words = tidy(evidence.quote), clean(evidence.words)
    start, end = evidence.start, evidence.end
    if quote != evidence.quote:
        start = quote.find(words) if words else 0
        start, end = (start, start + len(words)) if start >= 0 else (0, 0)
    if not 0 <= start < end <= len(quote):
        start, end = 0, 0
    return Evidence(quote, start, end, one_line(evidence.sentence), one_line(evidence.briefing))


def lines(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text on one line; what is empty or stands there already is left out."""
    return tuple(dict.fromkeys(text for text in map(one_line, texts) if text))
