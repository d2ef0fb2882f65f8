"""Where: "In which city did the ministers meet?", "On which highway does the base lie?"."""

from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Adjunct, Fact, Phrase
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.objects import is_listed, whole_actor
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.question_words import TOWNS, is_written_on, place_noun, way_noun
from quiz.questions.wording.stems import about_part

# What is done to a body, or comes from it, makes no place of it.
WHERE = {"in", "at", "on", "near", "outside"}
ASKED = WHERE | {"from", "to", "into"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for kind, phrase in fact.adjuncts:
            if kind is Adjunct.PLACE and phrase.last - phrase.first > 1:
                yield from ask_place(ground, fact, phrase)


def ask_place(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    tokens = ground.tokens_of(phrase)
    preposition = tokens[0].text.lower()
    inner = ground.rest_of(phrase, 1)
    index = whole_actor(ground, inner)
    if preposition not in ASKED or index is None or ground.actor(index).kind is ActorKind.PERSON:
        return
    # Nothing happens in a body, though at one, or outside it.
    if preposition == "in" and ground.actor(index).kind is ActorKind.ORGANISATION:
        return
    if not is_named(ground, inner, index) or is_listed(ground, inner.sentence, inner.end, index):
        return
    actor = ground.actor(index)
    is_where = preposition in WHERE and not is_written_on(actor, preposition, fact.verb)
    noun = place_noun(ground, actor) if is_where else way_noun(ground, actor, preposition, fact.verb)
    noun = "place" if preposition == "at" and noun in TOWNS else noun
    word = f"{preposition.capitalize()} which {noun}"
    stem = about_part(ground, fact, word, phrase, secret_names(ground, index))
    if stem is not None:
        answer = answer_for(ground, index, inner.start, inner.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "where", stem, answer, phrase, *doubts(fact))


def doubts(fact: Fact) -> tuple[str, ...]:
    """Where something is, or was done in passing, is asked less surely than who did it."""
    if fact.verb == "be" and not fact.is_passive:
        return ("place of being",)
    return () if fact.is_main or fact.speaker is not None else ("place in passing",)


def is_named(ground: Ground, phrase: Phrase, index: int) -> bool:
    """Whether the words name the place itself: "Oslo" in "met in Oslo" is not Norway."""
    name = ground.actor(index).name
    words = phrase.text.removeprefix("the ")
    return contains_words(name, words) or contains_words(words, name) or words.replace(".", "").isupper()
