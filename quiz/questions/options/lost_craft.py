"""Which ships and spacecraft are no rivals: those that are told to be lost, and what is no single craft."""

from briefing.analysis.results import Fact, Modality
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

CRAFT = {"ship", "spacecraft"}
SINKING = {"capsize", "disintegrate", "explode", "sink"}
DESTROYING = {"destroy", "lose", "scuttle", "sink", "wreck"}
AHEAD = {"will", "'ll", "’ll", "is", "are"}


@once
def craft_told_lost(ground: Ground) -> frozenset[int]:
    """ "The Tarnia sank", "was lost in 1986"."""
    told = (fact for found in ground.facts.values() for fact in found if is_told_lost(fact))
    subjects = (fact.subject.actor for fact in told)
    return frozenset(one for one in subjects if one is not None and ground.actor(one).label in CRAFT)


def is_told_lost(fact: Fact) -> bool:
    is_lost = fact.verb in (DESTROYING if fact.is_passive else SINKING)
    return is_lost and not fact.is_negated and fact.modality is Modality.STATED


def is_yet_to_be(ground: Ground, candidate: Candidate) -> bool:
    """ "Will sail", "is being mended": nobody takes a craft that is lost for the one that is meant."""
    fact = candidate.fact
    return fact is not None and ground.tokens_of(fact.action)[0].text.lower() in AHEAD


def is_sort_of_craft(ground: Ground, index: int | None) -> bool:
    """ "Harbour Ferries" in an article that tells of a "ferry": there are several."""
    actor = None if index is None else ground.actor(index)
    if actor is None or actor.label not in CRAFT:
        return False
    last = actor.name.split()[-1].lower()
    return last.endswith("s") and last.removesuffix("s") in ground.lower_words
