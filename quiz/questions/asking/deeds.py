"""What is told of an actor, among what is told of others: "According to the article, Armenia …"."""

from collections.abc import Iterator

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.tellings import Telling, deeds_told, names_holder
from quiz.questions.wording.people import introduced
from quiz.questions.wording.stems import Stem, capitalised


def ask(ground: Ground) -> Iterator[Candidate]:
    for telling in deeds_told(ground):
        if not names_holder(ground, telling):
            yield completion(ground, telling)


def completion(ground: Ground, telling: Telling) -> Candidate:
    """The sentence to be completed; its deciding words run from the subject to the end of what is told."""
    fact = telling.fact
    parts = (fact.action, *phrases_behind(fact))
    name = introduced(ground.actor(telling.holder)).rstrip(",")
    stem = Stem(capitalised(f"According to the article, {name} …"), (telling.holder,))
    start, end = min(fact.subject.start, fact.action.start), max(part.end for part in parts)
    answer = Answer(AnswerType.PREDICATE, telling.text, start, end, telling.holder)
    return candidate_of(ground, fact, "deed told", stem, answer, None)
