"""The posts that people take and leave: a stem that tells of it must say which."""

import re

from briefing.analysis.results import ActorKind, Phrase
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.things import is_human, nouns_for_callings

# Ends a stem that does not say what somebody left.
LEFT = re.compile(
    r"\b(?:(?:was|were)(?: [^,]+)? (?:discharged|dismissed|expelled|freed|released|removed)"
    r"|resign|retire|(?:stand|step) down|(?:assume|leave|take) office)\?$"
)
# Ends a stem that does not say to what somebody came.
PUT_IN = re.compile(
    r"w(?:as(?<=\bwas)|ere(?<=\bwere)) .*\b(?P<verb>appointed|hired|installed|nominated|promoted|reappointed)"
    r"(?: (?:after|by|in|on) [^?]*)?\?$"
)


def post_missing(ground: Ground, candidate: Candidate) -> str:
    """ "When was she released?", "when did he step down?": from what? "Mayor Lee" tells."""
    fact = candidate.fact
    if fact is None or fact.subject.actor is None or not LEFT.search(candidate.stem):
        return ""
    is_person = ground.actor(fact.subject.actor).kind is ActorKind.PERSON
    is_told = not nouns_for_callings().isdisjoint(plain(candidate.stem).split())
    return f"nobody is told from what somebody “{fact.action.text}”" if is_person and not is_told else ""


def post_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which year was she installed by President Vik?": as what? "Installed as judge" tells."""
    found, fact = PUT_IN.search(candidate.stem), candidate.fact
    if found is None or " as " in found.group():
        return ""
    is_person = fact is not None and is_somebody(ground, fact.subject)
    return f"nobody is told to what somebody was “{found['verb']}”" if is_person else ""


def is_somebody(ground: Ground, subject: Phrase) -> bool:
    """ "Ann Lee", "a young sailor": and not "the first crane"."""
    if subject.actor is not None:
        return ground.actor(subject.actor).kind is ActorKind.PERSON
    return is_human(ground.tokens_of(subject))
