"""Whether a person is a woman or a man, as far as names and titles tell: actors in, "f", "m" or "" out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.results import Actor, ActorKind, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.wordlists import words


def genders(actors: Sequence[Actor], tokens: Sequence[Sequence[Token]]) -> tuple[str, ...]:
    """One value for each actor, "" for everybody the text leaves open."""
    return tuple(gender_of(actor, tokens) for actor in actors)


def gender_of(actor: Actor, tokens: Sequence[Sequence[Token]]) -> str:
    """ "f", "m", or "" for who is no person or may be either."""
    if actor.kind is not ActorKind.PERSON:
        return ""
    told = {_by_title(mention.start, tokens[mention.sentence - 1]) for mention in actor.mentions} - {""}
    if len(told) == 1:
        return told.pop()
    given = name_words.gender_of_name(actor.name.split()[0])
    return given if given in ("f", "m") else ""


def _by_title(start: int, line: Sequence[Token]) -> str:
    """The gender of the title word right before the name ("Mrs", "spokeswoman")."""
    index = token_at(line, start)
    return gender_of_title(line[index - 1].text) if index else ""


def gender_of_title(word: str) -> str:
    title = word.lower().rstrip(".")
    if title in words("female_titles"):
        return "f"
    return "m" if title in words("male_titles") else ""
