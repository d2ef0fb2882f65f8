"""Builds a stem from a fact: the question word, the verb, turned where it must be, and what may stay."""

import re
from dataclasses import dataclass

from briefing.analysis.results import Adjunct, Fact, Modality, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording import verb_groups
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.resolving import Said, say

LONGEST_STEM = 28
TOPIC_SENTENCES = 4
CLINGING = {"of", "that", "than", "as", "who", "which", "whose"}
CLOSING_STOP = re.compile(r"[.,]([”\"’])\?$")
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stem:
    """The words of a question and the actors it names. `lost` counts the parts that had to be left out."""

    text: str
    actors: tuple[int, ...]
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of the fact that stands behind the verb; one that is not needed may be left out."""

    phrase: Phrase
    kind: Adjunct | None
    is_needed: bool


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
    ground: Ground, fact: Fact, question_word: str, asked: Phrase | None, secret: frozenset[str] = NOTHING
) -> Stem | None:
    """ "When did Armenia sign a deal with France?": `asked` is left out, the verb goes round the subject."""
    verb = verb_groups.turned(verb_tokens(ground, fact))
    subject = say_subject(ground, fact)
    tail = told_tail(ground, fact, asked, fact.subject.actor, secret)
    if verb is None or subject is None or tail is None:
        return None
    opening = [question_word, verb.auxiliary, subject.text, verb.rest]
    stem = assembled(ground, fact, opening, tail)
    return stem and Stem(stem.text, tuple(sorted({*stem.actors, *subject.actors})), stem.lost)


def statement(ground: Ground, fact: Fact) -> Stem | None:
    """ "Armenia signed a deal with France.": the fact as a sentence of its own."""
    verb = verb_groups.told(verb_tokens(ground, fact))
    subject = say_subject(ground, fact)
    tail = told_tail(ground, fact, None, fact.subject.actor, NOTHING)
    if verb is None or subject is None or tail is None or tail.lost:
        return None
    text = capitalised(" ".join([subject.text, verb, *texts(tail)])) + "."
    named = {actor for said in (subject, *tail.said) for actor in said.actors}
    return Stem(squeezed(text), tuple(sorted(named)), tail.lost)


def say_subject(ground: Ground, fact: Fact) -> Said | None:
    """The subject in full; a pronoun or definite description by the name of its actor."""
    subject = fact.subject
    tokens = ground.tokens_of(subject)
    if subject.actor is not None and is_reference(ground, subject):
        return Said(name_of(ground.actor(subject.actor)), (subject.actor,))
    said = say(ground, subject, introduce=True, is_subject=True)
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
    if keeps_capital or starts_named or said.text[:1] != tokens[0].text[:1]:
        return said
    return Said(said.text[0].lower() + said.text[1:], said.actors)


def is_vague(ground: Ground, subject: Phrase) -> bool:
    """ "A man", "many", "production": a subject by which nobody could tell what is meant."""
    tokens = [token for token in ground.tokens_of(subject) if token.tag not in ("DT", "PDT")]
    if not tokens or ground.mentions_within(subject.sentence, subject.start, subject.end):
        return not tokens
    nouns = [token for token in tokens if token.tag.startswith(("NN", "CD"))]
    if not nouns:
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


# ----------------------------------------------------------------- what stands behind


@dataclass(frozen=True, slots=True)
class Tail:
    """The parts behind the verb as they may be said, in order; the end may be cut, never below `needed`."""

    said: tuple[Said, ...]
    needed: int
    lost: int


def told_tail(
    ground: Ground, fact: Fact, asked: Phrase | None, bound: int | None, secret: frozenset[str]
) -> Tail | None:
    """Objects and adjuncts without the phrase asked for; None where one that is needed cannot be said.

    What follows a phrase that was left out goes with it, as it may hang on it; only times stand alone.
    """
    said: list[Said] = []
    needed = lost = 0
    is_broken, dropped, place = False, -1, fact.action.first + len(verb_tokens(ground, fact))
    for part in parts_behind(ground, fact):
        is_fronted = part.phrase is fact.fronted
        if not is_fronted:
            is_torn = not is_gap_empty(ground, fact, place, part.phrase.first)
            if is_torn and (part.is_needed or place <= fact.action.last + 1):
                return None
            is_broken = is_broken or is_torn
            place = part.phrase.last
        if part.phrase == asked:
            if is_broken and part.kind is not Adjunct.TIME:
                return None
            continue
        if is_hanging_on(ground, fact, part, asked):
            return None
        if asked is not None and part.phrase.first == asked.last and part.kind is Adjunct.PLACE:
            continue
        told = say_part(ground, part, bound, secret)
        if (told is None or is_broken) and clings(ground, part):
            return None
        is_bound = is_broken and (part.kind is not Adjunct.TIME or part.phrase.first == dropped)
        has_date = any(character.isdigit() for one in said for character in one.text)
        if told is None or is_bound and not is_fronted or is_fronted and has_date:
            if part.is_needed:
                return None
            if not is_empty(part):
                dropped, lost = part.phrase.last, lost + 1
                is_broken = is_broken or part.kind is not Adjunct.TIME
            continue
        said.append(after_comma(ground, fact, part, told))
        needed = len(said) if part.is_needed else needed
    after = ground.tokens(fact.sentence)[place : place + 1]
    if place <= fact.action.last + 1 and after and is_word(after[0]):
        return None
    return Tail(tuple(said), needed, lost)


def verb_tokens(ground: Ground, fact: Fact) -> list[Token]:
    """The verb group with its particle, where no part of the fact begins with that."""
    following = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 2]
    is_taken = any(part.phrase.first == fact.action.last for part in parts_behind(ground, fact))
    return verb_groups.with_particle(ground.tokens_of(fact.action), () if is_taken else following)


def is_word(token: Token) -> bool:
    """Whether the token is a word that a stem would have to say, no mark, connective or light adverb."""
    is_light = token.tag in ("CC", "IN", "WRB", "WDT", "WP") or token.text.lower() in words("dropped_adverbs")
    return token.text[0].isalnum() and not is_light


def is_hanging_on(ground: Ground, fact: Fact, part: Part, asked: Phrase | None) -> bool:
    """Whether the part belongs to the phrase asked for, so that it would be torn off it."""
    return asked is not None and part.phrase.first == asked.last and clings(ground, part)


def clings(ground: Ground, part: Part) -> bool:
    """Whether the part completes what stands before it: "of …", "to …", "stating …" without a comma."""
    if part.is_needed or part.kind is Adjunct.TIME:
        return part.is_needed
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1]
    opening = ground.tokens_of(part.phrase)[0]
    is_tied = opening.text.lower() in CLINGING or opening.tag in ("VBG", "VBN", "WDT", "WP")
    return is_tied and before.text != ","


def say_part(ground: Ground, part: Part, bound: int | None, secret: frozenset[str]) -> Said | None:
    """The part in words of its own, unless they would give the secret away."""
    said = say(ground, part.phrase, bound=bound)
    if said is None or is_empty(part) or any(contains_words(said.text, word) for word in secret):
        return None
    if part.phrase.first == 0 and not keeps_its_capital(ground, part.phrase):
        return Said(said.text[0].lower() + said.text[1:], said.actors)
    return said


def is_empty(part: Part) -> bool:
    """ "In part", "for example": words that a question does without."""
    return part.phrase.text.lower() in words("empty_adjuncts")


def after_comma(ground: Ground, fact: Fact, part: Part, said: Said) -> Said:
    """What stood behind a comma keeps it."""
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1 : part.phrase.first]
    is_behind = bool(before) and before[0].text == "," and part.phrase != fact.fronted
    return Said(f", {said.text}", said.actors) if is_behind else said


def parts_behind(ground: Ground, fact: Fact) -> list[Part]:
    """Objects (needed) and adjuncts (not needed) in text order, the fronted phrase last."""
    parts = [Part(phrase, None, is_needed=True) for phrase in fact.objects]
    for kind, phrase in fact.adjuncts:
        if phrase.first >= fact.action.last and not within_any(phrase, fact.objects):
            parts.append(Part(phrase, kind, is_needed=False))
    parts.sort(key=lambda part: (part.phrase.first, -part.phrase.last))
    kept: list[Part] = []
    for part in parts:
        if not kept or part.phrase.first >= kept[-1].phrase.last:
            kept.append(part)
    kind = opening_kind(ground, fact)
    if fact.fronted is not None and kind in (Adjunct.PLACE, Adjunct.TIME):
        kept.append(Part(fact.fronted, kind, is_needed=False))
    return kept


def opening_kind(ground: Ground, fact: Fact) -> Adjunct | None:
    """What the fronted phrase tells: the time, where a date closes it, or what the fact says of it."""
    fronted = fact.fronted
    if fronted is None:
        return None
    dates = ground.dates_within(fronted.sentence, fronted.start, fronted.end)
    if dates and ground.date(dates[-1]).end == fronted.end:
        return Adjunct.TIME
    return next((kind for kind, phrase in fact.adjuncts if phrase == fronted), None)


def is_gap_empty(ground: Ground, fact: Fact, first: int, last: int) -> bool:
    """Whether nothing but commas and dropped adverbs stands between two parts, so that nothing is torn."""
    between = ground.tokens(fact.sentence)[first:last]
    return all(token.text in ",()" or is_plain_adverb(token) for token in between)


def is_plain_adverb(token: Token) -> bool:
    """An adverb that a stem does without: "tragically", "also", but not "not" or "only"."""
    word = token.text.lower()
    is_light = token.tag == "RB" and word not in verb_groups.NEGATIONS | verb_groups.PARTICLES | {"only"}
    return is_light or word in words("dropped_adverbs")


def within_any(phrase: Phrase, others: tuple[Phrase, ...]) -> bool:
    return any(other.first <= phrase.first and phrase.last <= other.last for other in others)


def keeps_its_capital(ground: Ground, phrase: Phrase) -> bool:
    first = ground.tokens_of(phrase)[0]
    is_name = first.tag.startswith("NNP") and first.text.lower() not in ground.lower_words
    return is_name or first.text.isupper() and len(first.text) > 1


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
    if fact.modality is Modality.STATED or is_open or is_own:
        return text
    source = speaker_name(ground, fact)
    lowered = text[0].lower() + text[1:]
    return f"According to {source}, {lowered}"


def speaker_name(ground: Ground, fact: Fact) -> str:
    """Who says it, in full; "the article" where no name can be given."""
    if fact.speaker is None:
        return "the article"
    if fact.speaker.actor is not None and is_reference(ground, fact.speaker):
        return name_of(ground.actor(fact.speaker.actor))
    said = say(ground, fact.speaker, introduce=True)
    if said is None or len(said.text.split()) > 12:
        return "the article"
    text = said.text.rstrip(",")
    first = ground.tokens_of(fact.speaker)[0]
    return text if first.tag.startswith("NNP") else text[0].lower() + text[1:]


def texts(tail: Tail) -> list[str]:
    return [said.text for said in tail.said]


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
