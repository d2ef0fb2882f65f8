"""Applies an instructor's edits to linked actors: dropped, joined, renamed, of another kind, more names."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.actors import renumbered
from briefing.analysis.edits import ActorEdit
from briefing.analysis.hints import Hint
from briefing.analysis.results import Actor, ActorKind

Identity = tuple[str, ActorKind]


def hints_of(edits: Sequence[ActorEdit]) -> tuple[Hint, ...]:
    """Wordings that only the instructor knows are looked up like any hinted name."""
    return tuple(
        Hint(edit.name, edit.kind, edit.wordings) for edit in edits if edit.wordings and edit.is_kept
    )


def edit_actors(actors: Sequence[Actor], edits: Sequence[ActorEdit]) -> tuple[Actor, ...]:
    """The actors as the instructor wants them, those used most first."""
    by_identity = {edit.identity: edit for edit in edits}
    if not by_identity:
        return tuple(actors)
    gathered: dict[Identity, Actor] = {}
    for actor in actors:
        identity = final_identity((actor.name, actor.kind), by_identity)
        if identity is None:
            continue
        named = renamed(actor, by_identity.get(identity), identity)
        standing = gathered.get((named.name, named.kind))
        gathered[named.name, named.kind] = joined(standing, named) if standing else named
    ordered = sorted(gathered.values(), key=lambda actor: (-len(actor.mentions), first_use(actor)))
    return renumbered(ordered)


def final_identity(identity: Identity, edits: dict[Identity, ActorEdit]) -> Identity | None:
    """Which found actor this one counts as, along all joins; None where it was dropped."""
    seen = set()
    while identity in edits and identity not in seen:
        seen.add(identity)
        edit = edits[identity]
        if not edit.is_kept:
            return None
        if edit.same_as is None:
            break
        identity = edit.same_as
    return identity


def renamed(actor: Actor, edit: ActorEdit | None, identity: Identity) -> Actor:
    """The actor under its last name and kind; a new kind does away with the label of the old one."""
    name, kind = identity
    if edit:
        name, kind = edit.new_name or name, edit.new_kind or kind
    label = actor.label if kind is actor.kind else kind.value
    takes_the = actor.takes_the and name == actor.name
    return replace(actor, name=name, kind=kind, label=label, takes_the=takes_the)


def joined(first: Actor, second: Actor) -> Actor:
    """One actor with the wordings and mentions of both; what overlaps counts once, the longer one first."""
    found = sorted({*first.mentions, *second.mentions}, key=lambda m: (m.sentence, m.start, -m.end, m.actor))
    mentions = []
    for mention in found:
        last = mentions[-1] if mentions else None
        if last is None or last.sentence != mention.sentence or last.end <= mention.start:
            mentions.append(mention)
    aliases = tuple(dict.fromkeys((*first.aliases, *second.aliases)))
    return replace(first, aliases=aliases, mentions=tuple(mentions), country=first.country or second.country)


def first_use(actor: Actor) -> tuple[int, int]:
    return min(((mention.sentence, mention.start) for mention in actor.mentions), default=(0, 0))
