"""Rivals for an actor: others of its kind from the article, never from the deciding sentence."""

from functools import lru_cache

from briefing.analysis.results import Actor, ActorKind, Use
from briefing.analysis.wordlists import words
from quiz.questions.bound_bodies import also_right
from quiz.questions.candidates import Candidate
from quiz.questions.clauses_of_saying import is_of_saying
from quiz.questions.drafts import WHO_SAID
from quiz.questions.genders_told import PRONOUN_GENDERS, gender_told
from quiz.questions.ground import Ground
from quiz.questions.options.families import family, is_of_known_sort, is_of_their_sort
from quiz.questions.options.listed import (
    asks_doers,
    may_have_done,
)
from quiz.questions.options.lost_craft import is_sort_of_craft, lost_beside
from quiz.questions.options.parties import parties_beside
from quiz.questions.options.parts_of_the_world import (
    are_far_apart,
    are_neighbours,
    is_named_for_another_part,
)
from quiz.questions.options.renown import are_of_like_renown, has_known_name
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.options.role_families import is_comparable, speaks_for_a_side
from quiz.questions.options.series import outside_series
from quiz.questions.options.sides import is_of_other_side
from quiz.questions.options.the_dead import those_told_dead
from quiz.questions.plain import contains_words, plain
from quiz.questions.speakers import those_speaking
from quiz.questions.standings import is_one_of_many
from quiz.questions.wording.described_roles import described

LONGEST_ROLE = 12
# Of a book's hundreds of people the first are chosen from.
MOST_RIVALS = 24
SMALL = frozenset(("of", "the", "for", "and"))
# An actor in so many sentences tempts, wherever it lies.
OFTEN_TOLD = 4
# In so much of the article stands the one whom it is about.
MUCH_OF_IT = 0.3
# Letters that clubs wear before or behind their names.
CLUBS = {"AC", "AFC", "AS", "CF", "FC", "SC", "SK"}
# With fewer who speak, others of the article stand beside the subject of "said".
FEWEST_SPEAKING = 3


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Actors of the answer's kind and family, those most in the article first.

    Beside one who said something stands nobody who is dead or on trial, and beside a ship that will sail
    none that sank, unless that one is or did so, too.
    """
    index = candidate.answer.index
    if index is not None and asks_who_said(ground, candidate):
        dead = those_told_dead(ground)
        silent = parties_beside(ground, candidate) | (frozenset() if index in dead else dead)
        found = [one for one in speaking_rivals(ground, candidate) if one.index not in silent]
        if candidate.rule not in WHO_SAID and len(found) < FEWEST_SPEAKING:
            found = [one for one in named_rivals(ground, candidate, {index}) if one.index not in silent]
        return found
    found = named_rivals(ground, candidate, {index} if index is not None else set())
    strange = outside_series(ground, index) if index is not None else frozenset()
    return [one for one in found if one.index not in strange and not is_sort_of_craft(ground, one.index)]


def asks_who_said(ground: Ground, candidate: Candidate) -> bool:
    """ "Who said that the bridge will fall?": a person is asked for, who is the subject of what is told."""
    fact = candidate.fact
    if candidate.rule in WHO_SAID:
        return True
    is_told = candidate.rule == "subject" and fact is not None and is_of_saying(fact) and bool(fact.objects)
    return is_told and ground.actor(candidate.answer.index).kind is ActorKind.PERSON


def speaking_rivals(ground: Ground, candidate: Candidate) -> list[Rival]:
    """Others who have a word in the article: any of them might have said it, but no resident for the army."""
    key = ground.actor(candidate.answer.index)
    bound, genders = also_right(ground, candidate), genders_of_pronouns(ground, candidate)
    found = [
        index
        for index in those_speaking(ground)
        if index != candidate.answer.index
        and index not in bound
        and ground.actor(index).kind is key.kind
        and may_speak_beside(ground.actor(index), key, candidate)
        and not (speaks_for_a_side(key) and is_one_of_many(ground, index))
        and are_of_like_renown(ground, candidate.answer.index, index)
        and not is_ruled_out(ground, genders, index)
        and not is_of_other_side(ground, candidate, index)
        and candidate.sentence not in ground.sentences_of_actor.get(index, ())
        and not may_have_said(ground, candidate, index)
    ]
    found.sort(key=lambda index: standing(ground, candidate, index))
    return [rival(ground, index) for index in told_apart(ground, found)]


def may_have_said(ground: Ground, candidate: Candidate, index: int) -> bool:
    """Whether the article reports nearly the same of another; word for word there is but one who said it."""
    sentences = ground.sentences_of_actor.get(index, ())
    return candidate.rule != "quotation" and may_be_true(ground, candidate, sentences, index)


def may_speak_beside(actor: Actor, key: Actor, candidate: Candidate) -> bool:
    """Whether a reader may take the actor for the speaker: a body of the key's sort, or a person.

    What is not quoted must be such as the other may know of: a resident does not speak for the army.
    """
    if key.kind is not ActorKind.PERSON:
        return may_stand_beside(actor, [key], candidate.stem)
    is_fit_here = candidate.rule == "quotation" or is_comparable(key, actor)
    return is_fit_here and is_fit(actor) and not is_akin(actor, key) and not is_in_stem(actor, candidate.stem)


def named_rivals(ground: Ground, candidate: Candidate, keys: set[int]) -> list[Rival]:
    """The actors that may stand beside the keys, best first."""
    wanted = [ground.actor(key) for key in sorted(keys)]
    if not wanted or not all(map(is_of_known_sort, wanted)):
        return []
    told_of = [ground.actor(index) for index in candidate.actors]
    bound, genders = also_right(ground, candidate), genders_of_pronouns(ground, candidate)
    lost = lost_beside(ground, candidate, keys)
    found = [
        index
        for index in ground.actors_of_kind[wanted[0].kind]
        if index not in keys
        and index not in lost
        and index not in bound
        and candidate.sentence not in ground.sentences_of_actor.get(index, ())
        and may_stand_beside(ground.actor(index), wanted, candidate.stem)
        and is_of_their_sort(ground.actor(index), wanted)
        and not is_named_for_another_part(ground.actor(index), told_of)
        and not is_ruled_out(ground, genders, index)
        and not is_of_other_side(ground, candidate, index)
        and not (candidate.rule == "companion" and is_all_over(ground, index))
        and is_as_known(ground.actor(index), wanted[0])
        and (len(keys) > 1 or is_told_enough(ground, index, *keys))
        and not may_be_right(ground, candidate, index)
        and any(lies_near(ground, candidate, index, key) for key in wanted)
    ]
    found.sort(key=lambda index: (standing(ground, candidate, index), ground.actor(index).name, index))
    found.sort(key=lambda index: unlikeness(ground.actor(index), wanted[0]))
    return [rival(ground, index) for index in told_apart(ground, found)]


def unlikeness(actor: Actor, key: Actor) -> tuple[bool, bool]:
    """Sorts those of the key's sort before others, and among them its neighbours first."""
    return actor.label != key.label, not are_neighbours(actor, key)


