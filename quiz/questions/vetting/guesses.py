"""Questions that call an actor an organisation or a place where that is only a guess."""

from briefing.analysis import name_words
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.wording.question_words import KIND_WORDS

GUESSED = {ActorKind.ORGANISATION, ActorKind.PLACE}


def kind_guessed(ground: Ground, candidate: Candidate) -> str:
    """ "Which organisation is famous for its bite?", where nothing tells that Tarnox is none: it is a dog."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    actor = ground.actor(answer.index)
    if actor.kind not in GUESSED or not is_asked_by_kind(candidate.stem, KIND_WORDS[actor.kind]):
        return ""
    return "" if is_vouched_for(actor) else f"nothing tells that {actor.name} is of that kind"


def is_asked_by_kind(stem: str, noun: str) -> bool:
    return f"hich {noun} " in stem or f"hich other {noun} " in stem


def is_vouched_for(actor: Actor) -> bool:
    """Whether a list, a word in its name or its role tell what the actor is; letters alone tell nothing."""
    if actor.roles or actor.label != actor.kind.value or actor.country:
        return True
    return any(entry_of(name) or name_words.head_of(name.split()) for name in (actor.name, *actor.aliases))
