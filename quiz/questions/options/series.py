"""Names of a series, "HMS Tarnia", "HMS Keldia": beside these a reader sees that "Marlo 1" is none."""

from briefing.analysis.name_words import leading_words
from quiz.questions.ground import Ground, once
from quiz.questions.options.families import COMMON_SORTS, family

# With so many others of the series it is one.
ENOUGH = 2


@once
def outside_series(ground: Ground, key: int) -> frozenset[int]:
    """The actors of the key's family that have no name of its series; none where it is of no series."""
    actor = ground.actor(key)
    opening = "" if family(actor) in COMMON_SORTS else series_of(actor.name)
    if not opening:
        return frozenset()
    alike = {
        index: series_of(ground.actor(index).name)
        for index in ground.actors_of_kind[actor.kind]
        if index != key and family(ground.actor(index)) == family(actor)
    }
    is_series = list(alike.values()).count(opening) >= ENOUGH
    return frozenset(index for index, own in alike.items() if own != opening) if is_series else frozenset()


def series_of(name: str) -> str:
    """The "Space Shuttle" of "Space Shuttle Tarnia": what opens the names of its sort."""
    openings = (opening for opening in leading_words() if name.startswith(f"{opening} "))
    return max(openings, key=len, default="")
