"""Who stands in one list with whom, sentence by sentence: of them the article may tell the same."""

import re

from briefing.analysis.results import Mention
from quiz.questions.ground import Ground, once
from quiz.questions.wording.resolving import outermost

# What stands between the names of a list.
JOINTS = {",", "and", "the", "&"}
WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
FEWEST = 2


def listed_with(ground: Ground, asked: int, keys: set[int]) -> set[int]:
    """Whom another sentence than the asked one names in one list with at least two of the keys."""
    around = {number for key in keys for number in ground.sentences_of_actor.get(key, ())}
    lists = (group for number in around - {asked} for group in lists_in(ground, number))
    return {one for group in lists if len(group & keys) >= FEWEST for one in group}


@once
def lists_in(ground: Ground, number: int) -> tuple[frozenset[int], ...]:
    """The actors of each list that the sentence has: "Norway, Denmark and Iceland did the like"."""
    groups: list[set[int]] = []
    before: Mention | None = None
    for mention in outermost(ground.mentions.get(number, ())):
        between = ground.text(number)[before.end : mention.start] if before is not None else "."
        if JOINTS.issuperset(WORD_OR_MARK.findall(between.lower())):
            groups[-1].add(mention.actor)
        else:
            groups.append({mention.actor})
        before = mention
    return tuple(map(frozenset, groups))
