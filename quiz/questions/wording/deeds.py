"""Leads "these accusations" back to the sentence before: "the ministries' accusations"."""

from functools import cache

from briefing.analysis.results import Fact, Modality, Reference
from briefing.analysis.wordlists import rows
from quiz.questions.ground import Ground

DEMONSTRATIVES = {"this", "that", "these", "those", "the", "such"}


@cache
def nouns() -> dict[str, str]:
    """Noun for a deed -> the verb."""
    return {noun: verb for verb, noun in rows("deed_nouns")}


def doer_of(ground: Ground, reference: Reference) -> Fact | None:
    """The fact of the sentence before that a reference names by its deed; its subject is the doer."""
    opening, _, noun = reference.surface.lower().partition(" ")
    verb = nouns().get(noun) or nouns().get(noun.removesuffix("s"))
    if verb is None or opening not in DEMONSTRATIVES or reference.sentence < 2:
        return None
    told = [
        fact
        for fact in ground.facts.get(reference.sentence - 1, ())
        if fact.is_main and fact.modality is Modality.STATED and not fact.is_passive and fact.verb == verb
    ]
    return told[0] if len(told) == 1 else None
