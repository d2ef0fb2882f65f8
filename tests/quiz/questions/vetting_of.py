"""Vets a question on the last sentence of a short invented text."""

from quiz.questions.asking import RULES
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


def turned_away(text: str, rule: str) -> list[tuple[str, str | None]]:
    """(stem, the vetting rule that turns it away) of every candidate that the rule makes of the text."""
    ground = ground_of(text)
    made = [one for ask in RULES for one in ask(ground) if one.rule == rule]
    return [(one.stem, refused and refused.rule) for one in made for refused in [vetted(ground, one)]]
