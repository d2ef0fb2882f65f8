"""How a fact is told before it is asked about: its own subject, its date where one opens or closes it."""

from dataclasses import replace

from briefing.analysis.results import Adjunct, Fact, Phrase
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground
from quiz.questions.run_together import with_own_subject, without_values_of_others
from quiz.questions.whole_clauses import RELATIVES

CUTS_OFF = RELATIVES | {"that"}
EACH = {"each", "every"}


def retold(ground: Ground, fact: Fact) -> Fact:
    """The fact as all ways of telling it leave it, one after the other."""
    for way in WAYS:
        fact = way(ground, fact)
    return fact


def with_core_subject(ground: Ground, fact: Fact) -> Fact:
    """The fact with its subject cut before a relative clause: "the ferry, which sank in May" is the ferry."""
    tokens = ground.tokens_of(fact.subject)
    for place in range(1, len(tokens) - 1):
        if tokens[place].text == "," and tokens[place + 1].text.lower() in CUTS_OFF:
            subject = ground.start_of(fact.subject, place)
            return replace(fact, subject=replace(subject, actor=fact.subject.actor))
    return fact


def without_date_of_deed(ground: Ground, fact: Fact) -> Fact:
    """ "Norway last year | sold it": a date right behind the name that the subject is belongs to the deed."""
    subject, dates = fact.subject, ground.dates_within(fact.sentence, fact.subject.start, fact.subject.end)
    date = ground.date(dates[-1]) if dates else None
    if date is None or not date.is_relative or date.end != subject.end:
        return fact
    places = (k for k, token in enumerate(ground.tokens_of(subject)) if token.start == date.start)
    place = next(places, 0)
    name = ground.start_of(subject, place) if place else subject
    if not any(
        (one.start, one.end) == (name.start, name.end) for one in ground.mentions.get(fact.sentence, ())
    ):
        return fact
    dated = replace(ground.rest_of(subject, place), actor=None)
    adjuncts = (*fact.adjuncts, (Adjunct.TIME, dated))
    return replace(fact, subject=replace(name, actor=subject.actor), adjuncts=adjuncts)


def with_time_behind(ground: Ground, fact: Fact) -> Fact:
    """ "Each year 12 boats sink": the time before the subject is told as one that opens."""
    tokens = ground.tokens_of(fact.subject)
    is_timed = len(tokens) > 2 and tokens[0].text.lower() in EACH
    if not is_timed or tokens[1].lemma.lower() not in word_class("spans_of_time") or tokens[2].tag == "IN":
        return fact
    opening = ground.start_of(fact.subject, 2)
    subject = replace(ground.rest_of(fact.subject, 2), actor=fact.subject.actor)
    return replace(fact, subject=subject, fronted=opening, adjuncts=(*fact.adjuncts, (Adjunct.TIME, opening)))


def with_date_in_front(ground: Ground, fact: Fact) -> Fact:
    """ "Norway in 2017 sold", "the fire in 1990 led": a date before the verb is told as one that opens.

    "A study from 2012" stays as it is: that date is the study's.
    """
    dated = next((part for kind, part in fact.adjuncts if is_between(ground, fact, kind, part)), None)
    if dated is None or fact.fronted is not None and is_dated(ground, fact.fronted):
        return fact
    adjuncts = ((kind, part) for kind, part in fact.adjuncts if part != dated)
    return replace(fact, fronted=dated, adjuncts=(*adjuncts, (Adjunct.TIME, dated)))


def is_between(ground: Ground, fact: Fact, kind: Adjunct, part: Phrase) -> bool:
    """Whether the part is a date right between the subject, which tells no deed itself, and a past verb."""
    between = ground.tokens(fact.sentence)[part.last : fact.action.first]
    is_there = kind is Adjunct.TIME and fact.subject.last == part.first
    is_there = is_there and part.last <= fact.action.first and all(token.tag == "RB" for token in between)
    if not is_there or not is_set_in(ground, part) or not is_dated(ground, part):
        return False
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    return is_past and not any(token.tag.startswith("VB") for token in ground.tokens_of(fact.subject))


def is_set_in(ground: Ground, phrase: Phrase) -> bool:
    """ "In 2017", "on May 3", "last year": the date, alone or behind a preposition that sets in time."""
    tokens = ground.tokens_of(phrase)
    dates = map(ground.date, ground.dates_within(phrase.sentence, phrase.start, phrase.end))
    starts = (date.start for date in dates if date.is_relative)
    return tokens[0].text.lower() in ("in", "on") and len(tokens) > 1 or phrase.start in starts


def is_dated(ground: Ground, phrase: Phrase) -> bool:
    return bool(ground.dates_within(phrase.sentence, phrase.start, phrase.end))


WAYS = (
    with_own_subject,
    with_core_subject,
    without_values_of_others,
    without_date_of_deed,
    with_time_behind,
    with_date_in_front,
)
