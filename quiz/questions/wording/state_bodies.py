"""Whose the air force is: bodies that every state has, by the country whose the article says they are.

And whose the ruling party is, or the provincial cabinet, by the country or province that its sentence names.
"""

import re

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token, Use
from quiz.questions.ground import Ground, once
from quiz.questions.wording.main_actors import is_explained

OWNING = re.compile(r"[’']s? ")
RULING, RULERS = {"governing", "ruling"}, {"alliance", "coalition", "party"}
OF_PROVINCES = {"assembly", "cabinet", "government", "legislature", "parliament"}
PROVINCES = {"province", "region", "state"}


def ruled_by(ground: Ground, number: int, inner: tuple[Token, ...]) -> int | None:
    """The country of "the ruling party", not "of Latvia": the only one that the sentence names, as itself.

    So it is with the province of "the provincial cabinet".
    """
    said = [token.text.lower() for token in inner]
    is_of_province = len(said) == 2 and said[0] == "provincial" and said[1] in OF_PROVINCES
    if not is_of_province and (len(said) != 2 or said[0] not in RULING or said[1] not in RULERS):
        return None
    if is_explained(ground, number, inner[-1]):
        return None
    named = ground.mentions.get(number, ())
    states = {one.actor for one in named if may_rule(ground.actor(one.actor), is_of_province)}
    is_whole = all(one.use is not Use.ATTRIBUTE for one in named if one.actor in states)
    return states.pop() if len(states) == 1 and is_whole else None


def may_rule(actor: Actor, is_of_province: bool) -> bool:
    return actor.label in PROVINCES if is_of_province else actor.kind is ActorKind.COUNTRY


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
