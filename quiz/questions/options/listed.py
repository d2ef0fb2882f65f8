"""Who may belong on a list that the article gives: named beside its parts, or told of in its words."""

import re

from briefing.analysis.results import Mention
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.roots import lemmas_in_stem, root, roots
from quiz.questions.wording.resolving import outermost

# What stands between the names of a list.
JOINTS = {",", "and", "the", "&"}
WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
FEWEST = 2
SENTENCES_TRIED = 40


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


def is_told_in_its_words(ground: Ground, candidate: Candidate, index: int) -> bool:
    """Whether a sentence on the actor tells of the deed: by its verb or that one's noun, or in two words.

    "Iceland’s negotiator" beside "was in negotiations with Norway and Denmark": of a light verb one word
    is enough.
    """
    verb = root(candidate.verb)
    asked = {verb, *map(root, candidate.stem_lemmas | lemmas_in_stem(ground, candidate))}
    enough = 1 if candidate.verb in words("verbs_too_light") else FEWEST
    near = ground.nearest(ground.sentences_of_actor.get(index, ()), candidate.sentence, SENTENCES_TRIED)
    shared = (asked & roots(ground, number) for number in near)
    return any(verb in found or len(found) >= enough for found in shared)
