"""What the article tells of each actor, and what each speaker says: predicates and clauses that stand alone.

They are asked for, and they are each other's rivals: "signed a deal with France" is told of Armenia, "is
courting Azerbaijan" of Iran.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Phrase, Use
from briefing.analysis.wordlists import words
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.plain import contains_words
from quiz.questions.speakers import one_who_speaks
from quiz.questions.standing_alone import stands_alone
from quiz.questions.voices import body_behind, passes_on
from quiz.questions.wording.introductions import named_body
from quiz.questions.wording.stems import Stem, predicate, statement
from quiz.questions.wording.verb_groups import is_plural

SHORTEST, LONGEST = 4, 22
FEWEST_LEMMAS = 3
# Words that a clause does not end in.
UNFINISHED = {"to", "of", "and", "or", "the", "a", "that", "with", "for", "in", "on", "by", "as", "from"}


@dataclass(frozen=True, slots=True)
class Telling:
    """`text` is told of the actor `holder` (or said by it) in `fact`; `actors` are those the text names."""

    fact: Fact
    holder: int
    text: str
    actors: tuple[int, ...]
    lemmas: frozenset[str]


@once
def deeds_told(ground: Ground) -> tuple[Telling, ...]:
    """What the article states of actors in the singular, in text order."""
    return tuple(_deeds(ground))


@once
def things_said(ground: Ground) -> tuple[Telling, ...]:
    """What actors say, as clauses of their own, in text order."""
    return tuple(_sayings(ground))


def _deeds(ground: Ground) -> Iterator[Telling]:
    """Plain statements on one actor: no speech, no claim of others, no plural that would tell how many."""
    for fact in askable(ground):
        holder = fact.subject.actor
        is_speech = fact.verb in words("saying_verbs", "verbs_not_asked", "verbs_too_light")
        if holder is None or is_speech or fact.modality is not Modality.STATED or fact.speaker is not None:
            continue
        if is_plural(ground.tokens_of(fact.action)) or not names_alone(ground, fact.subject):
            continue
        told = predicate(ground, fact)
        if told is not None and is_full(ground, fact, told):
            yield made(ground, fact, holder, told)


def _sayings(ground: Ground) -> Iterator[Telling]:
    """Facts that the article reports or quotes of an actor named alone, and that do not name it."""
    for fact in askable(ground):
        speaker = fact.speaker.actor if fact.speaker is not None else None
        if speaker is None or fact.modality not in (Modality.REPORTED, Modality.QUOTED):
            continue
        if not names_alone(ground, fact.speaker):
            continue
        told = statement(ground, fact)
        if told is not None and is_full(ground, fact, told) and speaker not in told.actors:
            yield made(ground, fact, speaker, Stem(told.text.removesuffix("."), told.actors))


def made(ground: Ground, fact: Fact, holder: int, told: Stem) -> Telling:
    """The telling with the content words of its fact, by which it is told apart from others."""
    lemmas = frozenset(content_lemmas(ground.tokens_of(fact.action))) | ground.lemmas_behind(fact)
    return Telling(fact, holder, told.text, told.actors, lemmas)


def names_alone(ground: Ground, phrase: Phrase) -> bool:
    """Whether the phrase is the actor itself, by name or by a safe reference: no list, no thing of its."""
    if ground.is_reference(phrase):
        return True
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    own = next((mention for mention in inside if mention.actor == phrase.actor), None)
    if own is None or own.use is Use.ATTRIBUTE and own.end != phrase.end:
        return False
    tokens = [token for token in ground.tokens_of(phrase) if token.start < own.start]
    before = ground.text(phrase.sentence)[phrase.start : own.start].strip().lower()
    is_person = ground.actor(own.actor).kind is ActorKind.PERSON
    is_title = is_person and not any(token.tag in ("CC", "IN", ",") for token in tokens)
    is_called = bool(tokens) and all(token.tag in ("DT", "NN", "JJ") for token in tokens)
    return is_title or before in ("", "the") or is_called and own.end == phrase.end


def one_who_tells(ground: Ground, phrase: Phrase) -> Mention | Phrase | None:
    """The person whom the phrase names or surely means, or the body that speaks or has a spokesman speak."""
    speaker = one_who_speaks(ground, phrase)
    if speaker is not None and not passes_on(ground, phrase, speaker.start):
        return speaker
    is_body = phrase.actor is not None and ground.actor(phrase.actor).kind is ActorKind.ORGANISATION
    if is_body and names_alone(ground, phrase):
        return phrase
    return body_behind(ground, phrase) or called_body(ground, phrase)


def called_body(ground: Ground, phrase: Phrase) -> Phrase | None:
    """ "The hurricane center": the one body of the article so far whose name ends so."""
    if phrase.actor is not None:
        return None
    article, *inner = ground.tokens_of(phrase)
    body = named_body(ground, phrase.sentence, tuple(inner)) if article.text.lower() == "the" else None
    return replace(phrase, actor=body) if body is not None else None


def is_full(ground: Ground, fact: Fact, told: Stem) -> bool:
    """Whether the words stand alone and say enough to be told apart from what others do."""
    count = len(told.text.split())
    last = told.text.rstrip(" .”\"’'").split()[-1].lower()
    has_balance = told.text.count("“") == told.text.count("”") and told.text.count('"') % 2 == 0
    return (
        SHORTEST <= count <= LONGEST
        and len(ground.lemmas_behind(fact)) >= FEWEST_LEMMAS
        and last not in UNFINISHED
        and has_balance
        and stands_alone(f"Somebody {told.text}")
    )


def names_holder(ground: Ground, telling: Telling) -> bool:
    """Whether the words give the holder away: they name it, or its people."""
    actor = ground.actor(telling.holder)
    forms = (actor.name, *actor.aliases)
    return telling.holder in telling.actors or any(contains_words(telling.text, form) for form in forms)
