"""What an article says that somebody is, and whether that is more than one of many: a resident, 44."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.analysis.results import Actor, ActorKind, Mention, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once

# So many words behind a name may describe the person.
REACH, REACH_OF_CLAUSE = 14, 5
AGE = re.compile(r"\d\d|\d\d-year-old")


@once
def is_one_of_many(ground: Ground, index: int) -> bool:
    """ "Jon Vik, 44, agreed", "resident Jon Vik": whoever has an office or speaks for a body is none."""
    described = list(descriptions(ground, ground.actor(index)))
    is_ordinary = any(tells_ordinary(phrase) for _, phrase in described)
    return is_ordinary and not any(tells_standing(ground, *one) for one in described)


def descriptions(ground: Ground, person: Actor) -> Iterator[tuple[int, tuple[Token, ...]]]:
    """What the article says that the person is, by sentence: roles, what stands behind the name or "is", and
    "the Tarn resident" in the next sentence.
    """
    for role in person.roles:
        line = ground.tokens(role.sentence)
        told = tuple(one for one in line if role.start <= one.start and one.end <= role.end)
        if told:
            yield role.sentence, told
    for mention in person.mentions:
        for phrase in appositions(ground, mention):
            yield mention.sentence, phrase
        for fact in ground.facts.get(mention.sentence, ()):
            if fact.verb == "be" and fact.objects and fact.subject.start <= mention.start < fact.subject.end:
                yield mention.sentence, ground.tokens_of(fact.objects[0])
        for subject in subjects_behind(ground, mention):
            yield subject.sentence, ground.tokens_of(subject)


def subjects_behind(ground: Ground, mention: Mention) -> Iterator[Phrase]:
    """ "The Tarn resident", where the sentence before names but one person."""
    named = {one.actor for one in ground.mentions[mention.sentence]}
    people = [index for index in named if ground.actor(index).kind is ActorKind.PERSON]
    if people != [mention.actor]:
        return
    for fact in ground.facts.get(mention.sentence + 1, ()):
        is_pointing = fact.is_main and fact.subject.text.startswith("The ") and fact.subject.actor is None
        if is_pointing and ground.tokens_of(fact.subject)[-1].lemma.lower() in words("ordinary_callings"):
            yield fact.subject


def appositions(ground: Ground, mention: Mention) -> Iterator[tuple[Token, ...]]:
    """The phrases behind the comma that follows the name, up to the verb that goes on telling."""
    behind = [token for token in ground.tokens(mention.sentence) if token.start >= mention.end][:REACH]
    if not behind or behind[0].text != ",":
        return
    phrase: list[Token] = []
    for token in behind[1:]:
        is_clause = bool(phrase) and phrase[0].tag == "WP"
        if token.tag == "." or token.tag in FINITE and not is_clause:
            break
        if token.text != ",":
            phrase.append(token)
        elif phrase:
            yield tuple(phrase)
            phrase = []
    if phrase:
        yield tuple(phrase)


def tells_ordinary(phrase: tuple[Token, ...]) -> bool:
    """An age, a calling of many, or "who was in Riga"."""
    if any(token.lemma.lower() in words("ordinary_callings") for token in phrase):
        return True
    is_aged = AGE.fullmatch(phrase[0].text) is not None and (len(phrase) == 1 or "-" in phrase[0].text)
    opening = phrase[:3]
    is_somewhere = [one.tag[:2] for one in opening] == ["WP", "VB", "IN"] and opening[1].lemma == "be"
    return is_aged or is_somewhere


def tells_standing(ground: Ground, number: int, phrase: tuple[Token, ...]) -> bool:
    """A noun by which people are asked for what they know or decide, or the name of a body.

    So does "who led the Tarn Bank", and not "who joined forty others expected there by the Tarn Bank".
    """
    nouns = {token.lemma.lower() for token in phrase if token.tag.startswith("NN")}
    last = phrase[:REACH_OF_CLAUSE][-1] if phrase[0].tag == "WP" else phrase[-1]
    named = ground.mentions_within(number, phrase[0].start, last.end)
    has_body = any(ground.actor(one.actor).kind is ActorKind.ORGANISATION for one in named)
    return has_body or not nouns.isdisjoint(nouns_of_standing())


@cache
def nouns_of_standing() -> frozenset[str]:
    return words("person_roles", "profession_words", "offices") - words("ordinary_callings")
