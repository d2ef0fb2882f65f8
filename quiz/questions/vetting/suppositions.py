"""What somebody may be doing while the article is written: a writer's guess, and no fact."""

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import WHO_SAID
from quiz.questions.ground import Ground

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
