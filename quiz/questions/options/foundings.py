"""Since when states and bodies have been there: nobody asks what Tarn did before there was a Tarn."""

import re
from datetime import date
from functools import cache

from briefing.analysis.results import ActorKind
from briefing.analysis.wordlists import rows
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

# "Was founded in 1961", "was set up by two bakers in 1961".
FOUNDED = re.compile(
    r"\b(?:created|established|formed|founded|incorporated|set up)\b[^,;:]{0,60}? in (?:[A-Z][a-z]+ )?"
    r"(?P<year>(?:1[5-9]|20)\d\d)\b"
)
FOUNDING = {"create", "establish", "form", "found", "incorporate", "set"}


def is_before_founding(ground: Ground, candidate: Candidate, key: date, day: date) -> bool:
    """ "When did Tarn Bank sell its ships?": not in 1958, where it was founded in 1961.

    When it was founded may be asked with years before and behind.
    """
    fact = candidate.fact
    doer = fact.subject.actor if fact is not None else None
    begun = founded(ground, doer) if doer is not None else None
    return begun is not None and day.year < begun < key.year


def founded(ground: Ground, index: int) -> int | None:
    """The year from which there is the state, or the body, by what the article tells of it."""
    actor = ground.actor(index)
    if actor.kind is ActorKind.COUNTRY:
        return states_founded().get(actor.name)
    return bodies_founded(ground).get(index) if actor.kind is ActorKind.ORGANISATION else None


@cache
def states_founded() -> dict[str, int]:
    return {name: int(year) for name, year in rows("states_founded")}


@once
def bodies_founded(ground: Ground) -> dict[int, int]:
    """By actor, the year in which the article says that the body was founded."""
    found: dict[int, int] = {}
    for number, facts in sorted(ground.facts.items()):
        told = FOUNDED.search(ground.text(number))
        if told is None:
            continue
        for fact in facts:
            is_own = fact.is_passive and fact.verb in FOUNDING and fact.action.start <= told.start()
            if is_own and told.start() < fact.action.end and fact.subject.actor is not None:
                found.setdefault(fact.subject.actor, int(told["year"]))
    return found
