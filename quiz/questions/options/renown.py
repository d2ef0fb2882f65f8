"""Who stands out among the people of an article: a reader knows without it whether it was that one."""

import re
from collections.abc import Iterable
from functools import cache

from briefing.analysis.results import Actor, ActorKind, Role
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, once
from quiz.questions.options.role_families import is_comparable
from quiz.questions.plain import contains_words

# In so much of the article, and so many times as often as anybody else: it is about that person.
CHIEF_SHARE, FAR_AHEAD, FEWEST_SENTENCES = 0.25, 2, 5
RULING = re.compile(
    r"(?:president(?:[- ]elect)?|prime minister|chancellor|premier|king|queen|pope|emperor|empress|sultan"
    r"|supreme leader)"
    r"(?: of(?: the)?)?"
)
BEFORE_OFFICE = {"then", "the", "former", "outgoing", "current", "visiting", "late", "ex"}


def are_of_like_renown(ground: Ground, one: int, other: int) -> bool:
    """Whether neither stands out beside the other: a president does beside professors, not beside ministers.

    A person without a role in the article may stand beside one who is chief in it, unless either is known to
    everybody; a head of state beside officials of the same state alone.
    """
    if stands_out(ground, one) is stands_out(ground, other):
        return True
    if is_head_of_state(ground, ground.actor(other)) and not are_of_one_state(ground, one, other):
        return False
    actors = ground.actor(one), ground.actor(other)
    is_untold = not all(actor.roles for actor in actors)
    return is_comparable(*actors) or is_untold and not any(is_known(ground, k) for k in (one, other))


def are_of_one_state(ground: Ground, *people: int) -> bool:
    """Whether their roles name places of one state: "US President", "governor of New York"."""
    one, other = (states_of(ground, ground.actor(index)) for index in people)
    return not one.isdisjoint(other)


def is_told_by_state(ground: Ground, key: int, others: Iterable[int], stem: str) -> bool:
    """ "Who said that many called President Karl Berg?": of the options his minister, whose name all know."""
    told = states_of(ground, ground.actor(key)) if has_known_name(ground.actor(key)) else set()
    told &= states_named(ground, stem) if told else set()
    return bool(told) and all(told.isdisjoint(states_of(ground, ground.actor(one))) for one in others)


def states_named(ground: Ground, stem: str) -> set[str]:
    """The states that the stem names, or of which it names a place, or one in office there."""
    named = (one for one in ground.analysis.actors if is_named(stem, one))
    return {state for one in named for state in ({one.country[:2]} | states_of(ground, one)) if state}


def is_named(stem: str, actor: Actor) -> bool:
    """Whether the stem has a person's last name, the whole of others' names: "the park" is not Ann Park."""
    if actor.kind is not ActorKind.PERSON:
        return any(contains_words(stem, name) for name in (actor.name, *actor.aliases))
    return re.search(rf"\b{re.escape(actor.name.split()[-1])}\b", stem) is not None


def states_of(ground: Ground, actor: Actor) -> set[str]:
    """The states that the roles of the person name, or of which they name a place."""
    spans = ((role.sentence, role.start, role.end) for role in actor.roles)
    named = (ground.actor(one.actor).country[:2] for span in spans for one in ground.mentions_within(*span))
    return {state for state in named if state}


def stands_out(ground: Ground, index: int) -> bool:
    """Whether everybody knows the person, or the article is chiefly about that one."""
    return is_known(ground, index) or is_chief(ground, index)


def is_known(ground: Ground, index: int) -> bool:
    """Whether the person is a head of state, or has a known name and is whom the article is chiefly about."""
    actor = ground.actor(index)
    return is_head_of_state(ground, actor) or has_known_name(actor) and is_chief(ground, index)


def has_known_name(actor: Actor) -> bool:
    """ "Obama", "Barack Obama"; of "Lewis Hamilton" all have heard, and of no other Hamilton."""
    *given, last = actor.name.split()
    borne = given_names().get(last, ())
    is_meant = not given or not borne or given[0] in borne
    return is_meant and last in words("known_surnames")


@cache
def given_names() -> dict[str, list[str]]:
    """Of surnames that many bear, the given names of those whom everybody knows."""
    return {last: given.split("|") for last, given in rows("known_given_names")}


def is_head_of_state(ground: Ground, actor: Actor) -> bool:
    """ "US President Lee", and of known names "President Obama": no president of a club or company."""
    return any(is_ruling(ground, role, has_known_name(actor)) for role in actor.roles)


def is_ruling(ground: Ground, role: Role, is_known_name: bool) -> bool:
    """Whether the office and its country are the whole role; of a known name the office is enough."""
    start, end = role.start, role.end
    countries = [
        one.surface
        for one in ground.mentions_within(role.sentence, start, end)
        if ground.actor(one.actor).kind is ActorKind.COUNTRY
    ]
    told = role.text.lower()
    for surface in countries:
        told = re.sub(rf"(?<!\w){re.escape(surface.lower())}(?!\w)", " ", told)
    office = " ".join(word for word in re.findall(r"[a-z-]+", told) if word not in BEFORE_OFFICE)
    return bool(countries or is_known_name) and RULING.fullmatch(office) is not None


def is_chief(ground: Ground, index: int) -> bool:
    return index == chief_person(ground)


@once
def chief_person(ground: Ground) -> int | None:
    """Of whom much of the article tells, and far more than of any other; None where there is nobody such."""
    people = ground.actors_of_kind[ActorKind.PERSON]
    told = sorted(((len(ground.sentences_of_actor.get(one, ())), one) for one in people), reverse=True)
    fewest = max(FEWEST_SENTENCES, CHIEF_SHARE * len(ground.analysis.sentences))
    (most, chief), (next_most, _) = (*told, (0, None), (0, None))[:2]
    return chief if most >= max(fewest, FAR_AHEAD * next_most) else None
