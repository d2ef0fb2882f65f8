"""Sentences, tokens and actors from plain lines, for tests that begin after reading."""

from dataclasses import replace

from briefing.analysis.actors import link
from briefing.analysis.hints import Hint
from briefing.analysis.names import find_names
from briefing.analysis.references import resolve
from briefing.analysis.results import Actor, Sentence, Token
from briefing.analysis.roles import find_roles
from briefing.analysis.tagging import tag


def lines_of(*texts: str) -> tuple[tuple[Sentence, ...], tuple[tuple[Token, ...], ...]]:
    """One sentence for each text, all in one paragraph each of their own."""
    sentences = tuple(
        Sentence(number, f"key{number}", text, 0, len(text), number - 1, 0)
        for number, text in enumerate(texts, 1)
    )
    return sentences, tag(sentences)


def actors_of(*texts: str, hints: tuple[Hint, ...] = ()) -> tuple[Actor, ...]:
    """The actors that the lines name."""
    sentences, tokens = lines_of(*texts)
    return link(sentences, tokens, find_names(sentences, tokens), hints)


def names_of(*texts: str, hints: tuple[Hint, ...] = ()) -> dict[str, str]:
    """Name -> kind."""
    return {actor.name: actor.kind.value for actor in actors_of(*texts, hints=hints)}


def references_of(*texts: str, in_paragraph: bool = False) -> list[tuple[str, str | None]]:
    """(surface, name of the actor meant) in order; every line is a paragraph unless `in_paragraph`."""
    sentences, tokens = lines_of(*texts)
    if in_paragraph:
        sentences = tuple(replace(sentence, block=0) for sentence in sentences)
    actors = find_roles(sentences, tokens, link(sentences, tokens, find_names(sentences, tokens)))
    found = resolve(sentences, tokens, actors)
    return [(one.surface, None if one.actor is None else actors[one.actor].name) for one in found]
