"""Rivals for what is told of an actor or said by a speaker: what the article has of others of its kind."""

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.families import family
from quiz.questions.options.rival import Rival, quoted
from quiz.questions.tellings import Telling, deeds_told, names_holder, things_said

MOST_TRIED = 60
MOST_SHARED = 1
SHORTEST, LONGEST = 0.5, 2.0


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Those told nearest in the text first, one of each holder before a second of any."""
    is_deed = candidate.answer.type is AnswerType.PREDICATE
    others = deeds_told(ground) if is_deed else things_said(ground)
    place = next(k for k, one in enumerate(others) if is_asked(one, candidate))
    own = others[place]
    around = others[max(0, place - MOST_TRIED) : place + MOST_TRIED]
    fit = [one for one in around if is_fit(ground, own, one, is_deed)]
    fit.sort(key=lambda one: (abs(one.fact.sentence - own.fact.sentence), one.fact.action.start))
    first: dict[int, Telling] = {}
    for one in fit:
        first.setdefault(one.holder, one)
    ordered = [*first.values(), *(one for one in fit if one not in first.values())]
    return [rival(ground, one) for one in apart(ordered)]


def is_asked(telling: Telling, candidate: Candidate) -> bool:
    return telling.fact == candidate.fact and telling.text == candidate.answer.text


def is_fit(ground: Ground, own: Telling, other: Telling, is_deed: bool) -> bool:
    """Another's, about as long, and nothing in the article that might make it the holder's as well."""
    mine, theirs = ground.actor(own.holder), ground.actor(other.holder)
    size = len(other.text) / len(own.text)
    if other.holder == own.holder or other.fact.sentence == own.fact.sentence or names_holder(ground, other):
        return False
    if is_deed and (mine.kind is not theirs.kind or family(mine) != family(theirs)):
        return False
    if not SHORTEST <= size <= LONGEST or own.holder in other.actors:
        return False
    told_of = ground.sentences_of_actor.get(own.holder, ())
    if other.fact.sentence in told_of or len(own.lemmas & other.lemmas) > MOST_SHARED:
        return False
    near = ground.nearest(told_of, other.fact.sentence, MOST_TRIED)
    return not any(tells_alike(other, ground.lemmas[number - 1]) for number in near)


def tells_alike(telling: Telling, lemmas: frozenset[str]) -> bool:
    """Whether a sentence may tell the same: it shares the verb and a word more, or a third of the words."""
    shared = telling.lemmas & lemmas
    most = max(MOST_SHARED, len(telling.lemmas) // 3)
    return len(shared) > most or len(shared) > MOST_SHARED and telling.fact.verb in shared


def apart(tellings: list[Telling]) -> list[Telling]:
    """Those that do not repeat what one before them tells."""
    kept: list[Telling] = []
    for one in tellings:
        if all(len(one.lemmas & other.lemmas) <= MOST_SHARED for other in kept):
            kept.append(one)
    return kept


def rival(ground: Ground, telling: Telling) -> Rival:
    fact, name = telling.fact, ground.actor(telling.holder).name
    place = quoted(ground, fact.sentence, fact.action.start, fact.action.end)
    return Rival(telling.text, f"The article has that of {name}: {place}.", fact.sentence)
