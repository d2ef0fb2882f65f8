"""Asks by a calling for one of several who say the same: "Which fish expert said that the port is old?"."""

from dataclasses import replace

from briefing.analysis.results import Actor, Role
from quiz.questions.candidates import Candidate
from quiz.questions.doubles import has_double
from quiz.questions.ground import Ground
from quiz.questions.known_offices import is_known_to_all
from quiz.questions.options.renown import is_head_of_state
from quiz.questions.speakers import those_speaking
from quiz.questions.things import nouns_for_callings
from quiz.questions.vetting.views import verdict_of_another, view_of_another
from quiz.questions.wording.naming import without_article

WHO = "Who "
LONGEST = 5
# Behind these stands where or for whom somebody works; without what is behind those a calling is cut.
ENDING = {"at", "for", "from", "in", "on", "to", "who", "with"}
# By themselves these may be said of many who are called something else: a biologist is a scientist.
WIDE = {
    "analyst", "author", "doctor", "expert", "leader", "member", "official", "professor", "researcher",
    "resident", "scholar", "scientist", "specialist", "worker",
}  # fmt: skip
APOSTROPHES = {"'", "’"}
HALVING = {"and", "of", "or"}


def told_apart(ground: Ground, candidate: Candidate) -> Candidate:
    """The candidate; where another says the like, who said so is asked by a calling of that one alone."""
    index = candidate.answer.index
    if candidate.rule != "report" or index is None or not candidate.stem.startswith(WHO):
        return candidate
    told = calling_of(ground, index)
    if not told or not is_said_by_others(ground, candidate):
        return candidate
    return replace(candidate, stem=f"Which {told} {candidate.stem.removeprefix(WHO)}")


def is_said_by_others(ground: Ground, candidate: Candidate) -> bool:
    checks = (has_double, verdict_of_another, view_of_another)
    return any(check(ground, candidate) for check in checks)


def calling_of(ground: Ground, index: int) -> str:
    """ "Fish expert", where no other who speaks is an expert; "" where the office tells who it is."""
    actor = ground.actor(index)
    told = next(filter(None, map(calling, actor.roles)), "")
    is_known = is_head_of_state(ground, actor) or any(is_known_to_all(ground, one) for one in actor.roles)
    others = (ground.actor(one) for one in those_speaking(ground) if one != index)
    is_shared = any(is_called(other, told.rpartition(" ")[2]) for other in others) if told else True
    return "" if is_known or is_shared else told


def calling(role: Role) -> str:
    """ "Fish expert" of "a fish expert at Tarn University, who was born in Riga"."""
    found = without_article(role.text).partition(",")[0].split()
    end = next((k for k, word in enumerate(found) if ends_calling(found[:k], word)), len(found))
    kept = found[:end]
    is_owned = any(APOSTROPHES.intersection(word) for word in kept)
    is_whole = 0 < end <= LONGEST and HALVING.isdisjoint(kept) and not is_owned
    is_wide = len(kept) == 1 and kept[0] in WIDE
    return " ".join(kept) if is_whole and not is_wide and kept[-1] in nouns_for_callings() else ""


def ends_calling(kept: list[str], word: str) -> bool:
    """ "Fish expert [at Tarn University]", "fish expert [and singer]"."""
    return word in ENDING or word == "and" and kept[-1:] != [] and kept[-1] in nouns_for_callings()


def is_called(actor: Actor, noun: str) -> bool:
    return any(noun in role.text.lower().split() for role in actor.roles)
