"""Years that a change is counted from: "up 3 percent from 2017", "3 percent more than in 2017".

A date of a sentence in, yes or no out: what is told is by how much it changed, and no gap takes such a year.
"""

import re

from briefing.analysis.results import QuantityKind
from quiz.questions.candidates import Answer
from quiz.questions.ground import Ground

# "Grew tenfold since 2010", "up 3 percent from 2017", "on 2017".
RECKONING = {"from", "on", "over", "since"}
COMPARED = (" fewer than", " higher than", " less than", " lower than", " more than")
# "Up from 1.8 percent", "to 14 from 22", "compared with 14,500".
FIGURE_FROM = re.compile(
    r"\b(?:(?:down|up) from|compared (?:to|with)|to [^,]+ from) (?:about )?[$€£]?\d[\d.,]*(?: \w+)?$"
)
SEEKING = {"aim", "attempt", "chase", "eye", "hope", "look", "pursue", "seek", "try", "want"}


def is_reckoned_from(ground: Ground, number: int, answer: Answer) -> bool:
    """ "Sales grew tenfold since _____", "3 percent more than in _____": what is told is by how much."""
    before, _, led = ground.text(number)[: answer.start].rstrip().rpartition(" ")
    indexes = ground.quantities.get(number, ())
    grown = {ground.quantity(index).end for index in indexes if is_growth(ground, index)}
    if led in RECKONING and len(before) in grown or is_of_what_is_sought(ground, number, answer):
        return True
    return led in ("at", "in") and (before.endswith(COMPARED) or FIGURE_FROM.search(before) is not None)


def is_of_what_is_sought(ground: Ground, number: int, answer: Answer) -> bool:
    """ "Norway was looking for its first title since _____": a first that is but sought is of no year."""
    if not ground.text(number)[: answer.start].endswith(" since "):
        return False
    before = (one for one in ground.facts.get(number, ()) if one.action.end <= answer.start)
    nearest = max(before, key=lambda one: one.action.start, default=None)
    return nearest is not None and nearest.verb in SEEKING


def is_growth(ground: Ground, index: int) -> bool:
    return ground.quantity(index).kind in (QuantityKind.MULTIPLE, QuantityKind.PERCENT)
