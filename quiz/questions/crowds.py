"""What a crowd does together: that one attended the parade tells nothing of the others."""

from briefing.analysis.results import Fact, Token
from quiz.questions.ground import Ground, once

DONE_TOGETHER = {"attend", "celebrate", "gather", "march", "participate", "rally", "watch"}
STAYING_AWAY = {"boycott", "shun", "skip"}


def is_done_together(ground: Ground, fact: Fact) -> bool:
    """ "Attended the parade", "took part in the vote"."""
    behind = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 1]
    is_part = fact.verb == "take" and any(one.text == "part" for one in behind)
    return is_part or fact.verb in DONE_TOGETHER


@once
def is_somebody_absent(ground: Ground) -> bool:
    """Whether the article names one who stayed away or did not attend: beside that one it can be asked."""
    named = (number for number, mentions in ground.mentions.items() if mentions)
    is_away = any(tells_absence(ground.tokens(number)) for number in named)
    return is_away or any(
        fact.is_negated and fact.subject.actor is not None and fact.verb in DONE_TOGETHER
        for fact in ground.analysis.facts
    )


def tells_absence(tokens: tuple[Token, ...]) -> bool:
    """ "Prompted Ann Lee to stay away from it", "skipped the parade"."""
    pairs = zip(tokens, (*tokens[1:], None), strict=True)
    return any(
        one.lemma in STAYING_AWAY
        and one.tag.startswith("VB")
        or one.lemma == "stay"
        and other is not None
        and other.text == "away"
        for one, other in pairs
    )
