"""Where countries and places lie: those of one part of the world may be taken for each other."""

from collections.abc import Iterable
from functools import cache

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import rows

ON_THE_MAP = {ActorKind.COUNTRY, ActorKind.PLACE}


def are_neighbours(one: Actor, other: Actor) -> bool:
    """Whether countries lie in one region, or places in one country."""
    if ActorKind.PLACE in (one.kind, other.kind):
        return bool(one.country) and one.country[:2] == other.country[:2]
    return bool(one.country) and regions().get(one.country) == regions().get(other.country)


def are_far_apart(one: Actor, other: Actor) -> bool:
    """Whether both are known to lie in parts of the world that have nothing in common."""
    if one.kind not in ON_THE_MAP:
        return False
    parts, others = wider_parts().get(one.country), wider_parts().get(other.country)
    return parts is not None and others is not None and not parts & others


def is_named_for_another_part(rival: Actor, told_of: Iterable[Actor]) -> bool:
    """ "Tarn Asia Index", where the question tells of the United States: its name rules it out."""
    parts = [wider_parts().get(actor.country, frozenset()) for actor in told_of]
    here = frozenset().union(*parts)
    named = continents() & set(rival.name.split())
    return bool(here and named) and not named & here


@cache
def regions() -> dict[str, str]:
    """Country code -> region."""
    return {code: region for region, _, codes in rows("parts_of_the_world") for code in codes.split()}


@cache
def continents() -> frozenset[str]:
    return frozenset().union(*wider_parts().values())


@cache
def wider_parts() -> dict[str, frozenset[str]]:
    """Country code -> the continents it counts with."""
    return {
        code: frozenset(parts.split("|"))
        for _, parts, codes in rows("parts_of_the_world")
        for code in codes.split()
    }
