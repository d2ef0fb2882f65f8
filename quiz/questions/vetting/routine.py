"""What one of the police passes on of the day's work: "officers arrested a man, Sgt. Vik said"."""

from briefing.analysis.results import Actor, Fact
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.things import head_of

# Those who do the work, told of as "officers" or "a police dog".
AT_WORK = {"agent", "canine", "constable", "deputy", "detective", "investigator", "officer", "trooper"}
# Words in the role of one who speaks for them.
OF_POLICE = {
    "constable", "detective", "lieutenant", "police", "sergeant", "sheriff", "spokesman", "spokeswoman",
}  # fmt: skip
# What they think, and not what they did.
VIEWS = {"believe", "consider", "doubt", "fear", "hope", "suspect", "think"}


def routine_passed_on(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that officers arrested Jon Vik?": it is theirs, whoever tells it.

    What a lawyer says of them, and what they believe, is asked.
    """
    fact, index = candidate.fact, candidate.answer.index
    if candidate.rule != "report" or fact is None or index is None:
        return ""
    is_theirs = is_done_by_them(ground, fact) and speaks_for_police(ground.actor(index))
    return f"it passes on what “{fact.subject.text}” did" if is_theirs else ""


def is_done_by_them(ground: Ground, fact: Fact) -> bool:
    """ "Officers arrested a man", "a police canine alerted them", and not "officers believe it"."""
    doers, verb = ground.tokens_of(fact.subject), ground.tokens_of(fact.action)[0]
    heads = {one.lemma.lower() for one in (head_of(doers), doers[-1]) if one is not None}
    return not heads.isdisjoint(AT_WORK) and verb.tag == "VBD" and fact.verb not in VIEWS


def speaks_for_police(actor: Actor) -> bool:
    told = {word for role in actor.roles for word in role.text.lower().replace("’", " ").split()}
    return not told.isdisjoint(OF_POLICE)
