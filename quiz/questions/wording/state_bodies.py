"""Whose the air force is: bodies that every state has, by the country whose the article says they are."""

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from quiz.questions.ground import Ground, once


def state_of(ground: Ground, mention: Mention, before: tuple[Token, ...]) -> int | None:
    """The country of "the Air Force", where its sentence has not named it; None for names of their own."""
    is_led = [token.text.lower() for token in before[-1:]] == ["the"]
    owner = states_of_bodies(ground).get(mention.actor) if is_led else None
    named = (one.actor for one in ground.mentions.get(mention.sentence, ()))
    return None if owner is None or owner in named else owner


@once
def states_of_bodies(ground: Ground) -> dict[int, int]:
    """By body of a common name, the one country whose it is: "Norway's Air Force"."""
    found = {}
    for index, actor in enumerate(ground.analysis.actors):
        owners = {owner for one in actor.mentions for owner in owners_before(ground, one)}
        if is_common(actor) and len(owners) == 1:
            found[index] = owners.pop()
    return found


def owners_before(ground: Ground, body: Mention) -> set[int]:
    """The country named with "'s" right before the mention."""
    between = ("'s ", "’s ", "' ", "’ ")
    text, named = ground.text(body.sentence), ground.mentions.get(body.sentence, ())
    countries = [one for one in named if ground.actor(one.actor).kind is ActorKind.COUNTRY]
    return {one.actor for one in countries if text[one.end : body.start] in between}


def is_common(actor: Actor) -> bool:
    """ "Air Force", "Interior Ministry": words that are in the dictionary, more than one."""
    told = actor.name.lower().split()
    return actor.kind is ActorKind.ORGANISATION and len(told) > 1 and all(pos_of(word) for word in told)
