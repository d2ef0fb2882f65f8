"""Whom the article tells to be dead: the ground in, indexes of its actors out."""

from collections.abc import Iterator
from itertools import pairwise

from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Token
from briefing.analysis.token_spans import token_span
from quiz.questions.ground import Ground, once

DEATHS = {"assassination", "burial", "death", "funeral", "killing", "murder", "suicide"}
DYING = {"die", "perish"}
KILLING = {"assassinate", "behead", "execute", "kill", "murder", "slay"}
TOLD = {Modality.STATED, Modality.REPORTED, Modality.QUOTED}


@once
def those_told_dead(ground: Ground) -> frozenset[int]:
    """By facts ("Ann Lee died"), or by the words beside a name ("the late Ann Lee", "Lee's funeral")."""
    named = {
        mention.actor
        for number, mentions in ground.mentions.items()
        for mention in mentions
        if is_person(ground, mention.actor) and is_beside_death(ground.tokens(number), mention)
    }
    told = {index for found in ground.facts.values() for fact in found for index in dead_in(ground, fact)}
    return frozenset(named | told)


def is_person(ground: Ground, index: int) -> bool:
    return ground.actor(index).kind is ActorKind.PERSON


def dead_in(ground: Ground, fact: Fact) -> Iterator[int]:
    """ "Ann Lee died", "was killed", "was found dead", "killed herself"; "a guard killed Ann Lee"."""
    if fact.is_negated or fact.modality not in TOLD:
        return
    objects = [phrase.text.lower() for phrase in fact.objects]
    is_by_own_hand = any("suicide" in one.split() or one.endswith("self") for one in objects)
    is_dead = fact.verb in DYING or fact.is_passive and fact.verb in KILLING
    is_dead = is_dead or fact.verb in {"commit", *KILLING} and is_by_own_hand
    is_dead = is_dead or fact.is_passive and any(one.split()[0] == "dead" for one in objects)
    dead = [fact.subject.actor] if is_dead else []
    if fact.verb in KILLING and not fact.is_passive:
        dead += [one.actor for one in fact.objects]
    yield from (index for index in dead if index is not None and is_person(ground, index))


def is_beside_death(line: tuple[Token, ...], mention: Mention) -> bool:
    """ "Lee's suicide", "the death of the banker Ann Lee", "the late Ann Lee"."""
    first, last = token_span(line, mention.start, mention.end)
    while first > 0 and line[first - 1].tag.startswith(("NN", "JJ", "DT")) and line[first - 1].text != "late":
        first -= 1
    led = [token.text.lower() for token in line[max(0, first - 2) : first]]
    is_late = led[-1:] == ["late"] and led[0] in ("the", "his", "her", "their")
    is_owner = any(token.tag == "POS" for token in line[last : last + 1])
    is_of_death = led[-1:] == ["of"] and led[0] in DEATHS and not is_owner
    return is_late or is_of_death or owns_death(line[last:])


def owns_death(behind: tuple[Token, ...]) -> bool:
    """ "'s apparent suicide"; not "'s death threats", "'s killing of"."""
    if not behind or behind[0].tag != "POS":
        return False
    for token, following in pairwise(behind[1:]):
        if token.text.lower() in DEATHS:
            return not following.tag.startswith("NN") and following.text != "of"
        if not token.tag.startswith("JJ"):
            return False
    return False
