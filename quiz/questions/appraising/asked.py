"""Who is asked for."""

from briefing.analysis.results import Actor
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground


def key_actor(ground: Ground, draft: QuestionDraft) -> Actor | None:
    """The actor that is asked for, if one is."""
    for actor in map(ground.actor, draft.actors):
        if (actor.name,) == draft.answers:
            return actor
    return None
