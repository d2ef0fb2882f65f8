"""How likely a question is to be taken as it stands: a scorecard, measured on graded questions.

A question has the points of its rule and those of each doubt about it. Their sum, put through the logistic
function, is its confidence: the share of such questions that readers took unedited. The points, in log-odds,
are in `scorecard.tsv`; they come from a logistic regression with a ridge penalty (Hoerl and Kennard 1970),
fitted outside this program to questions that readers had graded.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from math import exp

from briefing.analysis.wordlists import rows
from quiz.questions.appraising.reading import doubts_of_reading, is_well_read
from quiz.questions.appraising.traits import TRAITS
from quiz.questions.drafts import GAPS, LEAST_CONFIDENCE, WHOLE_TEXT_KINDS, Kind, QuestionDraft
from quiz.questions.ground import Ground

# However much is doubted, some reader may take it.
LEAST = 0.001
TOLD_BY_OPTIONS = WHOLE_TEXT_KINDS | {Kind.MULTIPLE}


def appraised(ground: Ground, draft: QuestionDraft) -> QuestionDraft:
    """The draft with all doubts about it and the confidence they leave."""
    return with_doubts(draft, *seen_in(ground, draft))


def appraised_together(ground: Ground, drafts: Iterable[QuestionDraft]) -> list[QuestionDraft]:
    """All drafts of an article, each appraised; where few sentences bear one, that is doubted as well.

    Where no draft is likely to be taken then, the surest keeps the confidence it has by itself: there is one
    to begin with.
    """
    alone = [appraised(ground, draft) for draft in drafts]
    if not alone or is_well_read(ground, alone):
        return alone
    together = [with_doubts(one, *doubts_of_reading(ground, one)) for one in alone]
    surest = max(range(len(alone)), key=lambda place: worth_of_one(alone[place], together[place]))
    if all(one.confidence < LEAST_CONFIDENCE for one in together):
        together[surest] = alone[surest]
    return together


def worth_of_one(alone: QuestionDraft, doubted: QuestionDraft) -> tuple[bool, float]:
    """What makes it the one to keep: that it asks, for one gap alone is too many, then how sure it is."""
    return alone.confidence >= LEAST_CONFIDENCE and alone.rule not in GAPS, doubted.confidence


def with_doubts(draft: QuestionDraft, *seen: str) -> QuestionDraft:
    """The draft with these doubts too, in the order of the alphabet, and the confidence all leave."""
    doubts = tuple(sorted({*draft.doubts, *seen}))
    score = points(f"rule: {draft.rule}") + sum(points(doubt) for doubt in doubts)
    return replace(draft, doubts=doubts, confidence=max(LEAST, round(1 / (1 + exp(-score)), 3)))


def seen_in(ground: Ground, draft: QuestionDraft) -> Iterator[str]:
    """The doubts that the finished question shows; of some kinds the options tell what it is about."""
    if draft.kind not in TOLD_BY_OPTIONS:
        yield from (name for name, is_seen in TRAITS.items() if is_seen(ground, draft))


def points(name: str) -> float:
    return scorecard().get(name, 0.0)


@cache
def scorecard() -> dict[str, float]:
    return {name: float(value) for name, value, *_ in rows("scorecard")}


@cache
def reasons() -> dict[str, str]:
    """By doubt, what an instructor is told of it."""
    return {name: words[0] for name, _, _, _, *words in rows("scorecard") if words}
