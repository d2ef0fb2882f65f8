"""Who stands before a court by the article: the ground in, indexes of the accused and their accusers out."""

from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Fact, Modality
from briefing.analysis.token_spans import token_span
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain

# What is done to an accused, and what he does.
TRYING = {"acquit", "arraign", "arrest", "charge", "convict", "indict", "sentence", "sue"}
PLEADING = "plead"
CALLED = {"accuser", "defendant", "plaintiff", "suspect"}
TOLD = {Modality.STATED, Modality.REPORTED}
OWN_WORDS = {"i", "me", "my", "mine", "myself", "our", "us", "we"}


def parties_beside(ground: Ground, candidate: Candidate) -> frozenset[int]:
    """Whom no reader takes for the onlooker who said it: the accused and the accusers of the article.

    "I was never there" may be an accused's, and beside one of them the other stands.
    """
    parties = those_before_court(ground)
    is_own = candidate.answer.index in parties or not OWN_WORDS.isdisjoint(plain(candidate.stem).split())
    return frozenset() if is_own or candidate.rule != "quotation" else parties


@once
def those_before_court(ground: Ground) -> frozenset[int]:
    """By facts ("Ann Lee was charged"), or by the word before a name ("the accuser Ann Lee")."""
    told = {index for found in ground.facts.values() for fact in found for index in tried_in(ground, fact)}
    return frozenset(told | set(called_so(ground)))


def tried_in(ground: Ground, fact: Fact) -> Iterator[int]:
    """ "Ann Lee was convicted", "Ann Lee pleaded guilty"."""
    if fact.is_negated or fact.modality not in TOLD:
        return
    is_done = fact.verb in TRYING and fact.is_passive or fact.verb == PLEADING
    index = fact.subject.actor
    if is_done and index is not None and is_person(ground, index):
        yield index


def called_so(ground: Ground) -> Iterator[int]:
    for number, mentions in ground.mentions.items():
        line = ground.tokens(number)
        for one in mentions:
            first, _ = token_span(line, one.start, one.end)
            if first and line[first - 1].text.lower() in CALLED and is_person(ground, one.actor):
                yield one.actor


def is_person(ground: Ground, index: int) -> bool:
    return ground.actor(index).kind is ActorKind.PERSON
