"""Whether a person is a woman or a man, as far as names and titles tell: actors in, "f", "m" or "" out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_OWNERS = ("PRP$", "POS")
_CLOSING = (",", ".", "(", ";")


def genders(actors: Sequence[Actor], tokens: Sequence[Sequence[Token]]) -> tuple[str, ...]:
    """One value for each actor, "" for everybody the text leaves open."""
    return tuple(gender_of(actor, tokens) for actor in actors)


def gender_of(actor: Actor, tokens: Sequence[Sequence[Token]]) -> str:
    """ "f", "m", or "" for who is no person or may be either."""
    if actor.kind is not ActorKind.PERSON:
        return ""
    told = {_told_beside(mention, tokens[mention.sentence - 1]) for mention in actor.mentions} - {""}
    if len(told) == 1:
        return told.pop()
    given = name_words.gender_of_name(actor.name.split()[0])
    return given if given in ("f", "m") else ""


def _told_beside(mention: Mention, line: Sequence[Token]) -> str:
    """The gender of the title word right before the name, or of the one set off beside it."""
    first, last = token_span(line, mention.start, mention.end)
    by_title = gender_of_title(line[first - 1].text) if first else ""
    return by_title or _set_off_before(line, first, last) or _set_off_behind(line, last)


def _set_off_before(line: Sequence[Token], first: int, last: int) -> str:
    """ "His mother, Ann Lee, sold it"; not "he saw his mother, Lee said", nor "his mother, Lee and Kent"."""
    is_set_off = first > 2 and line[first - 1].text == "," and line[first - 3].tag in _OWNERS
    return gender_of_title(line[first - 2].text) if is_set_off and _is_closed(line, last) else ""


def _set_off_behind(line: Sequence[Token], last: int) -> str:
    """ "Ann Lee, his mother, sold it"."""
    is_set_off = last + 3 < len(line) and line[last].text == "," and line[last + 1].tag == "PRP$"
    return gender_of_title(line[last + 2].text) if is_set_off and _is_closed(line, last + 3) else ""


def _is_closed(line: Sequence[Token], last: int) -> bool:
    """Whether a mark ends what stands beside a name, and no list goes on behind it."""
    if last >= len(line) or line[last].text not in _CLOSING:
        return False
    return last + 1 >= len(line) or line[last + 1].tag != "CC"


def gender_of_title(word: str) -> str:
    title = word.lower().rstrip(".")
    if title in words("female_titles"):
        return "f"
    return "m" if title in words("male_titles") else ""
