"""A date is not asked for where the same was done more than once."""

import re

from briefing.analysis.verb_groups import FINITE
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

# What was done so was done before, on another day.
ONCE_MORE = {"again", "already", "anew", "repeatedly", "still", "twice"}
# "Mainly in 2012": at other times, too.
NOT_ONLY = {
    "chiefly", "especially", "including", "largely", "mainly", "mostly", "notably", "particularly",
    "partly",
}  # fmt: skip

# "On May 4 and again on June 6", "in 2011 and in 2017".
AND_ON = re.compile(r",? (?:and|or) (?:(?:again|later|once more|then) )?(?:(?:at|during|in|on) )?(?:the )?")
# "In 2029 in Europe and two years later in America".
AND_LATER = re.compile(
    r"[^,.;]* and (?:[a-z]+|\d+) (?:days|weeks|months|years|a year) (?:earlier|later) (?:at|in|on)\b"
)


def one_time_of_several(ground: Ground, candidate: Candidate) -> str:
    """ "On what date did Norway criticise the guild?", where "on May 4 it again criticised the guild".

    Or "met it on May 4 and again on June 6".
    """
    fact = candidate.fact
    if fact is None or candidate.answer.type is not AnswerType.DATE:
        return ""
    beside = ground.tokens(fact.sentence)[fact.subject.last : fact.action.last + 1]
    lost = (one.text for one in beside if one.text.lower() in ONCE_MORE)
    word = next((one for one in lost if not contains_words(candidate.whole_stem, one)), "")
    if word:
        return f"it was so “{word}”"
    led = [one.text.lower() for one in ground.tokens(fact.sentence) if one.end <= candidate.answer.start][-2:]
    loose = next((one for one in led if one in NOT_ONLY), "")
    if loose:
        return f"it was so “{loose}” then"
    if AND_LATER.match(ground.text(candidate.sentence)[candidate.answer.end :]):
        return "and some time later it was so elsewhere"
    other = other_time(ground, candidate)
    return f"it was so on “{other}” as well" if other and " first" not in candidate.stem else ""


def other_time(ground: Ground, candidate: Candidate) -> str:
    """The date that "and" adds to the answer: "and again on June 6", and not "and in 2017 closed it".

    Nor "in 1912 and at the 1915 race".
    """
    text, line = ground.text(candidate.sentence), ground.tokens(candidate.sentence)
    dates = [ground.date(index) for index in ground.dates.get(candidate.sentence, ())]
    for date in dates:
        is_added = date.start > candidate.answer.end and date.surface not in candidate.stem
        if is_added and AND_ON.fullmatch(text[candidate.answer.end : date.start]):
            behind = next((one for one in line if one.start >= date.end), None)
            # "In May last year".
            is_of_more = behind is not None and all(one.start != behind.start for one in dates)
            is_of_more = is_of_more and (behind.tag in FINITE or behind.tag.startswith(("NN", "JJ")))
            return "" if is_of_more else date.surface
    return ""
