"""Builds a stem from a fact: the question word, the verb, turned where it must be, and what may stay."""

import re
from dataclasses import dataclass

from briefing.analysis.results import Fact, Phrase
from quiz.questions.ground import Ground
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.parts import verb_tokens
from quiz.questions.wording.resolving import Said
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import Tail, texts, told_tail

LONGEST_STEM = 28
# "… “a mistake.”.": a sentence has one stop, at its end.
DOUBLED_STOP = re.compile(r"[.,]([”\"’]+)\.$")
# "… “will never be built.”?": the stop inside the quotation goes.
CLOSING_STOP = re.compile(r"[.,]([”\"’])\?$")
NOTHING: frozenset[str] = frozenset()


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
    if fact not in ground.statements:
        ground.statements[fact] = made_statement(ground, fact)
    return ground.statements[fact]


def made_statement(ground: Ground, fact: Fact) -> Stem | None:
    subject, told = say_subject(ground, fact), predicate(ground, fact)
    if subject is None or told is None:
        return None
    text = squeezed(capitalised(f"{subject.text} {told.text}.")).replace(",.", ".")
    text = DOUBLED_STOP.sub(r"\1.", text)
    return Stem(text, tuple(sorted({*subject.actors, *told.actors})))


def predicate(ground: Ground, fact: Fact) -> Stem | None:
    """ "signed a deal with France": all that is told of the subject; None where a part cannot be said."""
    verb = verb_groups.told(verb_tokens(ground, fact))
    tail = told_tail(ground, fact, None, fact.subject.actor, NOTHING)
    if verb is None or tail is None or tail.lost:
        return None
    named = {actor for said in tail.said for actor in said.actors}
    return Stem(squeezed(" ".join([verb, *texts(tail)])), tuple(sorted(named)))


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
