"""Whether "the region" may be another than the one told of before: a place named since, a speaker's place."""

from briefing.analysis.results import ActorKind
from quiz.questions.ground import Ground
from quiz.questions.wording.callings import Calling

AREAS = {"area", "city", "county", "district", "province", "region", "state", "town", "village"}
# Roles of a speaker that are looked through for places.
MOST_ROLES = 3


def is_where_speaker_is(ground: Ground, number: int, found: Calling) -> bool:
    """Whether "the region" is said by one whom the article brings in with another place."""
    if found.noun not in AREAS:
        return False
    told = ground.mentions_within(found.phrase.sentence, found.phrase.start, found.phrase.end)
    own = {one.actor for one in told}
    speakers = [one.speaker for one in ground.facts.get(number, ()) if one.speaker is not None]
    indexes = {one.actor for one in speakers if one.actor is not None}
    return any(places_by(ground, index) - own for index in sorted(indexes))


def is_place_nearer(ground: Ground, here: tuple[int, int], found: Calling) -> bool:
    """ "(The Tarn region burns.) Kelda burns, too. Fires hit the region": since then another was named."""
    if found.noun not in AREAS:
        return False
    first = found.phrase.sentence
    own = {one.actor for one in ground.mentions.get(first, ())}
    named = (one for number in range(first, here[0] + 1) for one in ground.mentions.get(number, ()))
    told = [one.actor for one in named if (one.sentence, one.start) < here]
    last = max((k for k, actor in enumerate(told) if actor in own), default=-1)
    return any(ground.actor(actor).kind is ActorKind.PLACE for actor in told[last + 1 :])


def places_by(ground: Ground, index: int) -> set[int]:
    """The places in the sentence that first names the actor, and in those that tell its roles."""
    actor = ground.actor(index)
    numbers = {one.sentence for one in actor.mentions[:1]}
    numbers |= {one.sentence for one in actor.roles[:MOST_ROLES]}
    named = (one.actor for number in numbers for one in ground.mentions.get(number, ()))
    return {one for one in named if ground.actor(one).kind is ActorKind.PLACE}
