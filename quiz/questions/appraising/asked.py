"""Who is asked for."""

from briefing.analysis.results import Actor
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground


def key_actor(ground: Ground, draft: QuestionDraft) -> Actor | None:
    """The actor that is asked for, if one is."""
    named = (ground.actor(index) for index in draft.actors)
    return next((one for one in named if (one.name,) == draft.answers), None)
