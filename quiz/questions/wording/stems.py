"""Builds a stem from a fact: the question word, the verb, turned where it must be, and what may stay."""

import re
from dataclasses import dataclass

from briefing.analysis.results import Actor, ActorKind, Fact, Modality, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.wording import verb_groups
from quiz.questions.wording.naming import introduced, name_of
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.tails import Tail, keeps_its_capital, texts, told_tail, verb_tokens

LONGEST_STEM = 28
TOPIC_SENTENCES = 4
CLOSING_STOP = re.compile(r"[.,]([”\"’])\?$")
NOTHING: frozenset[str] = frozenset()
INDEFINITE = {"some", "more", "fewer", "less", "certain", "other", "another", "any", "enough"}
ARTICLES = {"the", "a", "an", "its", "their"}
LOOSELY_COUNTED = {"many", "several", "most", "few", "various", "all"}


@dataclass(frozen=True, slots=True)
class Stem:
    """The words of a question and the actors it names. `lost` counts the parts that had to be left out."""

    text: str
    actors: tuple[int, ...]
    lost: int = 0


def about_subject(
    ground: Ground, fact: Fact, question_word: str, bound: int | None, secret: frozenset[str] = NOTHING
) -> Stem | None:
    """ "Which country signed a deal with France?": the subject is asked for, the verb stays as it is."""
    verb = verb_groups.told(verb_tokens(ground, fact))
    tail = told_tail(ground, fact, None, bound, secret)
    if verb is None or tail is None or not tail.said:
        return None
    return assembled(ground, fact, [question_word, verb], tail)


def about_part(
    ground: Ground,
    fact: Fact,
    question_word: str,
    asked: Phrase | None,
    secret: frozenset[str] = NOTHING,
    stand_in: str = "",
) -> Stem | None:
    """ "When did Armenia sign a deal with France?": `asked` is left out, the verb goes round the subject."""
    verb = verb_groups.turned(verb_tokens(ground, fact))
    subject = say_subject(ground, fact)
    tail = told_tail(ground, fact, asked, fact.subject.actor, secret, stand_in)
    if verb is None or subject is None or tail is None:
        return None
    opening = [question_word, verb.auxiliary, subject.text, verb.rest]
    stem = assembled(ground, fact, opening, tail)
    return stem and Stem(stem.text, tuple(sorted({*stem.actors, *subject.actors})), stem.lost)


def statement(ground: Ground, fact: Fact) -> Stem | None:
    """ "Armenia signed a deal with France.": the fact as a sentence of its own."""
    subject, told = say_subject(ground, fact), predicate(ground, fact)
    if subject is None or told is None:
        return None
    text = squeezed(capitalised(f"{subject.text} {told.text}.")).replace(",.", ".")
    return Stem(text, tuple(sorted({*subject.actors, *told.actors})))


def predicate(ground: Ground, fact: Fact) -> Stem | None:
    """ "signed a deal with France": all that is told of the subject; None where a part cannot be said."""
    verb = verb_groups.told(verb_tokens(ground, fact))
    tail = told_tail(ground, fact, None, fact.subject.actor, NOTHING)
    if verb is None or tail is None or tail.lost:
        return None
    named = {actor for said in tail.said for actor in said.actors}
    return Stem(squeezed(" ".join([verb, *texts(tail)])), tuple(sorted(named)))


def say_subject(ground: Ground, fact: Fact) -> Said | None:
    """The subject in full; a pronoun or definite description by the name of its actor."""
    subject = fact.subject
    tokens = ground.tokens_of(subject)
    if subject.actor is not None and is_half_known(ground.actor(subject.actor)):
        return None
    if subject.actor is not None and is_reference(ground, subject):
        return Said(name_of(ground.actor(subject.actor)), (subject.actor,))
    said = say(ground, subject, introduce=True, is_subject=True) or closing_person(ground, subject)
    if said is None or not tokens or is_vague(ground, subject):
        return None
    follows = ground.tokens(subject.sentence)[subject.last : subject.last + 1]
    is_closed = bool(follows) and follows[0].text == ","
    if "," in said.text and (
        is_closed or said.text.count(",") == 1 and " and " not in said.text.partition(",")[2]
    ):
        said = Said(said.text + ",", said.actors)
    keeps_capital = keeps_its_capital(ground, subject)
    starts_named = any(
        mention.start == subject.start for mention in ground.mentions.get(subject.sentence, ())
    ) and tokens[0].text.lower() not in ("the", "a", "an")
    is_title = tokens[0].tag.startswith("NNP") and has_person(ground, subject)
    keeps_capital = keeps_capital or is_title
    if keeps_capital or starts_named or said.text[:1] != tokens[0].text[:1]:
        return said
    return Said(said.text[0].lower() + said.text[1:], said.actors)


