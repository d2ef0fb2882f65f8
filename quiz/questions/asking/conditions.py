"""On what condition: "Under what condition does the fever return?" for "returns if it is left untreated"."""

from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

SHORTEST, LONGEST = 4, 16
OPENINGS = ("if ", "unless ", "provided that ", "as long as ")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        conditions = [phrase for kind, phrase in fact.adjuncts if kind is Adjunct.CONDITION]
        if len(conditions) == 1 and is_condition(conditions[0]):
            yield from ask_condition(ground, fact, conditions[0])


def is_condition(phrase: Phrase) -> bool:
    text = phrase.text.lower()
    return text.startswith(OPENINGS) and SHORTEST <= len(text.split()) <= LONGEST


def ask_condition(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    before = ground.tokens_of(fact.subject) + ground.tokens_of(fact.action)
    said = say(ground, phrase, bound=fact.subject.actor, before=before)
    stem = about_part(ground, fact, "Under what condition", phrase)
    if said is None or stem is None:
        return
    text = said.text[0].lower() + said.text[1:]
    answer = Answer(AnswerType.CLAUSE, text, phrase.start, phrase.end)
    yield candidate_of(ground, fact, "condition", stem, answer, phrase)
