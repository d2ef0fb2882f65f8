"""Which actors are outlets that the article has its news from: by their sort, or by what they do in it."""

from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE
from quiz.questions.ground import Ground, once
from quiz.questions.options.families import VAGUE_LABELS, family

# How an outlet comes to know.
WITNESSING = {
    "approach", "contact", "examine", "interview", "meet", "obtain", "review", "see", "speak", "talk",
    "verify", "visit", "witness",
}  # fmt: skip
# "Was first reported by the Tarn Times".
FIRST_TOLD_BY = {"publish", "report", "reveal"}
# "Records viewed by The Lantern".
LOOKED_INTO_BY = {"examine", "review", "see", "view"}
# How it passes on what it came to know.
TELLING = {"argue", "note", "write"}


@once
def is_outlet(ground: Ground, index: int) -> bool:
    """ "The BBC", and "The Lantern", which people told things and which itself but visits and reports."""
    actor = ground.actor(index)
    if family(actor) == "media":
        return True
    if actor.kind is not ActorKind.ORGANISATION or actor.label not in VAGUE_LABELS:
        return False
    deeds = set(verbs_of(ground, index))
    return is_told_things(ground, index) and deeds <= WITNESSING | FIRST_TOLD_BY | TELLING


def verbs_of(ground: Ground, index: int) -> Iterator[str]:
    """The verbs that follow the name at once: what the actor does."""
    for _, after in beside_names(ground, index):
        if after[:1] and after[0].tag in FINITE:
            yield after[0].lemma


def is_told_things(ground: Ground, index: int) -> bool:
    """ "Lee told The Lantern", "reported by The Lantern", "records viewed by The Lantern"."""
    for before, _ in beside_names(ground, index):
        last = [token for token in before if token.text.lower() != "the"][-2:]
        is_hearer = bool(last) and last[-1].lemma == "tell"
        tellers = FIRST_TOLD_BY | LOOKED_INTO_BY
        is_teller = len(last) == 2 and last[1].text == "by" and last[0].lemma in tellers
        if is_hearer or is_teller:
            return True
    return False


def beside_names(ground: Ground, index: int) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """What stands before and behind each place of the actor's name, in its sentence."""
    for mention in ground.actor(index).mentions:
        line = ground.tokens(mention.sentence)
        yield (
            tuple(token for token in line if token.end <= mention.start)[-3:],
            tuple(token for token in line if token.start >= mention.end)[:1],
        )
