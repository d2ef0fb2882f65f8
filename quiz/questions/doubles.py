"""Whether the article tells in like words of another than the answer, so that it might be a second key."""

import re

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

FIGURE = re.compile(r"\d[\d.,]*\b")
OPENING_MARKS = ("“", '"')
MOST_READ = 12
# Rules that ask who did it.
OF_DOERS = {"subject", "report"}


def has_double(ground: Ground, candidate: Candidate) -> bool:
    """Whether another actor of the kind is told of in like words, so that it might be a second key."""
    index = candidate.answer.index
    if index is None or candidate.fact is None or any(mark in candidate.stem for mark in OPENING_MARKS):
        return False
    alike = ground.actors_of_kind[ground.actor(index).kind]
    others = (other for other in alike if other != index and other not in candidate.actors)
    return any(is_told_alike(ground, candidate, other) for other in others)


def is_told_alike(ground: Ground, candidate: Candidate, other: int) -> bool:
    """Whether a sentence near by on the other, and not on the answer, has most words of what is asked."""
    asked = candidate.stem_lemmas - {candidate.verb}
    own = ground.sentences_of_actor.get(candidate.answer.index, ())
    near = ground.nearest(ground.sentences_of_actor.get(other, ()), candidate.sentence, MOST_READ)
    return any(
        number not in own
        and len(asked & ground.lemmas[number - 1]) > max(1, len(asked) // 2)
        and (candidate.rule not in OF_DOERS or does_something(ground, number, other))
        and has_details(ground, candidate, number)
        for number in near
    )


def does_something(ground: Ground, number: int, index: int) -> bool:
    """Whether the actor is in the subject of a clause, speaks, or is the one by whom something is done."""
    facts = ground.facts.get(number, ())
    doers = [one for fact in facts for one in (fact.subject, fact.speaker) if one is not None]
    named = (*ground.mentions.get(number, ()), *ground.references.get(number, ()))
    return any(
        any(doer.start <= one.start and one.end <= doer.end for doer in doers)
        or ground.text(number)[: one.start].endswith((" by ", " by the "))
        for one in named
        if one.actor == index
    )


def has_details(ground: Ground, candidate: Candidate, number: int) -> bool:
    """Whether the sentence has one of the figures that the question gives, and one of the actors it names."""
    figures = set(FIGURE.findall(candidate.stem))
    has_figure = not figures or bool(figures & set(FIGURE.findall(ground.text(number))))
    named = set(candidate.actors)
    return has_figure and (
        not named or any(number in ground.sentences_of_actor.get(one, ()) for one in named)
    )


def is_told_apart(ground: Ground, candidate: Candidate) -> bool:
    """ "Which fish expert said that …?": of persons "which" is asked only where a calling tells who."""
    index = candidate.answer.index
    is_report = candidate.rule == "report" and index is not None
    is_person = is_report and ground.actor(index).kind is ActorKind.PERSON
    return is_person and candidate.stem.startswith("Which ")
