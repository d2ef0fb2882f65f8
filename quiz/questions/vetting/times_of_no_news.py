"""Dates of what is no news by itself: a scene that is set for what follows, words that somebody said.

A candidate whose answer is a date goes in, and out comes why nobody would ask for it, or "".
"""

import re

from briefing.analysis.results import ActorKind, Fact, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.drafts import GAPS
from quiz.questions.ground import Ground
from quiz.questions.options.the_dead import KILLING
from quiz.questions.things import nouns_for_bodies
from quiz.questions.vetting.led_out import is_of_person

ABOUT_TO, DUE = {"about", "meant", "supposed"}, {"due", "set"}
# What was said for the first time is told as a deed, and so is what one means to do oneself.
FIRST_SAID = {"first", "formally", "officially", "publicly"}
# A court that dismisses a claim does more than say so.
DECIDING = {"dismiss", "reject"}
PLAN = re.compile(r"(?:that )?((?:[\w’'&.-]+ ){1,4}?)(?:had decided|intend|plan|will|would)", re.IGNORECASE)
# "In which month did", "in which two months did", which leave the year open.
OF_NO_YEAR = re.compile(r"\b[Ii]n which (?:month|two months) (?!of )")
POINTING = {"he", "it", "she", "they"}
IN_AN_INTERVIEW = re.compile(r"in (?:an?|her|his) (?:[\w-]+ )?(?:interview|podcast)\b", re.IGNORECASE)


def time_of_scene(ground: Ground, candidate: Candidate) -> str:
    """ "In which year was Ann Lee crossing the bay?", "about to sail?": the point is told behind it.

    "In January, Marlo is opening a pier" was news then, and "is" no word for it now.
    """
    fact = fact_of_date(ground, candidate)
    if fact is None:
        return ""
    group = ground.tokens_of(fact.action)
    is_under_way = group[-1].tag == "VBG" and group[0].tag in ("VBZ", "VBP")
    if is_under_way and candidate.rule == "when" and is_over(ground, candidate):
        return f"what “{fact.action.text}” began by the day of the article"
    if not any(one.tag == "VBD" and one.lemma.lower() == "be" for one in group):
        return ""
    behind = ground.tokens(fact.sentence)[fact.action.last :][:2]
    line = [one.text.lower() for one in (group[-1], *behind)]
    is_going_on = group[-1].tag == "VBG"
    is_ahead = any(is_expecting(ground, fact, *pair) for pair in zip(line, line[1:], strict=False))
    return f"“{fact.action.text}” sets the scene" if is_going_on or is_ahead else ""


def is_over(ground: Ground, candidate: Candidate) -> bool:
    """Whether the date asked for lies no later than the article's own day, and not open towards it."""
    answer, told = candidate.answer, ground.analysis.published_on
    dates = map(ground.date, ground.dates_within(candidate.sentence, answer.start, answer.end))
    known = (one for one in dates if one.first is not None and not one.is_open)
    return told is not None and any(one.first <= told for one in known)


def month_of_trifle(ground: Ground, candidate: Candidate) -> str:
    """ "In which month did two pilots invite Jon Vik?": of which year, where nobody came to harm by it?"""
    fact = candidate.fact
    if fact is None or candidate.rule != "when" or OF_NO_YEAR.search(candidate.stem) is None:
        return ""
    acted_on = [one for one in fact.objects if ground.tokens_of(one)[0].tag not in ("IN", "TO")]
    if not acted_on or fact.verb in words("verbs_of_harm", "verbs_of_hostility") | KILLING:
        return ""
    return f"nobody is told in which year somebody “{fact.action.text}”"


def is_expecting(ground: Ground, fact: Fact, word: str, following: str) -> bool:
    """ "Supposed to", and "due to" of a person: a port that was due to open in May is worth asking about."""
    is_due = word in DUE and is_of_person(ground, fact)
    return following == "to" and (word in ABOUT_TO or is_due)


def time_of_utterance(ground: Ground, candidate: Candidate) -> str:
    """ "When did she write about how she fell, say that 40 boats sank?": what was said is the news.

    So it is with whom she "took aim at in an interview". "First warned in 1990" and "said that it would close
    the port" are deeds, and beside a gap stands what was said.
    """
    fact = fact_of_date(ground, candidate) if candidate.rule not in GAPS else None
    if fact is None or fact.is_passive:
        return ""
    if any(IN_AN_INTERVIEW.match(phrase.text) for _, phrase in fact.adjuncts):
        return "it is the date of an interview"
    if fact.verb not in words("statement_verbs", "verdict_verbs") - DECIDING:
        return ""
    beside = ground.tokens(fact.sentence)[fact.subject.last : fact.action.last + 1]
    is_deed = not FIRST_SAID.isdisjoint(one.text.lower() for one in beside)
    is_deed = is_deed or any(is_own_plan(ground, fact, phrase) for phrase in fact.objects)
    return "" if is_deed else f"it is the date on which somebody “{fact.action.text}” it"


def is_own_plan(ground: Ground, fact: Fact, told: Phrase) -> bool:
    """ "(Norway said) it would sell", "(the Tarn Bank's head said) the bank would move"."""
    planned, subject = PLAN.match(told.text), fact.subject
    who = planned[1].split() if planned is not None else []
    if not who or who[0].lower() in POINTING:
        return bool(who)
    named = ground.mentions_within(subject.sentence, subject.start, subject.end)
    has_body = any(ground.actor(one.actor).kind is ActorKind.ORGANISATION for one in named)
    if who[0].lower() == "the":
        return has_body and not nouns_for_bodies().isdisjoint(who)
    return any(one.surface.startswith(who[0]) for one in named)


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
