"""Who is to do what an infinitive tells: in "expects Tarn to sell its nets" it is Tarn."""

from briefing.analysis.results import Fact, Phrase
from quiz.questions.ground import Ground


def doer_before(ground: Ground, fact: Fact, infinitive: Phrase) -> int | None:
    """The actor whose name is the object right before the infinitive."""
    doer = next((one for one in fact.objects if one.last == infinitive.first), None)
    named = ground.mentions_within(doer.sentence, doer.start, doer.end) if doer is not None else ()
    return next((one.actor for one in named if (one.start, one.end) == (doer.start, doer.end)), None)
