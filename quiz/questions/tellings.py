"""What the article tells of each actor, and what each speaker says: predicates and clauses that stand alone.

They are asked for, and they are each other's rivals: "signed a deal with France" is told of Armenia, "is
courting Azerbaijan" of Iran.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.analysis.results import ActorKind, Fact, Modality, Phrase, Use
from briefing.analysis.wordlists import words
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.plain import contains_words
from quiz.questions.standing_alone import stands_alone
from quiz.questions.wording.stems import Stem, predicate, statement
from quiz.questions.wording.subjects import is_reference
from quiz.questions.wording.verb_groups import is_plural

SHORTEST, LONGEST = 4, 22
FEWEST_LEMMAS = 3
UNFINISHED = {"to", "of", "and", "or", "the", "a", "that", "with", "for", "in", "on", "by", "as", "from"}


@dataclass(frozen=True, slots=True)
class Telling:
    """`text` is told of the actor `holder` (or said by it) in `fact`; `actors` are those the text names."""

    fact: Fact
    holder: int
    text: str
    actors: tuple[int, ...]
    lemmas: frozenset[str]


def deeds_told(ground: Ground) -> tuple[Telling, ...]:
    """What the article states of actors in the singular, in text order."""
    if "deeds" not in ground.tellings:
        ground.tellings["deeds"] = tuple(_deeds(ground))
    return ground.tellings["deeds"]


def things_said(ground: Ground) -> tuple[Telling, ...]:
    """What actors say, as clauses of their own, in text order."""
    if "sayings" not in ground.tellings:
        ground.tellings["sayings"] = tuple(_sayings(ground))
    return ground.tellings["sayings"]


def _deeds(ground: Ground) -> Iterator[Telling]:
    for fact in askable(ground):
        holder = fact.subject.actor
        is_speech = fact.verb in words("saying_verbs") | words("verbs_not_asked") | words("verbs_too_light")
        if holder is None or is_speech or fact.modality is not Modality.STATED or fact.speaker is not None:
            continue
        if is_plural(ground.tokens_of(fact.action)) or not is_named_alone(ground, fact):
            continue
        told = predicate(ground, fact)
        if told is not None and is_full(ground, fact, told):
            yield made(ground, fact, holder, told)


def _sayings(ground: Ground) -> Iterator[Telling]:
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
    spans = [fact.action, *fact.objects, *(phrase for _, phrase in fact.adjuncts)]
    lemmas = {lemma for span in spans for lemma in content_lemmas(ground.tokens_of(span))}
    return Telling(fact, holder, told.text, told.actors, frozenset(lemmas))


def is_named_alone(ground: Ground, fact: Fact) -> bool:
    """Whether the subject is the actor itself, by name or by a safe reference: no list, no thing of its."""
    return names_alone(ground, fact.subject)


def names_alone(ground: Ground, phrase: Phrase) -> bool:
    if is_reference(ground, phrase):
        return True
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    own = [mention for mention in inside if mention.actor == phrase.actor]
    before = ground.text(phrase.sentence)[phrase.start : own[0].start] if own else ""
    tokens = [token for token in ground.tokens_of(phrase) if not own or token.start < own[0].start]
    is_bare = before.strip().lower() in ("", "the")
    is_titled = bool(own) and ground.actor(own[0].actor).kind is ActorKind.PERSON
    is_titled = is_titled and not any(token.tag in ("CC", "IN", ",") for token in tokens)
    return (
        bool(own) and (own[0].end == phrase.end or own[0].use is not Use.ATTRIBUTE) and (is_bare or is_titled)
    )


def is_full(ground: Ground, fact: Fact, told: Stem) -> bool:
    """Whether the words stand alone and say enough to be told apart from what others do."""
    count = len(told.text.split())
    last = told.text.rstrip(" .”\"’'").split()[-1].lower()
    lemmas = {lemma for phrase in fact.objects for lemma in content_lemmas(ground.tokens_of(phrase))}
    lemmas |= {lemma for _, phrase in fact.adjuncts for lemma in content_lemmas(ground.tokens_of(phrase))}
    has_balance = told.text.count("“") == told.text.count("”") and told.text.count('"') % 2 == 0
    return (
        SHORTEST <= count <= LONGEST
        and len(lemmas) >= FEWEST_LEMMAS
        and last not in UNFINISHED
        and has_balance
        and stands_alone(f"Somebody {told.text}")
    )


def names_holder(ground: Ground, telling: Telling) -> bool:
    """Whether the words give the holder away: they name it, or its people."""
    actor = ground.actor(telling.holder)
    forms = (actor.name, *actor.aliases)
    return telling.holder in telling.actors or any(contains_words(telling.text, form) for form in forms)
