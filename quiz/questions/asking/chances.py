"""A chance, attempt or way to do what: "What does the firm see the strike as a chance to do?"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

SHORTEST, LONGEST = 4, 14


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in phrases_behind(fact):
            place = deed_in(ground, phrase)
            if place and phrase.first >= fact.action.last:
                yield from ask_deed(ground, fact, phrase, place)


def deed_in(ground: Ground, phrase: Phrase) -> int:
    """Where "to win" stands in "(as) a chance to win the cup"; 0 where there is none."""
    tokens = ground.tokens_of(phrase)
    for place in range(1, len(tokens) - 1):
        is_deed = tokens[place].tag == "TO" and tokens[place + 1].tag == "VB"
        if is_deed and tokens[place - 1].lemma.lower() in words("chance_nouns"):
            return place if SHORTEST <= len(tokens) - place <= LONGEST else 0
    return 0


def ask_deed(ground: Ground, fact: Fact, phrase: Phrase, place: int) -> Iterator[Candidate]:
    before, deed = ground.start_of(phrase, place), replace(ground.rest_of(phrase, place), actor=None)
    objects = tuple(part for one in fact.objects for part in ((before, deed) if one == phrase else (one,)))
    adjuncts = tuple(
        part
        for kind, one in fact.adjuncts
        for part in (((kind, before), (kind, deed)) if one == phrase else ((kind, one),))
    )
    stem = about_part(ground, replace(fact, objects=objects, adjuncts=adjuncts), "What", deed)
    said = say(ground, deed, bound=fact.subject.actor)
    if stem is None or said is None or not stem.text.endswith(f"{before.text.split()[-1]}?"):
        return
    stem = replace(stem, text=stem.text.removesuffix("?") + " to do?")
    answer = Answer(AnswerType.CLAUSE, said.text, deed.start, deed.end)
    yield candidate_of(ground, fact, "chance", stem, answer, phrase)
