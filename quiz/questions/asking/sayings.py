"""What somebody says, among what others say: "What did Ann Lee, the mayor of Narvik, say?"."""

from collections.abc import Iterator

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.tellings import Telling, names_holder, things_said
from quiz.questions.wording.people import introduced
from quiz.questions.wording.stems import Stem


def ask(ground: Ground) -> Iterator[Candidate]:
    for telling in things_said(ground):
        if not names_holder(ground, telling):
            yield question(ground, telling)


def question(ground: Ground, telling: Telling) -> Candidate:
    fact = telling.fact
    parts = (fact.subject, fact.action, *phrases_behind(fact))
    name = introduced(ground.actor(telling.holder))
    stem = Stem(f"According to the article, which of these did {name} say?", (telling.holder,))
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    answer = Answer(AnswerType.SAYING, telling.text, start, end, telling.holder)
    return candidate_of(ground, fact, "saying", stem, answer, None)
