"""Who "the mayor" is: the persons of an article and its tokens in, the one who alone is called so out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.results import Actor, ActorKind, Role, Token
from briefing.analysis.word_classes import word_class

_OF_ONE = ("a", "an", "another")
# Words between an article and its noun.
_OF_NOUNS = ("CD", "HYPH", "JJ", "NN", "NNP", "VBN")


class Holders:
    """The persons whose role in the article a noun heads: "minister", "coach"."""

    def __init__(self, actors: Sequence[Actor], tokens: Sequence[Sequence[Token]]):
        self._actors = actors
        self._of: dict[str, tuple[int, ...]] = {}
        for index, actor in enumerate(actors):
            for noun in sorted(_nouns_of(actor)):
                self._of[noun] = (*self._of.get(noun, ()), index)
        self._others = self._first_others(tokens)

    def __contains__(self, noun: str) -> bool:
        return noun in self._of

    def only_one(self, noun: str, number: int) -> int | None:
        """Who alone is called so, if met by then and after no other: "(A young sailor fled.) …"."""
        held = self._of.get(noun, ())
        if len(held) != 1 or self._others.get(noun, number) < number:
            return None
        return held[0] if self._actors[held[0]].mentions[0].sentence <= number else None

    def _first_others(self, tokens: Sequence[Sequence[Token]]) -> dict[str, int]:
        """Noun -> the first sentence that brings in one without being where its only holder is called so."""
        only = {noun: held[0] for noun, held in self._of.items() if len(held) == 1}
        own = {index: {role.sentence for role in self._actors[index].roles} for index in only.values()}
        found: dict[str, int] = {}
        for number, line in enumerate(tokens, start=1):
            for place, token in enumerate(line):
                noun = token.text
                is_open = noun in only and noun not in found and number not in own[only[noun]]
                if is_open and _is_brought_in(line, place):
                    found[noun] = number
        return found


def _nouns_of(actor: Actor) -> set[str]:
    """ "Mayor" and "member" of the person whom the article calls "a mayor and member"."""
    if actor.kind is not ActorKind.PERSON:
        return set()
    held = (role.verbatim.split() for role in actor.roles if not _is_of_another_time(role))
    return {word.lower() for said in held for word in said if name_words.is_role(word)}


def _is_of_another_time(role: Role) -> bool:
    """ "Overnight leader Ann Lee" is not "the leader" when the race goes on; "the former mayor" stays one."""
    return role.verbatim.lower().split()[0] in word_class("roles_of_a_time")


def _is_brought_in(line: Sequence[Token], place: int) -> bool:
    """ "A young sailor", where the noun is no title of a name."""
    if place + 1 < len(line) and line[place + 1].tag.startswith("NN"):
        return False
    led = place - 1
    while led >= 0 and line[led].tag in _OF_NOUNS:
        led -= 1
    return led >= 0 and line[led].text.lower() in _OF_ONE
