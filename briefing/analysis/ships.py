"""Ships that are called like people, behind "the": candidates in, the same with the ships as ships out."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis import name_words
from briefing.analysis.appositions import after_name, before_name
from briefing.analysis.candidates import Candidate
from briefing.analysis.nouns_beside_names import noun_of
from briefing.analysis.results import ActorKind, Sentence, Token

_AGROUND_WITHIN = 3
_OF_A_PERSON = ("NN", "NNS", "NNP", "JJ", "IN", "WP", "CD")


def with_ships(
    sentences: Sequence[Sentence], lines: Sequence[Sequence[Token]], candidates: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """ "The Lady Anne", "the Mary Celeste": nobody says "the" of a person.

    With a title it is a ship only where the article somewhere says or shows that it is one; without one it
    is at least no person.
    """
    whole = [_whole(sentences[one.sentence - 1], lines[one.sentence - 1], one) for one in candidates]
    ships = {one.core for one in whole if one is not None and _is_ship(lines[one.sentence - 1], one)}
    return tuple(
        _behind_the(lines[old.sentence - 1], old, new, ships)
        for old, new in zip(candidates, whole, strict=True)
    )


def _whole(sentence: Sentence, line: Sequence[Token], one: Candidate) -> Candidate | None:
    """A person's name behind "the" with the title that may be a part of it; None for any other."""
    first = one.title if one.is_titled else one.first
    if one.kind is not ActorKind.PERSON or one.last - first < 2 or not first:
        return None
    titles = (token.text for token in line[first : one.first])
    if line[first - 1].text.lower() != "the" or not all(name_words.is_honorific(title) for title in titles):
        return None
    start = line[first].start
    name = sentence.text[start : one.end]
    return replace(one, first=first, start=start, surface=name, core=name, title=-1)


def _behind_the(line: Sequence[Token], old: Candidate, new: Candidate | None, ships: set[str]) -> Candidate:
    if new is not None and new.core in ships:
        return replace(new, kind=ActorKind.ORGANISATION, label="ship")
    if new is None or old.is_titled or _goes_on(line, old.last):
        return old
    return replace(old, kind=None, label="")


def _goes_on(line: Sequence[Token], last: int) -> bool:
    """ "The Ann Low trial", "the Ann Low of chess", "the Ann Low who left": "the" may well be said here."""
    return last < len(line) and line[last].tag in _OF_A_PERSON


def _is_ship(line: Sequence[Token], one: Candidate) -> bool:
    """Whether its sentence calls it one, or it sails, sinks, runs aground or has somebody aboard."""
    phrases = (before_name(line, _list_start(line, one.first - 1)), after_name(line, one.last))
    if any(phrase and _is_ship_noun(line[phrase.head]) for phrase in phrases):
        return True
    behind = line[one.last : one.last + _AGROUND_WITHIN]
    if behind and (behind[0].lemma in name_words.name_class("ship_verbs") or _is_ship_noun(behind[0])):
        return True
    is_boarded = one.first > 1 and line[one.first - 2].text.lower() in ("aboard", "board")
    return is_boarded or any(token.text == "aground" for token in behind)


def _list_start(line: Sequence[Token], place: int) -> int:
    """Where "the Ann Low and the Mary Low" begins, of which the last has its "the" at `place`."""
    while place > 1 and line[place - 1].text == "and" and line[place - 2].tag == "NNP":
        place -= 2
        while place > 0 and line[place].tag == "NNP":
            place -= 1
    return place


def _is_ship_noun(token: Token) -> bool:
    return name_words.noun_kinds().get(noun_of(token), (None, ""))[1] == "ship"
