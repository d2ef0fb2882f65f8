"""Whether an article reports on one study, whose researchers need no telling: ground in, yes or no out."""

from briefing.analysis.results import Token
from quiz.questions.ground import Ground, once

RESEARCHERS = {"researchers", "scientists", "authors"}
STUDIES = {"study", "survey", "findings", "results"}
# In the sentences that open a report on research stands who did it, or what was done.
OPENING = 5
TOLD = {"researchers", "scientists", "study", "survey"}
# "Another study", "earlier studies", "other researchers": there is more than one.
OTHERS = {"another", "earlier", "other", "past", "previous", "prior", "second", "separate"}
PLURALS = {"studies", "surveys", "teams", "trials"}
SPORTS = {"coach", "league", "midfielder", "playoffs", "striker"}


def is_of_one_study(ground: Ground, inner: tuple[Token, ...]) -> bool:
    """ "The researchers", "the study" where the article tells of but one."""
    word = inner[0].text.lower()
    return len(inner) == 1 and word in RESEARCHERS | STUDIES and tells_of_one_study(ground)


@once
def tells_of_one_study(ground: Ground) -> bool:
    lines = [[token.text.lower() for token in line] for line in ground.analysis.tokens]
    heard = {word for line in lines for word in line}
    is_brought_in = any(
        other in TOLD and one != "the"
        for line in lines[:OPENING]
        for one, other in zip(("", *line), line, strict=False)
    )
    has_others = any(
        one in OTHERS and other in RESEARCHERS | STUDIES | {"research"}
        for line in lines
        for one, other in zip(line, line[1:], strict=False)
    )
    return is_brought_in and not heard & (PLURALS | SPORTS) and not has_others