def closing_person(ground: Ground, subject: Phrase) -> Said | None:
    """ "Their friend Ann Lee": where the description hangs, the person whose name closes it."""
    inside = ground.mentions_within(subject.sentence, subject.start, subject.end)
    last = inside[-1] if inside and inside[-1].end == subject.end else None
    if last is None or ground.actor(last.actor).kind is not ActorKind.PERSON or is_joined(ground, subject):
        return None
    return Said(introduced(ground.actor(last.actor)), (last.actor,))


def has_person(ground: Ground, phrase: Phrase) -> bool:
    return any(
        ground.actor(one.actor).kind is ActorKind.PERSON
        for one in ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    )


def is_joined(ground: Ground, subject: Phrase) -> bool:
    """Whether the phrase may be of two: "his boss and Ann Lee"."""
    return any(token.text.lower() in ("and", "or", ",") for token in ground.tokens_of(subject))


def is_half_known(actor: Actor) -> bool:
    """A person of whom the article gives one name and no role: nobody can tell who that is."""
    return actor.kind is ActorKind.PERSON and " " not in actor.name and actor.role is None


def is_vague(ground: Ground, subject: Phrase) -> bool:
    """ "A man", "many", "production": a subject by which nobody could tell what is meant."""
    tokens = [token for token in ground.tokens_of(subject) if token.tag not in ("DT", "PDT")]
    if not tokens or ground.mentions_within(subject.sentence, subject.start, subject.end):
        return not tokens
    nouns = [token for token in tokens if token.tag.startswith(("NN", "CD"))]
    opening = ground.tokens_of(subject)[0].text.lower()
    if not nouns or opening in INDEFINITE or opening in LOOSELY_COUNTED and len(tokens) < 3:
        return True
    is_counted = any(token.tag == "CD" for token in tokens)
    if not is_counted and {nouns[-1].text.lower(), nouns[-1].lemma.lower()} & words("vague_subjects"):
        return True
    head = nouns[-1].lemma.lower()
    return len(tokens) == 1 and len(ground.sentences_with_lemma.get(head, ())) < TOPIC_SENTENCES


def is_reference(ground: Ground, phrase: Phrase) -> bool:
    """Whether the whole phrase is one resolved pronoun or definite description."""
    return any(
        one.actor is not None and (one.start, one.end) == (phrase.start, phrase.end)
        for one in ground.references_within(phrase.sentence, phrase.start, phrase.end)
    )


# ------------------------------------------------------------------------ putting together


def assembled(ground: Ground, fact: Fact, opening: list[str], tail: Tail) -> Stem:
    """The question; parts that are not needed are cut from the end while it is too long."""
    kept = list(tail.said)
    lost = tail.lost
    while len(kept) > tail.needed and length(opening, kept) > LONGEST_STEM:
        kept.pop()
        lost += 1
    text = " ".join(filter(None, [*opening, *(said.text for said in kept)]))
    text = attributed(ground, fact, squeezed(text).rstrip(" ,;:")) + "?"
    text = CLOSING_STOP.sub(r"\1?", text)
    named = {actor for said in kept for actor in said.actors}
    return Stem(capitalised(text), tuple(sorted(named)), lost)


def attributed(ground: Ground, fact: Fact, text: str) -> str:
    """What the article only reports is asked as a report: "According to Steve Witkoff, which country …"."""
    is_open = fact.modality is Modality.POSSIBLE and fact.speaker is None
    is_own = (
        fact.speaker is not None
        and fact.speaker.actor is not None
        and fact.speaker.actor == fact.subject.actor
    )
    is_promise = ground.tokens_of(fact.action)[0].text.lower() in ("would", "could", "might")
    if fact.modality is Modality.STATED or is_open or is_own and not is_promise:
        return text
    source = "the article" if is_own else speaker_name(ground, fact)
    opens_with_name = text.split()[0].lower() not in words("question_openings") | ARTICLES
    lowered = text if opens_with_name else text[0].lower() + text[1:]
    return f"According to {source.rstrip(',')}, {lowered}"


def speaker_name(ground: Ground, fact: Fact) -> str:
    """Who says it, in full; "the article" where no name can be given."""
    if fact.speaker is None:
        return "the article"
    if fact.speaker.actor is not None and is_reference(ground, fact.speaker):
        return name_of(ground.actor(fact.speaker.actor))
    if fact.speaker.actor is not None and ground.actor(fact.speaker.actor).kind is ActorKind.PERSON:
        return introduced(ground.actor(fact.speaker.actor))
    said = say(ground, fact.speaker, introduce=True)
    if said is None or len(said.text.split()) > 12:
        return "the article"
    text = said.text.rstrip(",")
    first = ground.tokens_of(fact.speaker)[0]
    return text if first.tag.startswith("NNP") else text[0].lower() + text[1:]


def length(opening: list[str], kept: list[Said]) -> int:
    return sum(len(text.split()) for text in [*opening, *(said.text for said in kept)])


def squeezed(text: str) -> str:
    """Single spaces, none before a comma, no doubled comma."""
    text = " ".join(text.split())
    for wrong, right in ((" ,", ","), (",,", ","), (" ’s", "’s"), (" 's", "'s")):
        text = text.replace(wrong, right)
    return text


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
