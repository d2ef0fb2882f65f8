"""Names of which nothing tells whether they are a person's or a body's: mentions in, yes or no out."""

from collections.abc import Iterable, Sequence

from briefing.analysis import name_words
from briefing.analysis.clause_subjects import is_governed, verb_of_saying_behind
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE


def is_met_untold(line: Sequence[Token], mentions: Iterable[Mention], actors: Sequence[Actor]) -> bool:
    """Whether a longer name says something where it is met for the first time: "Bergen Marlo said"."""
    met = (one for one in mentions if _is_met(one, actors[one.actor]))
    return any(verb_of_saying_behind(line, one) for one in met)


def acts_untold(line: Sequence[Token], mentions: Iterable[Mention], actors: Sequence[Actor]) -> bool:
    """Whether a name acts that no word of it explains: "Bergen Marlo threw" may tell of a man or a band."""
    untold = (one for one in mentions if _is_plain(actors[one.actor]))
    return any(_acts(line, one) for one in untold)


def opens_on_untold(line: Sequence[Token], mentions: Sequence[Mention], actors: Sequence[Actor]) -> bool:
    """ "Zarkowna also said that he left": a capital that acts, is no word and in nobody’s name."""
    last = next((place for place, token in enumerate(line) if not token.tag.startswith("NNP")), 0)
    verb = next((place for place in range(last, len(line)) if line[place].tag != "RB"), 0)
    if not last or line[verb].tag not in FINITE or mentions and mentions[0].start < line[verb].start:
        return False
    opening = {one.text for one in line[:last]}
    if any(name_words.is_common(word) or name_words.is_calendar(word) for word in opening):
        return False
    return all(opening.isdisjoint(one.name.split()) for one in actors if one.kind is ActorKind.PERSON)


def _is_met(mention: Mention, actor: Actor) -> bool:
    return _is_untold(actor) and " " in actor.name and actor.mentions[0] == mention


def _is_untold(actor: Actor) -> bool:
    is_body = actor.kind is ActorKind.ORGANISATION and actor.label == actor.kind.value
    return is_body and entry_of(actor.name) is None


def _is_plain(actor: Actor) -> bool:
    """ "Bergen Marlo", "Marlo"; not "the Marlo", "Marlo AG" or "Marlo Tea"."""
    words = actor.name.split()
    if not _is_untold(actor) or actor.takes_the:
        return False
    return all(word.isalpha() and word.istitle() for word in words) and not name_words.is_common(words[-1])


def _acts(line: Sequence[Token], mention: Mention) -> bool:
    """Whether a verb stands right behind the name, and no preposition before it."""
    last = token_at(line, mention.end - 1)
    is_next = last is not None and last + 1 < len(line) and line[last + 1].tag in FINITE
    return is_next and not is_governed(line, mention)
