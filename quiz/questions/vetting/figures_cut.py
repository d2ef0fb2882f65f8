"""Figures whose sentence was cut: what they were needed for, within what time, what else the same is.

A candidate goes in, and out comes what is lost or left over, or "" where nothing is.
"""

import re

from briefing.analysis.results import Adjunct
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.vetting.figures import OF_VERBS

# What is needed is needed for something.
NEEDING = {"need", "require", "take"}
# "In a single week", "over the space of 3 days"; what is due "within six hours" is another matter.
SPAN = re.compile(
    r"^(?:during|in|over) (?:just |only |the space of )?(?:an?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|\d+)(?: single)? (?:minute|hour|day|night|week|month|year|decade)s?$",
    re.IGNORECASE,
)
# "By 40%, from 10 boats" tells another end of the change.
LEADING = {"between", "from", "to"}
# "By 28% to 35%", and not "by 28% from 35%".
BY_SHARE = re.compile(r"\bby (?:[a-z]+ )?[\d.]+%$")
BY_SHARE_TO = re.compile(r"\bby (?:[a-z]+ )?[\d.]+% to $")
TO_SHARE = re.compile(r" to [\d.]+%")
# ", or around" right before a figure.
SAID_AGAIN = re.compile(r", (?:or )?(?P<hedge>(?:[a-z]+ ){0,3})$")


def goal_of_figure_lost(ground: Ground, candidate: Candidate) -> str:
    """ "How many votes does Lee need?" of "needs 40 votes, half of all, to change the law": what for?"""
    fact = candidate.fact
    if fact is None or candidate.answer.type is not AnswerType.QUANTITY or fact.verb not in NEEDING:
        return ""
    behind = ground.tokens(fact.sentence)[fact.action.last :]
    stop = next((k for k, one in enumerate(behind) if one.tag in FINITE), len(behind))
    goal = next((k for k in range(stop - 1) if [one.tag for one in behind[k : k + 2]] == ["TO", "VB"]), None)
    if goal is None or contains_words(candidate.stem, f"to {behind[goal + 1].text}"):
        return ""
    return f"it does not say that it is “to {behind[goal + 1].text}”"


def span_of_count_lost(ground: Ground, candidate: Candidate) -> str:
    """ "How many boats sank?" of "40 boats sank off its port in a single week": there may have been more."""
    fact = candidate.fact
    if fact is None or candidate.rule != "how many":
        return ""
    spans = (part for kind, part in fact.adjuncts if kind is Adjunct.TIME and SPAN.match(part.text))
    lost = next((one for one in spans if not contains_words(candidate.stem, one.text)), None)
    is_key = lost is not None and lost.start <= candidate.answer.start < lost.end
    return f"“{lost.text}” is lost" if lost is not None and not is_key else ""


def length_of_state(ground: Ground, candidate: Candidate) -> str:
    """ "For how long did Lee sack the clerk, in office?" of "sacked the clerk, in office for 14 months"."""
    fact = candidate.fact
    if fact is None or not candidate.stem.startswith("For how long "):
        return ""
    line, parts = ground.tokens(fact.sentence), [part for _, part in fact.adjuncts]
    asked = next((one for one in parts if one.start <= candidate.answer.start < one.end), None)
    state = next((one for one in parts if asked is not None and one.last == asked.first), None)
    is_inserted = state is not None and line[state.first - 1].text == ","
    return f"it is how long somebody was “{state.text}”" if state is not None and is_inserted else ""


def range_halved(ground: Ground, candidate: Candidate) -> str:
    """ "By how much may it grow to 35%?" of "may grow by 28% to 35%": so much to so much, or up to there?"""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    if answer.type is not AnswerType.QUANTITY or candidate.rule in VERBATIM:
        return ""
    is_first = BY_SHARE.search(text[: answer.end]) and TO_SHARE.match(text, answer.end)
    is_second = TO_SHARE.match(f" to {answer.text}") and BY_SHARE_TO.search(text[: answer.start])
    return "it may be half of a range" if is_first or is_second else ""


def told_by_another(ground: Ground, candidate: Candidate) -> str:
    """ "How much did Norway pay for boats, or about $3 each?" of "$60 for boats, or about $3 each"."""
    if candidate.rule not in OF_VERBS or candidate.answer.type is not AnswerType.QUANTITY:
        return ""
    text = ground.text(candidate.sentence)
    for other in map(ground.quantity, ground.quantities.get(candidate.sentence, ())):
        led = SAID_AGAIN.search(text[: other.core_start]) if other.start >= candidate.answer.end else None
        if led is None or not set(led["hedge"].split()) <= words("number_hedges", "amount_hedges") - LEADING:
            continue
        said = f"{led.group()}{text[other.core_start : other.core_end]}"
        if said in candidate.stem:
            return f"“{said.removeprefix(', ')}” tells of the answer"
    return ""
