"""Vets a question on the last sentence of a short invented text."""

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting import vetted
from tests.quiz.questions.asked import ground_of

WORDS = AnswerType.WORDS


def rule_for(text: str, stem: str, answer: str, type_: AnswerType = WORDS, rule: str = "test") -> str | None:
    """The rule that turns the question on the text's last sentence away, if any."""
    ground = ground_of(text)
    number = len(ground.analysis.sentences)
    start = ground.text(number).rindex(answer)
    facts = ground.facts[number]
    index = next(iter(ground.quantities_within(number, start, start + len(answer))), None)
    made = Candidate(
        rule, stem, Answer(type_, answer, start, start + len(answer), index), number, fact=facts[0]
    )
    refused = vetted(ground, made)
    return refused and refused.rule
