"""What one of the police passes on of the day's work: "officers arrested a man, Sgt. Vik said"."""

import re

from briefing.analysis.results import Actor, Fact
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.things import head_of

# Those who do the work, told of as "officers" or "a police dog".
AT_WORK = {"agent", "canine", "constable", "deputy", "detective", "investigator", "officer", "trooper"}
# Words in the role of one who speaks for them.
OF_POLICE = {
    "constable", "detective", "inspector", "lieutenant", "police", "sergeant", "sheriff", "spokesman",
    "spokeswoman", "superintendent",
}  # fmt: skip
RANKS = {"ASP", "DSP", "Insp.", "Lt.", "PC", "Sgt.", "Supt."}
# "Told the court", "told State Coroner Ann Lee", "testified before a jury".
TOLD_TO_COURT = re.compile(
    r"\b(?:told|testified (?:to|before|at)) (?:(?:the|a) )?(?:[A-Z]?[a-z]+ )?"
    r"(?:[Cc]oroner|court|inquest|inquiry|judge|jury|jurors)\b"
)
# What they think, and not what they did.
VIEWS = {"believe", "consider", "doubt", "fear", "hope", "suspect", "think"}


def routine_passed_on(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that officers arrested Jon Vik?": it is theirs, whoever tells it.

    What a lawyer says of them, and what they believe, is asked. Nor is it asked which officer told it to a
    court: "Insp. Vik told the coroner that Ann Lee had died".
    """
    fact, index = candidate.fact, candidate.answer.index
    if candidate.rule != "report" or fact is None or index is None:
        return ""
    if tells_a_court(ground, candidate) and speaks_for_police(ground.actor(index)):
        return "an officer tells it to a court"
    is_theirs = is_done_by_them(ground, fact) and speaks_for_police(ground.actor(index))
    return f"it passes on what “{fact.subject.text}” did" if is_theirs else ""


def is_done_by_them(ground: Ground, fact: Fact) -> bool:
    """ "Officers arrested a man", "a police canine alerted them", and not "officers believe it"."""
    doers, verb = ground.tokens_of(fact.subject), ground.tokens_of(fact.action)[0]
    heads = {one.lemma.lower() for one in (head_of(doers), doers[-1]) if one is not None}
    return not heads.isdisjoint(AT_WORK) and verb.tag == "VBD" and fact.verb not in VIEWS


def tells_a_court(ground: Ground, candidate: Candidate) -> bool:
    """ "Told the court on Monday that", "told State Coroner Ann Lee that"."""
    return TOLD_TO_COURT.search(ground.text(candidate.sentence)) is not None


def speaks_for_police(actor: Actor) -> bool:
    told = {word for role in actor.roles for word in role.text.lower().replace("’", " ").split()}
    return actor.name.split()[0] in RANKS or not told.isdisjoint(OF_POLICE)
