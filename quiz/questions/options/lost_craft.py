"""Which ships and spacecraft are no rivals: those that are told to be lost, and what is no single craft."""

from functools import cache

from briefing.analysis.lexicon import lemma
from briefing.analysis.results import Fact, Modality
from briefing.analysis.wordlists import rows
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

CRAFT = {"ship", "spacecraft"}
SINKING = {"disintegrate", "explode", "founder", "sink"}
# A ferry that crashed into a pier sails on.
CRASHING = {"crash", "vanish"}
DESTROYING = {"destroy", "lose", "scrap", "scuttle", "sink", "wreck"}
TOLD = {Modality.STATED, Modality.REPORTED}


def lost_beside(ground: Ground, candidate: Candidate, keys: set[int]) -> frozenset[int]:
    """The craft that are lost, where one that is lost as well as they is not asked for, nor what one did."""
    lost = craft_told_lost(ground) if is_yet_to_be(ground, candidate) else frozenset()
    return lost if lost.isdisjoint(keys) else frozenset()


@once
def craft_told_lost(ground: Ground) -> frozenset[int]:
    """ "The Tarnia sank", "was lost in 1986"."""
    told = (fact for found in ground.facts.values() for fact in found if is_told_lost(ground, fact))
    return frozenset(fact.subject.actor for fact in told if fact.subject.actor is not None)


def is_told_lost(ground: Ground, fact: Fact) -> bool:
    """Whether a craft sank or was lost by what the fact tells; a spacecraft that crashed is lost as well."""
    label = "" if fact.subject.actor is None else ground.actor(fact.subject.actor).label
    is_lost = fact.verb in (DESTROYING if fact.is_passive else SINKING)
    is_lost = is_lost or label == "spacecraft" and not fact.is_passive and fact.verb in CRASHING
    return label in CRAFT and is_lost and not fact.is_negated and fact.modality in TOLD


def is_yet_to_be(ground: Ground, candidate: Candidate) -> bool:
    """ "Will sail", "is docked": nobody takes a craft that is lost for the one that is meant."""
    fact = candidate.fact
    first = ground.tokens_of(fact.action)[0] if fact is not None else None
    return first is not None and first.tag in ("MD", "VBZ", "VBP") and first.lemma.lower() != "have"


def is_sort_of_craft(ground: Ground, index: int | None) -> bool:
    """ "Harbour Ferries" in an article that tells of a "ferry": there are several."""
    actor = None if index is None else ground.actor(index)
    if actor is None or actor.label not in CRAFT:
        return False
    last = actor.name.split()[-1].lower()
    singular = {lemma(last, "NNS"), last.removesuffix("s")} - {last}
    return any(word in nouns_for_craft() and word in ground.lower_words for word in singular)


@cache
def nouns_for_craft() -> frozenset[str]:
    """ "Ferry", "orbiter"."""
    return frozenset(noun for noun, label, *_ in rows("organisation_roles") if label in CRAFT)
