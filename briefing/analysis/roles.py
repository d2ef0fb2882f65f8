"""What the article calls each actor, in its own words: actors in, actors with roles out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.analysis.references import resolve
from briefing.analysis.results import Actor, Mention, Reference, Role, Sentence, Token, Use
from briefing.analysis.role_phrases import RolePhrase, role_phrases
from briefing.analysis.role_texts import resolved_text, short_end
from briefing.analysis.token_spans import token_span

_STRENGTH = ("title", "apposition", "noun", "copula", "parenthesis", "relative")
_OPEN_LABELS = ("organisation", "place", "event", "agreement")


def find_roles(
    sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], actors: Sequence[Actor]
) -> tuple[Actor, ...]:
    """The actors with their roles, strongest rule first; a role that would be broken text is left out."""
    owners = _owners(resolve(sentences, tokens, actors), actors)
    return tuple(_with_roles(actor, sentences, tokens, owners) for actor in actors)


def _owners(references: Sequence[Reference], actors: Sequence[Actor]) -> dict[tuple[int, int], str]:
    """(sentence, offset) of a settled reference -> the name it stands for."""
    return {
        (one.sentence, one.start): ("the " if actors[one.actor].takes_the else "") + actors[one.actor].name
        for one in references
        if one.actor is not None
    }


def _with_roles(
    actor: Actor,
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    owners: dict[tuple[int, int], str],
) -> Actor:
    roles: dict[str, Role] = {}
    labels: list[str] = []
    for mention in actor.mentions:
        if mention.use is Use.ATTRIBUTE:
            continue
        line = tokens[mention.sentence - 1]
        for found in _phrases(actor, mention, line):
            role = _role(found, sentences[mention.sentence - 1], line, owners)
            if role is not None:
                roles.setdefault(role.text.casefold(), role)
                labels.extend([found.label] if found.label else [])
    ordered = sorted(roles.values(), key=_order)
    label = labels[0] if labels and actor.label in _OPEN_LABELS else actor.label
    return replace(actor, roles=tuple(ordered), label=label)


def _phrases(actor: Actor, mention: Mention, line: Sequence[Token]) -> Iterator[RolePhrase]:
    first, last = token_span(line, mention.start, mention.end)
    if first < last and line[first].start == mention.start:
        yield from role_phrases(line, first, last, actor.kind)


def _role(
    found: RolePhrase, sentence: Sentence, line: Sequence[Token], owners: dict[tuple[int, int], str]
) -> Role | None:
    last = short_end(line, found.first, found.last)
    if last is None:
        return None
    found = replace(found, last=last)
    start, end = line[found.first].start, line[found.last - 1].end
    text = resolved_text(found, sentence, line, owners)
    if text is None:
        return None
    return Role(text, sentence.text[start:end], sentence.number, start, end, found.rule)


def _order(role: Role) -> tuple[int, bool, int, int]:
    """Strength of the rule; then fuller roles before bare ones ("President"), then reading order."""
    return _STRENGTH.index(role.rule), " " not in role.text, role.sentence, role.start
