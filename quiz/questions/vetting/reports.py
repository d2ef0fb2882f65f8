"""Reports of which nobody needs to know who made them, or of which the stem tells only a part.

A candidate that asks who said it goes in, and out comes why it is not asked, or "".
"""

import re

from briefing.analysis.results import ActorKind
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.years import YEAR

DIED = re.compile(r"\b(?:dies?|died|passed away)\b")
# Those who speak for somebody.
VOICES = re.compile(r"\b(?:agent|manager|publicist|representative|spokes\w+)\b", re.IGNORECASE)
# "Who reported that 40 boats sank?": a reporter, where nothing else is told of whoever it was.
REPORTED = re.compile(r"^Who report(?:ed|s) that\b")
OF_THEM = re.compile(r"^Who \w+ that their\b")
# "So far 40 boats have sunk", "now half of them sail".
OF_ONE_DAY = re.compile(r"\b(?:so far|now)\b", re.IGNORECASE)
FIGURE = re.compile(r"\d")
# "Helps Riga [and its crews stand up]": those who are helped are told by halves.
MAKING = re.compile(
    r"\b(?:help(?:s|ed|ing)?|let(?:s|ting)?|ma(?:de|ke|kes|king)) (?:[\w’'-]+ ){0,3}[\w’'-]+\?$"
)
TAIL = 3


def death_by_voice(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that Ann Lee died at home?": her agent did; that she died is the news."""
    fact, key = candidate.fact, candidate.answer.index
    if candidate.rule != "report" or fact is None or key is None or not DIED.search(candidate.stem):
        return ""
    is_of_person = fact.subject.actor is not None and (
        ground.actor(fact.subject.actor).kind is ActorKind.PERSON
    )
    is_voice = any(VOICES.search(role.text) for role in ground.actor(key).roles)
    return "whoever speaks for the dead says so" if is_of_person and is_voice else ""


def reporter_as_witness(ground: Ground, candidate: Candidate) -> str:
    """ "Who reported that the club will be fined?": the reporter is not the news; the biologist may be."""
    key = candidate.answer.index
    if candidate.rule != "report" or REPORTED.match(candidate.stem) is None:
        return ""
    roles = ground.actor(key).roles if key is not None else ()
    heads = {word for role in roles for word in plain(role.text).split()}
    is_known = bool(roles) and heads.isdisjoint(words("press_roles"))
    return "" if is_known else "it asks who reported it"


def theirs_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that their talk began with a song?": whose, of one who speaks alone?"""
    is_untold = candidate.rule == "report" and OF_THEM.match(candidate.stem) is not None
    return "nobody is told who “they” are" if is_untold else ""


def figure_of_one_day(ground: Ground, candidate: Candidate) -> str:
    """ "Which body said that so far 40 boats have sunk?": by when?"""
    stem = candidate.whole_stem
    found = OF_ONE_DAY.search(stem) if candidate.rule == "report" else None
    is_undated = found is not None and FIGURE.search(stem) is not None and not YEAR.search(stem)
    return f"nobody is told when “{found.group().lower()}” was" if is_undated else ""


def helped_by_halves(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that the drill was aimed at helping Riga [and its crews stand up]?" """
    if candidate.rule != "report" or MAKING.search(candidate.stem) is None:
        return ""
    tail = " ".join(candidate.stem.removesuffix("?").split()[-TAIL:])
    text = ground.text(candidate.sentence)
    place = text.rfind(tail)
    behind = [one for one in ground.tokens(candidate.sentence) if one.start >= place + len(tail)][:5]
    goes_on = place >= 0 and bool(behind) and behind[0].text == "and"
    is_cut = goes_on and any(one.tag in ("VB", "VBP") for one in behind)
    return f"“{tail}” is cut before what follows “and”" if is_cut else ""
