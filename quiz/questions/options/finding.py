"""The rivals of a candidate, from the room for what its answer is. Loads the engine's dictionaries."""

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.options import actors, amounts, calendar, contrasts, phrases, tellings, whole_lists
from quiz.questions.options.rival import Rival

ROOMS = {
    AnswerType.ACTOR: actors.rivals,
    AnswerType.DATE: calendar.rivals,
    AnswerType.QUANTITY: amounts.rivals,
    AnswerType.NOUN: phrases.rivals,
    AnswerType.CLAUSE: phrases.rivals,
    AnswerType.LIST: whole_lists.list_rivals,
    AnswerType.PREDICATE: tellings.rivals,
    AnswerType.SAYING: tellings.rivals,
    AnswerType.CONTRAST: contrasts.rivals,
    AnswerType.WORDS: lambda ground, candidate, seed: [],
}
MOST = 3


@once
def rivals(ground: Ground, candidate: Candidate, seed: int) -> tuple[Rival, ...]:
    """At most three wrong options, distinct, none in the stem, one as long as the key where there is one."""
    found = ROOMS[candidate.answer.type](ground, candidate, seed)
    return balanced(found, candidate.answer.text)


def balanced(found: list[Rival], key: str) -> tuple[Rival, ...]:
    """The first three; the third gives way to one as long as the key, lest length give the key away."""
    chosen = found[:MOST]
    if len(found) > MOST and all(len(rival.text) < len(key) for rival in chosen):
        longer = next((rival for rival in found[MOST:] if len(rival.text) >= len(key)), None)
        if longer is not None:
            chosen[-1] = longer
    return tuple(chosen)
