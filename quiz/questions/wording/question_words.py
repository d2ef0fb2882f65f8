"""Which question word asks for an actor, a date: "Who", "Which party", "On what date"."""

from collections import Counter

from briefing.analysis.results import Actor, ActorKind, DateExpression, Grain
from quiz.questions.ground import Ground

KIND_WORDS = {
    ActorKind.COUNTRY: "country",
    ActorKind.ORGANISATION: "organisation",
    ActorKind.PLACE: "place",
    ActorKind.AGREEMENT: "agreement",
    ActorKind.EVENT: "event",
}
ENOUGH_OF_A_LABEL = 3
OWN_LABEL_KINDS = {ActorKind.PLACE}


def noun_for(ground: Ground, actor: Actor) -> str:
    """The noun after "Which": the label where the article has rivals of that label, else the kind.

    A label that only the right answer carries would give it away among rivals of the kind.
    """
    labels = Counter(
        other.label for other in ground.analysis.actors if other.kind is actor.kind and other.label
    )
    if actor.kind is ActorKind.COUNTRY or not actor.label:
        return KIND_WORDS[actor.kind]
    is_shared = labels[actor.label] >= ENOUGH_OF_A_LABEL or actor.kind in OWN_LABEL_KINDS
    return actor.label if is_shared else KIND_WORDS[actor.kind]


def subject_word(ground: Ground, actor: Actor) -> str:
    return "Who" if actor.kind is ActorKind.PERSON else f"Which {noun_for(ground, actor)}"


def object_word(ground: Ground, actor: Actor) -> str:
    return "Whom" if actor.kind is ActorKind.PERSON else f"Which {noun_for(ground, actor)}"


def date_word(date: DateExpression, written: str) -> str:
    """ "On what date" only where a day is the answer, "In which year" only where a bare year is."""
    if date.is_open:
        return "Since when"
    if date.grain is Grain.DAY:
        return "On what date"
    if date.grain is Grain.YEAR and written.isdigit():
        return "In which year"
    if date.grain is Grain.DECADE:
        return "In which decade"
    if date.grain is Grain.MONTH and written.isalpha():
        return "In which month"
    return "When"
