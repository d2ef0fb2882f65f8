"""On whose side a person is by the article: for which party or team, which may rule out an option."""

import re
from collections.abc import Iterator

from briefing.analysis.results import Role
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words

SIDES = {"party", "team"}
# "Marsh Party MP": a party of which the article tells nothing else.
PARTY = re.compile(r"((?:[A-Z][\w’'-]+ )+)Party\b")
ONE_OF_MANY = re.compile("ies$")


def is_of_other_side(ground: Ground, candidate: Candidate, index: int) -> bool:
    """ "Who said the next Harbour government will …?", asked of Harbour's Ann Lee: no Marsh Party MP."""
    key = candidate.answer.index
    own = sides_of(ground, key) if key is not None else frozenset()
    if not any(contains_words(candidate.stem, name) for name in own):
        return False
    others = sides_of(ground, index)
    return bool(others) and not own & others


@once
def sides_of(ground: Ground, index: int) -> frozenset[str]:
    """The parties and teams in the roles of a person, by all their names."""
    return frozenset(name for role in ground.actor(index).roles for name in sides_told(ground, role))


def sides_told(ground: Ground, role: Role) -> Iterator[str]:
    """ "Harbour" of "Harbour Party whip", "Tory" and "Tories" of "the Tory MP"."""
    told = {word for word in role.text.split() if word in words("party_members")}
    told |= {match.group(1).strip() for match in PARTY.finditer(role.text)}
    inside = ground.mentions_within(role.sentence, role.start, role.end)
    meant = {one.actor for one in inside if ground.actor(one.actor).label in SIDES}
    meant |= {one for one, names in names_of_sides(ground).items() if names & told}
    yield from sorted(told.union(*(names_of_sides(ground)[one] for one in meant)))


@once
def names_of_sides(ground: Ground) -> dict[int, frozenset[str]]:
    """By party or team, its names and what one of it is called: "Harbour Party", "Harbour", "Tory"."""
    actors = enumerate(ground.analysis.actors)
    return {index: names_of((one.name, *one.aliases)) for index, one in actors if one.label in SIDES}


def names_of(names: tuple[str, ...]) -> frozenset[str]:
    short = {name.removesuffix(" Party") for name in names}
    return frozenset((*names, *short, *(ONE_OF_MANY.sub("y", name).removesuffix("s") for name in short)))
