"""Whether "the strike" is told by a title that has no room behind the stem."""

from quiz.questions.appraising.traits import leans_on_title
from quiz.questions.drafts import QuestionDraft
from quiz.questions.framing import framed
from quiz.questions.ground import Ground


def title_not_shown(ground: Ground, draft: QuestionDraft) -> str:
    """ "The strike" before "Ports open again …", of the title "Ports open again after a strike"."""
    is_untold = leans_on_title(ground, draft) and leans_on_title(ground, framed(ground, draft))
    return "the title that tells which is not shown" if is_untold else ""
