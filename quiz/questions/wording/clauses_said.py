"""What somebody says, where it is a clause: "the port was closed" of "in May said the port was closed"."""

from dataclasses import replace

from briefing.analysis.results import Fact
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.wording.resolving import Said

THAT = "that "


def tells_clause(ground: Ground, fact: Fact) -> bool:
    """ "In May said the port was closed": what was said has a verb of its own, to which a date would go."""
    if fact.verb not in words("verbs_with_clauses") or len(fact.objects) != 1:
        return False
    return any(token.tag in FINITE for token in ground.tokens_of(fact.objects[0]))


def behind_date(clause: Said) -> Said:
    """ "Said in May [that] the port was closed"."""
    return clause if clause.text.startswith(THAT) else replace(clause, text=f"{THAT}{clause.text}")
