"""Whose the air force is: bodies that every state has, by the country whose the article says they are."""

import re

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from quiz.questions.ground import Ground, once

OWNING = re.compile(r"[’']s? ")


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
        owners = owners_of(ground, index) if is_of_common_name(actor) else ()
        if len(owners) == 1:
            found[index] = owners[0]
    return found


@once
def owners_of(ground: Ground, index: int) -> tuple[int, ...]:
    """The countries that the article names with "'s" right before the body, in reading order."""
    owners = (
        other.actor
        for body in ground.actor(index).mentions
        for other in ground.mentions[body.sentence]
        if OWNING.fullmatch(ground.text(body.sentence)[other.end : body.start])
    )
    return tuple(one for one in dict.fromkeys(owners) if ground.actor(one).kind is ActorKind.COUNTRY)


def is_of_common_name(actor: Actor) -> bool:
    """ "Air Force", "Interior Ministry": words that are in the dictionary, more than one."""
    told = actor.name.lower().split()
    return actor.kind is ActorKind.ORGANISATION and len(told) > 1 and all(pos_of(word) for word in told)
