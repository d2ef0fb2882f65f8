"""Things whose name has their noun, so that "the commission" means the Grain Trade Commission."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.lexicon import is_plural
from briefing.analysis.results import Actor, ActorKind, Token
from briefing.analysis.wordlists import words

_TIES = frozenset(("of", "for", "on", "in", "at", "and", "to", "against", "–", "-"))
_THINGS = (ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.AGREEMENT, ActorKind.EVENT)
# What stands before a noun that is not the one the article has named: "a commission", "trade commission".
_TELLING_APART = frozenset(("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "POS"))
_OF_SEVERAL = frozenset(
    ("a", "an", "another", "any", "each", "every", "no", "other", "some", "these", "those")
)
_SHORTEST = 3


def named_by_noun(actors: Sequence[Actor]) -> dict[str, int]:
    """Noun -> the one actor whose name it heads; "the tyres" are not the firm Berg Tyres."""
    named: dict[str, list[int]] = defaultdict(list)
    for index, actor in enumerate(actors):
        noun = _head_noun(actor.name)
        is_of_goods = actor.kind is ActorKind.ORGANISATION and is_plural(noun)
        if actor.kind in _THINGS and noun and not is_of_goods:
            named[noun].append(index)
    return {noun: found[0] for noun, found in named.items() if len(found) == 1}


def _head_noun(name: str) -> str:
    """ "commission" of "Grain Trade Commission", "committee" of "Committee on Fisheries"; "" for one word."""
    found = name.split()
    stop = next((k for k, word in enumerate(found) if word in _TIES), len(found))
    head = found[stop - 1] if stop else ""
    return (
        head.lower() if len(found) > 1 and head.isalpha() and head.istitle() and len(head) > _SHORTEST else ""
    )


def tells_its_sort(actor: Actor) -> bool:
    """ "Seafarers' Union": by its name a body of some sort, and so no "company" whose sort is not told."""
    is_broad = actor.kind is ActorKind.ORGANISATION and actor.label == actor.kind.value
    return is_broad and name_words.head_of(actor.name.split()) is not None


def tells_of_another(noun: str, line: Sequence[Token]) -> bool:
    """ "A commission", "the state commission": one of the noun that need not be the one named so."""
    for place, token in enumerate(line[1:], start=1):
        if token.text != noun or [one for one in line[place + 1 : place + 2] if one.tag in ("NN", "NNS")]:
            continue
        before = line[place - 1]
        is_passing = before.text.lower() in words("passing_adjectives")
        if before.text.lower() in _OF_SEVERAL or before.tag in _TELLING_APART and not is_passing:
            return True
    return False
