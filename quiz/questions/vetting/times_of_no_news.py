"""Dates of what is no news by itself: a scene that is set for what follows, words that somebody said.

A candidate whose answer is a date goes in, and out comes why nobody would ask for it, or "".
"""

import re

from briefing.analysis.results import Fact
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.vetting.led_out import is_of_person

ABOUT_TO, DUE = {"about", "meant", "supposed"}, {"due", "set"}
# What was said for the first time is told as a deed, and so is what one means to do oneself.
FIRST_SAID = {"first", "formally", "officially", "publicly"}
# A court that dismisses a claim does more than say so.
DECIDING = {"dismiss", "reject"}
OWN_PLAN = re.compile(
    r"(?:that )?(?:he|it|she|they) (?:\w+ )?(?:had decided|intend|plan|will|would)", re.IGNORECASE
)
IN_AN_INTERVIEW = re.compile(r"in (?:an?|her|his) (?:[\w-]+ )?(?:interview|podcast)\b", re.IGNORECASE)


def time_of_scene(ground: Ground, candidate: Candidate) -> str:
    """ "In which year was Ann Lee crossing the bay?", "about to sail?": the point is told behind it."""
    fact = fact_of_date(ground, candidate)
    if fact is None or fact.is_passive and fact.verb != "suppose":
        return ""
    group = ground.tokens_of(fact.action)
    if not any(one.tag == "VBD" and one.lemma.lower() == "be" for one in group):
        return ""
    behind = ground.tokens(fact.sentence)[fact.action.last :][:2]
    line = [one.text.lower() for one in (group[-1], *behind)]
    is_going_on = group[-1].tag == "VBG"
    is_ahead = any(is_expecting(ground, fact, *pair) for pair in zip(line, line[1:], strict=False))
    return f"“{fact.action.text}” sets the scene" if is_going_on or is_ahead else ""


def is_expecting(ground: Ground, fact: Fact, word: str, following: str) -> bool:
    """ "Supposed to", and "due to" of a person: a port that was due to open in May is worth asking about."""
    is_due = word in DUE and is_of_person(ground, fact)
    return following == "to" and (word in ABOUT_TO or is_due)


def time_of_utterance(ground: Ground, candidate: Candidate) -> str:
    """ "Wrote in _____ about how she fell", "said in _____ that 40 boats sank": what was said is the news.

    So it is with whom she "took aim at in an interview". "First warned in 1990" and "said that it would close
    the port" are deeds.
    """
    fact = fact_of_date(ground, candidate)
    if fact is None or fact.is_passive:
        return ""
    if any(IN_AN_INTERVIEW.match(phrase.text) for _, phrase in fact.adjuncts):
        return "it is the date of an interview"
    if fact.verb not in words("statement_verbs", "verdict_verbs") - DECIDING:
        return ""
    beside = ground.tokens(fact.sentence)[fact.subject.last : fact.action.last + 1]
    is_deed = not FIRST_SAID.isdisjoint(one.text.lower() for one in beside)
    is_deed = is_deed or any(OWN_PLAN.match(phrase.text) for phrase in fact.objects)
    return "" if is_deed else f"it is the date on which somebody “{fact.action.text}” it"


def fact_of_date(ground: Ground, candidate: Candidate) -> Fact | None:
    """The fact whose date is asked for, beside its verb or before its clause; None where none is."""
    answer = candidate.answer
    if answer.type is not AnswerType.DATE:
        return None
    told = (*((candidate.fact,) if candidate.fact else ()), *ground.facts.get(candidate.sentence, ()))
    return next((fact for fact in told if is_dated(fact, answer)), None)


def is_dated(fact: Fact, answer: Answer) -> bool:
    beside = (*(phrase for _, phrase in fact.adjuncts), *((fact.fronted,) if fact.fronted else ()))
    return any(one.start <= answer.start and answer.end <= one.end for one in beside)