def may_stand_beside(actor: Actor, keys: list[Actor], stem: str) -> bool:
    """Whether a reader may take the actor for the answer: of its family, and no second name of it."""
    first = keys[0]
    if family(actor) not in {family(key) for key in keys} or not is_fit(actor):
        return False
    if first.label and actor.label != first.label and f"hich {first.label} " in stem:
        return False
    if actor.kind is ActorKind.PERSON and not any(is_comparable(key, actor) for key in keys):
        return False
    if actor.name in words("former_states") and first.name not in words("former_states"):
        return False
    is_named = is_in_stem(actor, stem) or is_club_in_stem(actor, stem)
    return not is_named and not any(is_akin(actor, key) for key in keys)


def is_as_known(actor: Actor, key: Actor) -> bool:
    """Whether both have names known to everybody or neither has: no reader takes Obama for a candidate."""
    return key.kind is not ActorKind.PERSON or has_known_name(actor) is has_known_name(key)


def may_be_right(ground: Ground, candidate: Candidate, index: int) -> bool:
    """Whether another sentence than the deciding one makes the actor a right answer, too."""
    if asks_doers(candidate):
        return may_have_done(ground, candidate, index)
    return may_be_true(ground, candidate, ground.sentences_of_actor.get(index, ()), index)


def is_all_over(ground: Ground, index: int) -> bool:
    """Whether the article is about the actor, whom a reader will not take for one more of a list."""
    told = len(ground.sentences_of_actor.get(index, ()))
    return told >= OFTEN_TOLD and told >= MUCH_OF_IT * len(ground.analysis.sentences)


def is_told_enough(ground: Ground, index: int, key: int) -> bool:
    """Whether more than an aside tells of it, beside a country or body of which the article tells often."""
    told = [len(ground.sentences_of_actor.get(one, ())) for one in (index, key)]
    return ground.actor(key).kind is ActorKind.PERSON or told[0] > 1 or told[1] <= OFTEN_TOLD


def lies_near(ground: Ground, candidate: Candidate, index: int, key: Actor) -> bool:
    """Whether a country or place lies in the key's part of the world, or the article makes it tempting:
    it is often told of, or stands in the same paragraph or the next sentence."""
    if not are_far_apart(ground.actor(index), key):
        return True
    sentences = ground.sentences_of_actor[index]
    block = ground.sentence(candidate.sentence).block
    return len(sentences) >= OFTEN_TOLD or any(
        abs(number - candidate.sentence) <= 1 or ground.sentence(number).block == block
        for number in ground.nearest(sentences, candidate.sentence, OFTEN_TOLD)
    )


