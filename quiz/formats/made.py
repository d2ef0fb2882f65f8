"""What a reader makes of the answers of one question, whatever format they stood in."""

from dataclasses import dataclass

from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, ExchangedOption, ExchangedQuestion


@dataclass(frozen=True, slots=True)
class Made:
    """The answers of one question, or why they are none."""

    kind: Kind = Kind.SINGLE
    options: tuple[ExchangedOption, ...] = ()
    answers: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusal: str = ""

    def question(self, stem: str, explanation: str, evidence: Evidence, key: str) -> ExchangedQuestion:
        """The question around these answers."""
        return ExchangedQuestion(
            kind=self.kind,
            stem=stem,
            options=self.options,
            answers=self.answers,
            accept=self.accept,
            explanation=explanation,
            key=key,
            evidence=evidence,
        )
