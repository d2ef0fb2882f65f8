"""Rivals for an actor: others of its kind from the article, never from the deciding sentence."""

from briefing.analysis.gazetteer import entry_of, names_in_tables
from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Actor, ActorKind, Use
from briefing.analysis.wordlists import rows
from briefing.analysis.wordlists import words as word_list
from quiz.questions.candidates import Answer, Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.families import family
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.options.role_families import is_comparable
from quiz.questions.plain import contains_words, plain


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Actors of the answer's kind and family, those most in the article first."""
    index = candidate.answer.index
    return named_rivals(ground, candidate, {index} if index is not None else set())


def list_rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Actors of the list's kind that are not on it."""
    keys = {item.index for item in candidate.answer.items if item.index is not None}
    told_of = {
        mention.actor
        for actor in candidate.actors
        if ground.actor(actor).kind is ActorKind.PERSON
        for number in ground.sentences_of_actor.get(actor, ())
        for mention in ground.mentions.get(number, ())
    }
    found = named_rivals(ground, candidate, keys)
    return [rival for rival in found if rival.index not in told_of - keys]


def named_rivals(ground: Ground, candidate: Candidate, keys: set[int]) -> list[Rival]:
    first = ground.actor(min(keys)) if keys else None
    if first is None:
        return []
    wanted = {family(ground.actor(key)) for key in keys}
    key_texts = [ground.actor(key) for key in sorted(keys)]
    pool = []
    for index in ground.actors_of_kind[first.kind]:
        actor = ground.actor(index)
        if index in keys or family(actor) not in wanted or not is_fit(actor):
            continue
        if first.label and actor.label != first.label and f"hich {first.label} " in candidate.stem:
            continue
        if actor.kind is ActorKind.PERSON and not any(is_comparable(key, actor) for key in key_texts):
            continue
        if actor.name in word_list("former_states") and first.name not in word_list("former_states"):
            continue
        if any(is_akin(actor, key) for key in key_texts) or is_in_stem(actor, candidate.stem):
            continue
        sentences = ground.sentences_of_actor.get(index, ())
        if candidate.sentence in sentences or may_be_true(ground, candidate, sentences, index):
            continue
        pool.append((standing(ground, candidate, index), actor.name, index))
    pool.sort()
    kept: list[int] = []
    for _, _, index in pool:
        if not any(is_akin(ground.actor(index), ground.actor(other)) for other in kept):
            kept.append(index)
    return [rival(ground, index) for index in kept]


def standing(ground: Ground, candidate: Candidate, index: int) -> tuple[int, int]:
    """Rank of a rival: well-known actors of the article first, then those that stand near."""
    numbers = ground.nearest(ground.sentences_of_actor[index], candidate.sentence, 2)
    distance = min(abs(number - candidate.sentence) for number in numbers)
    return (-min(4, len(ground.sentences_of_actor[index])), distance)


def is_fit(actor: Actor) -> bool:
    """Whether the name is whole enough to be read as an option: no bare first names or surnames."""
    if actor.kind is ActorKind.PERSON:
        return len(actor.name.split()) > 1
    if actor.kind is ActorKind.COUNTRY:
        return any(mention.use is not Use.ATTRIBUTE for mention in actor.mentions)
    return True


def is_akin(actor: Actor, key: Actor) -> bool:
    """Whether one name holds the other, or they share a wording: options must be told apart at a glance."""
    if actor.country and key.country and actor.country[:2] == key.country[:2]:
        return True
    names, others = ({plain(text) for text in (one.name, *one.aliases)} for one in (actor, key))
    if names & others or any(one in other or other in one for one in names for other in others):
        return True
    return contains_words(actor.name, key.name) or contains_words(key.name, actor.name)


def is_in_stem(actor: Actor, stem: str) -> bool:
    return any(contains_words(stem, alias) for alias in (actor.name, *actor.aliases))


def rival(ground: Ground, index: int) -> Rival:
    """The actor as an option; its feedback shows where the article really has it."""
    actor = ground.actor(index)
    role = actor.role
    if role is not None and len(role.text.split()) <= 12:
        place = quoted(ground, role.sentence, role.start, role.end)
        return Rival(
            actor.name, f"{actor.name} is {article_for(role.text)}{role.text}: {place}.", role.sentence, index
        )
    mention = actor.mentions[0]
    place = quoted(ground, mention.sentence, mention.start, mention.end)
    return Rival(
        actor.name, f"{actor.name} is in the article for something else: {place}.", mention.sentence, index
    )


def article_for(role: str) -> str:
    first = role.split()[0]
    if first.lower() in ("the", "a", "an", "one") or first.endswith(("'s", "’s", "s’", "s'")):
        return ""
    return "the " if " of " in role or first[0].isupper() else ("an " if first[0] in "aeiou" else "a ")


def answer_for(ground: Ground, index: int, start: int, end: int, type_) -> Answer:
    """The actor as an answer, with every name that may fairly be typed for it accepted."""
    actor = ground.actor(index)
    forms = (*own_names(actor), *names_in_tables(actor.name), *last_name(actor), *shorter_names(actor))
    forms = (*forms, *surface_at(actor, start, end))
    shown = shown_name(ground, index, start, end)
    accept = tuple(form for form in dict.fromkeys((actor.name, *forms)) if form != shown)
    return Answer(type_, shown, start, end, index, accept)


def surface_at(actor: Actor, start: int, end: int) -> tuple[str, ...]:
    """The evidence's own wording, where it is a name: "Beijing" for China."""
    return tuple(
        dict.fromkeys(
            mention.surface
            for mention in actor.mentions
            if (mention.start, mention.end) == (start, end) and mention.use is Use.NAME
        )
    )


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
    words, kinds_of_body = actor.name.split(), {word for word, *_ in rows("organisation_words")}
    while len(words) > 1 and words[-1] in kinds_of_body:
        words.pop()
    short = " ".join(words)
    is_own = any(not pos_of(word.lower()) for word in words)
    is_name = is_own and short != actor.name and short[0].isupper() and not entry_of(short)
    return (short,) if is_name and " of" not in f" {short}" else ()


def last_name(actor: Actor) -> tuple[str, ...]:
    """The surname of a person whose full name is the answer; of three words, the last two as well.

    Where the family name comes first ("Kim Jong Un"), the last word is no surname.
    """
    words = actor.name.split()
    if actor.kind is not ActorKind.PERSON or len(words) < 2:
        return ()
    if words[0] in word_list("family_names_first"):
        return (words[0],) if len(words) == 3 else (words[0], words[-1])
    return (words[-1],) if len(words) == 2 else (words[-1], " ".join(words[-2:]), f"{words[0]} {words[-1]}")


def secret_names(ground: Ground, index: int) -> frozenset[str]:
    """Every wording that would give the actor away in a stem that asks for it."""
    actor = ground.actor(index)
    return frozenset({actor.name, *actor.aliases, *last_name(actor)})