def told_apart(ground: Ground, ranked: list[int]) -> list[int]:
    """Of names too like each other, the first alone; no more than are ever chosen from."""
    kept: list[int] = []
    for index in ranked:
        if len(kept) == MOST_RIVALS:
            break
        if not any(is_akin(ground.actor(index), ground.actor(other)) for other in kept):
            kept.append(index)
    return kept


def standing(ground: Ground, candidate: Candidate, index: int) -> tuple[int, int]:
    """Rank of a rival: well-known actors of the article first, then those that stand near."""
    numbers = ground.nearest(ground.sentences_of_actor[index], candidate.sentence, 2)
    distance = min(abs(number - candidate.sentence) for number in numbers)
    return (-min(4, len(ground.sentences_of_actor[index])), distance)


def is_fit(actor: Actor) -> bool:
    """Whether the name is whole enough to be an option: no bare first name or surname ("Al Saud")."""
    if actor.kind is ActorKind.PERSON:
        return sum(word.lower() not in words("particles") for word in actor.name.split()) > 1
    if actor.kind is ActorKind.COUNTRY:
        return any(mention.use is not Use.ATTRIBUTE for mention in actor.mentions)
    return True


def is_akin(actor: Actor, key: Actor) -> bool:
    """Whether one name holds the other, or they share a wording: options must be told apart at a glance."""
    if is_of_one_state(actor, key):
        return True
    names, others = (plain_names((one.name, *one.aliases)) for one in (actor, key))
    if names & others or any(one in other or other in one for one in names for other in others):
        return True
    if {name_words(one) for one in names} & {name_words(other) for other in others}:
        return True
    return contains_words(actor.name, key.name) or contains_words(key.name, actor.name)


def is_of_one_state(actor: Actor, key: Actor) -> bool:
    """ "Greenland" beside "Denmark" if both go as one state; two towns of Norway are two towns."""
    is_same = bool(actor.country and key.country) and actor.country[:2] == key.country[:2]
    return is_same and actor.kind is key.kind is ActorKind.COUNTRY


@lru_cache(2_000)
def plain_names(names: tuple[str, ...]) -> frozenset[str]:
    """A name and its aliases in their plain form."""
    return frozenset(map(plain, names))


@lru_cache(2_000)
def name_words(name: str) -> frozenset[str]:
    """The words of a plain name without the small ones: the Ministry of Fish is the Fish Ministry."""
    return frozenset(name.split()) - SMALL


def is_in_stem(actor: Actor, stem: str) -> bool:
    """Whether the stem names it already, by whatever name."""
    return any(contains_words(stem, alias) for alias in (actor.name, *actor.aliases))


def is_club_in_stem(actor: Actor, stem: str) -> bool:
    """ "FC Tarn" beside "Tarn": a club goes by its name without the letters, too."""
    kept = [word for word in actor.name.split() if word.upper().replace(".", "") not in CLUBS]
    return 0 < len(kept) < len(actor.name.split()) and contains_words(stem, " ".join(kept))


def genders_of_pronouns(ground: Ground, candidate: Candidate) -> set[str]:
    """ "Who said that she needed more crews?": a woman is meant. A quotation's "she" is somebody else.

    So may be a "she" behind another's name.
    """
    if candidate.rule == "quotation":
        return set()
    others = (ground.actor(one) for one in set(candidate.actors) - {candidate.answer.index})
    names = [one.name for one in others if one.kind is ActorKind.PERSON]
    places = [candidate.stem.find(name) for name in names]
    told_first = candidate.stem[: min((place for place in places if place >= 0), default=len(candidate.stem))]
    if -1 in places:
        return set()
    return {PRONOUN_GENDERS[word] for word in plain(told_first).split() if word in PRONOUN_GENDERS}


def is_ruled_out(ground: Ground, genders: set[str], index: int) -> bool:
    """Whether the pronouns are of one gender, and the actor is of another: beside "she" it is no man."""
    return len(genders) == 1 and gender_told(ground, index) not in ("", *genders)


def rival(ground: Ground, index: int) -> Rival:
    """The actor as an option; its feedback shows where the article really has it."""
    actor = ground.actor(index)
    role = actor.role
    if role is not None and len(role.text.split()) <= LONGEST_ROLE:
        place = quoted(ground, role.sentence, role.start, role.end)
        held = described(role, ground.text(role.sentence)[: role.start])
        return Rival(actor.name, f"{actor.name} is {held}: {place}.", role.sentence, index)
    mention = actor.mentions[0]
    place = quoted(ground, mention.sentence, mention.start, mention.end)
    told = f"{actor.name} is in the article for something else: {place}."
    return Rival(actor.name, told, mention.sentence, index)
