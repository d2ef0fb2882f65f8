"""An actor as an answer: the name that is shown, those that count when typed, those that give it away."""

from collections import defaultdict
from functools import cache

from briefing.analysis.gazetteer import entry_of, names_in_tables
from briefing.analysis.lexicon import pos_of
from briefing.analysis.name_words import name_class
from briefing.analysis.results import Actor, ActorKind, Use
from briefing.analysis.wordlists import rows
from briefing.analysis.wordlists import words as word_list
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words


def answer_for(ground: Ground, index: int, start: int, end: int, type_: AnswerType) -> Answer:
    """The actor as an answer, with every name that may fairly be typed for it accepted."""
    actor = ground.actor(index)
    forms = (*typed_names_of(ground, index), *surfaces_by_span(ground, index).get((start, end), ()))
    shown = shown_name(ground, index, start, end)
    accept = tuple(form for form in dict.fromkeys((actor.name, *forms)) if form != shown)
    return Answer(type_, shown, start, end, index, accept)


@once
def typed_names_of(ground: Ground, index: int) -> tuple[str, ...]:
    return typed_names(ground.actor(index))


def typed_names(actor: Actor) -> tuple[str, ...]:
    """The names besides its own that may fairly be typed for it, wherever the article tells of it."""
    return (*own_names(actor), *names_in_tables(actor.name), *last_name(actor), *shorter_names(actor))


@once
def surfaces_by_span(ground: Ground, index: int) -> dict[tuple[int, int], list[str]]:
    """How the article writes the actor's name, by where that stands in its sentence: "Beijing" for China."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for mention in ground.actor(index).mentions:
        if mention.use is Use.NAME and mention.surface not in found[mention.start, mention.end]:
            found[mention.start, mention.end].append(mention.surface)
    return found


def shown_name(ground: Ground, index: int, start: int, end: int) -> str:
    """The actor's name; the wording of the sentence where that alone has a number ("Euro 2020")."""
    actor = ground.actor(index)
    if actor.kind in (ActorKind.PERSON, ActorKind.COUNTRY):
        return actor.name
    has_digit = any(character.isdigit() for character in actor.name)
    numbered = (
        mention.surface
        for mention in actor.mentions
        if (mention.start, mention.end) == (start, end) and any(map(str.isdigit, mention.surface))
    )
    return actor.name if has_digit else next(numbered, actor.name)


def own_names(actor: Actor) -> tuple[str, ...]:
    """The article's other names for it; those of a country may be its people, capital or government."""
    if actor.kind is not ActorKind.COUNTRY:
        return actor.aliases
    return tuple(alias for alias in actor.aliases if alias.replace(".", "").isupper())


def shorter_names(actor: Actor) -> tuple[str, ...]:
    """ "Stanmore" for Stanmore University: a body's own name without the words for what it is.

    "World Health" and "Supreme" are common words, and no names of the bodies that begin with them.
    """
    if actor.kind is not ActorKind.ORGANISATION:
        return ()
    words = actor.name.split()
    while len(words) > 1 and words[-1] in kinds_of_body():
        words.pop()
    short = " ".join(words)
    is_own = any(not pos_of(word.lower()) for word in words)
    is_name = is_own and short != actor.name and short[0].isupper() and not entry_of(short)
    return (short,) if is_name and " of" not in f" {short}" else ()


@cache
def kinds_of_body() -> frozenset[str]:
    """ "University", "Ministry"."""
    return frozenset(word for word, *_ in rows("organisation_words"))


def last_name(actor: Actor) -> tuple[str, ...]:
    """The surname of a person whose full name is the answer; of three words, the last two as well.

    Where the family name comes first ("Kim Jong Un"), the last word is no surname.
    """
    generations = name_class("generations")
    words = [word for word in actor.name.split() if word.rstrip(".,") not in generations]
    if actor.kind is not ActorKind.PERSON or len(words) < 2:
        return ()
    if words[0] in word_list("family_names_first"):
        return (words[0],) if len(words) == 3 else (words[0], words[-1])
    return (words[-1],) if len(words) == 2 else (words[-1], " ".join(words[-2:]), f"{words[0]} {words[-1]}")


def secret_names(ground: Ground, index: int) -> frozenset[str]:
    """Every wording that would give the actor away in a stem that asks for it."""
    actor = ground.actor(index)
    return frozenset({actor.name, *actor.aliases, *last_name(actor)})


def is_given_away(ground: Ground, index: int, text: str) -> bool:
    """Whether the text has a name of the actor whom it asks for."""
    return any(contains_words(text, name) for name in secret_names(ground, index))
