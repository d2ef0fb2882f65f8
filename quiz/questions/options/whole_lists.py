"""Rivals for a list: others of its kind that the article has for something else, and not on the list."""

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.actors import named_rivals
from quiz.questions.options.listed import asks_doers, is_told_in_its_words, listed_with
from quiz.questions.options.rival import Rival
from quiz.questions.wording.main_actors import is_in_title


def list_rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Actors of the list's kind that are not on it.

    What a person in the stem is told with elsewhere may be on the list in truth, and so may, where others do
    as one before, whoever is told of with that one or with whom it deals, and what stands in
    a list with two of its parts, "Norway, Denmark and Iceland did the like", or is told of in its words. What
    the title names tempts nobody.
    """
    keys = {item.index for item in candidate.answer.items if item.index is not None}
    told_of = {
        mention.actor
        for actor in candidate.actors
        if ground.actor(actor).kind is ActorKind.PERSON or is_of_others(candidate)
        for number in ground.sentences_of_actor.get(actor, ())
        for mention in ground.mentions.get(number, ())
    }
    found = named_rivals(ground, candidate, keys)
    doubtful = told_of | listed_with(ground, candidate.sentence, keys)
    return [
        rival
        for rival in found
        if rival.index not in doubtful - keys
        and not is_in_title(ground, ground.actor(rival.index))
        and (asks_doers(candidate) or not is_told_in_its_words(ground, candidate, rival.index))
    ]


def is_of_others(candidate: Candidate) -> bool:
    """Whether another sentence tells what those of the list do: "Norway courts Tarn. Others include …"."""
    return candidate.fact is not None and candidate.fact.sentence != candidate.sentence
