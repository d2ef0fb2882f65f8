"""One of a list in adjectives: "Besides Iceland, near the borders of which other country does the port lie?".

For "lies near the Icelandic and Danish borders": the things of two countries or more, told in one noun.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Mention, Phrase, Use
from quiz.questions.actor_names import secret_names
from quiz.questions.asking.companions import MOST, PREPOSITIONS, answer_of, is_done_by_others, with_asked_last
from quiz.questions.asking.prepositions import about_end
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable, is_added
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.question_words import country_noun
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import Stem, about_subject

LONGEST_THING = 3
FEWEST = 2
JOINTS = {",", "and", "the", "both"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if is_added(ground, fact):
            continue
        yield from ask_subjects(ground, fact)
        for phrase in phrases_behind(fact):
            yield from ask_behind(ground, fact, phrase)


def ask_subjects(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "The crews of Norway and which other country left the port?" """
    thing, listed = things_of_nations(ground, fact.subject, 0)
    if not listed or fact.verb == "be" and not fact.is_passive or is_done_by_others(ground, fact, listed):
        return
    *others, last = with_asked_last(ground, listed)
    word = f"The {thing} of {names(ground, others, ', ')} and which other {noun_of(ground, last)}"
    stem = about_subject(ground, fact, word, None, secret_names(ground, last.actor))
    yield from candidate(ground, fact, stem, others, last)


def ask_behind(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "Besides Iceland, near the borders of which other country does the port lie?" """
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens[:-1]) if token.text.lower() in PREPOSITIONS), None)
    thing, listed = things_of_nations(ground, phrase, place + 1) if place is not None else ("", [])
    if place is None or not listed or any(token.tag.startswith("VB") for token in tokens[:place]):
        return
    *others, last = with_asked_last(ground, listed)
    led = f"{tokens[place].text.lower()} the {thing} of which other {noun_of(ground, last)}"
    word = f"Besides {names(ground, others, ' and ')}, {led}"
    stem = about_end(ground, fact, phrase, place, word, secret_names(ground, last.actor))
    yield from candidate(ground, fact, stem, others, last)


def candidate(
    ground: Ground, fact: Fact, stem: Stem | None, others: list[Mention], last: Mention
) -> Iterator[Candidate]:
    if stem is not None:
        stem = replace(stem, actors=tuple(sorted({*stem.actors, *(one.actor for one in others)})))
        yield candidate_of(ground, fact, "companion", stem, answer_of(ground, last), None)


def things_of_nations(ground: Ground, phrase: Phrase, place: int) -> tuple[str, list[Mention]]:
    """ "Ports" and the two countries of "the Danish and Swedish ports"; no countries where it is no such."""
    tokens = ground.tokens_of(phrase)[place:]
    listed = outermost(ground.mentions_within(phrase.sentence, tokens[0].start, phrase.end))
    if not FEWEST <= len(listed) <= MOST or not all(is_adjective(ground, one) for one in listed):
        return "", []
    inside = [one for one in tokens if one.start < listed[-1].end]
    thing = tokens[len(inside) :]
    spans = [(one.start, one.end) for one in listed]
    joints = {one.text.lower() for one in inside if not any(a <= one.start < b for a, b in spans)}
    is_thing = 1 <= len(thing) <= LONGEST_THING and all(one.tag.startswith(("NN", "JJ")) for one in thing)
    if not (is_thing and thing[-1].tag == "NNS" and "and" in joints and JOINTS.issuperset(joints)):
        return "", []
    return " ".join(one.text for one in thing), listed


def is_adjective(ground: Ground, mention: Mention) -> bool:
    return mention.use is Use.ATTRIBUTE and ground.actor(mention.actor).kind is ActorKind.COUNTRY


def names(ground: Ground, listed: list[Mention], joint: str) -> str:
    return joint.join(name_of(ground.actor(one.actor)) for one in listed)


def noun_of(ground: Ground, mention: Mention) -> str:
    return country_noun(ground.actor(mention.actor))
