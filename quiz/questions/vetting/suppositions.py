"""What somebody may be doing while the article is written: a writer's guess, and no fact."""

from itertools import pairwise

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import VERBATIM, WHO_SAID
from quiz.questions.ground import Ground

# "Had been due to sail in May, but": what was not to be.
PLANNED = {"due", "expected", "meant", "planned", "scheduled", "set", "slated", "supposed"}
GUESSING = {"may", "might", "could"}


def supposed_doing(ground: Ground, candidate: Candidate) -> str:
    """ "Who might be toasting the vote?"; what one said that others may be doing is asked as said."""
    fact = candidate.fact
    if fact is None or candidate.rule in WHO_SAID:
        return ""
    group = ground.tokens_of(fact.action)
    is_guess = group[0].tag == "MD" and group[0].text.lower() in GUESSING
    is_going_on = len(group) > 2 and group[-1].tag == "VBG" and group[-2].text == "be"
    return f"nobody knows of what “{fact.action.text}”" if is_guess and is_going_on else ""


def plan_given_up(ground: Ground, candidate: Candidate) -> str:
    """ "Had been scheduled to sail in 2021, but the mayor halted it": asked alone, it would have sailed."""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM:
        return ""
    tokens = ground.tokens(candidate.sentence)
    heard = [one.text.lower() for one in tokens[fact.action.first : fact.action.last + 1]]
    is_planned = heard[:2] == ["had", "been"] and not PLANNED.isdisjoint(heard)
    behind = tokens[fact.action.last :] if is_planned else ()
    is_given_up = any(one.text == "," and other.text == "but" for one, other in pairwise(behind))
    is_told = is_given_up and " but " in candidate.stem
    return "the plan was given up" if is_given_up and not is_told else ""
