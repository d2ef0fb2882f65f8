"""A date is not asked for where the same was done more than once."""

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

# What was done so was done before, on another day.
ONCE_MORE = {"again", "anew", "repeatedly", "twice"}


def one_time_of_several(ground: Ground, candidate: Candidate) -> str:
    """ "On what date did Norway criticise the guild?", where "on May 4 it again criticised the guild"."""
    fact = candidate.fact
    if fact is None or candidate.answer.type is not AnswerType.DATE:
        return ""
    beside = ground.tokens(fact.sentence)[fact.subject.last : fact.action.last + 1]
    lost = (one.text for one in beside if one.text.lower() in ONCE_MORE)
    word = next((one for one in lost if not contains_words(candidate.whole_stem, one)), "")
    return f"it was so “{word}”" if word else ""
