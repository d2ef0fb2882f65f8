"""Who was dragged out or taken off, and of what the stem leaves open: "Who was dragged out by officers?"."""

from briefing.analysis.results import ActorKind, Fact
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.things import is_human

# A loan "taken out" or a suit "thrown out" leaves no room; a person does.
LEADING = {
    "bundle", "carry", "drag", "escort", "haul", "kick", "lead", "lift", "march", "pull", "take", "throw",
    "usher",
}  # fmt: skip
OUTWARD = {"off", "out"}
# What tells of when or by whom, and not out of what.
OF_ELSE = {"after", "and", "before", "but", "by", "during", "in", "last", "on", "when", "while"}


def out_of_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which month was Low dragged out by officers?", and not "dragged out of the hall"."""
    fact = candidate.fact
    if fact is None or not fact.is_passive or fact.verb not in LEADING or not is_of_person(ground, fact):
        return ""
    heard = [token.text.lower() for token in ground.tokens(fact.sentence)[fact.action.last - 1 :]]
    outward = next((word for word in heard[:2] if word in OUTWARD), "")
    behind = heard[heard.index(outward) + 1 :][:1] if outward else []
    is_alone = any(word in OF_ELSE or not word[0].isalnum() for word in behind)
    return f"nobody is told {outward} of what" if is_alone else ""


def is_of_person(ground: Ground, fact: Fact) -> bool:
    index = fact.subject.actor
    is_named = index is not None and ground.actor(index).kind is ActorKind.PERSON
    return is_named or is_human(ground.tokens_of(fact.subject))
