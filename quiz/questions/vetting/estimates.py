"""Estimates that the article sets another beside, and those that do not say of what they are.

A candidate goes in, and out comes why it is not asked, or "" where it may be.
"""

import re

from briefing.analysis.results import Quantity
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground

# So many sentences behind a figure may tell a better one.
SOON = 2
FIGURE = r"(?:estimate|figure|forecast|number|projection|reckoning|total)"
BETTER = (
    r"(?:better|cautious|higher|later|likelier|lower|new|newer|other|realistic|recent|revised|updated"
    r"|(?:less|more) \w+)"
)
# "A likelier estimate was", "its revised figure is", "was later put at", "has since been raised to".
REVISED = re.compile(
    rf"\b(?:an?|another|its|his|her|the|their) (?:{BETTER} )?{FIGURE} (?:is|was|would be|st(?:oo|an)ds? at)\b"
    r"|\b(?:later|since|then)(?: \w+)? (?:put at"
    r"|(?:corrected|cut|increased|lowered|raised|reduced|revised)(?: \w+)? to)\b",
    re.IGNORECASE,
)
# "Lee said a likelier estimate was some _____".
OF_NOTHING = re.compile(
    rf"\b(?:an? {BETTER}|another) {FIGURE} (?:is|was|would be|stood|stands)\b", re.IGNORECASE
)


def told_anew(ground: Ground, candidate: Candidate) -> str:
    """ "Could catch 40 tonnes", where the next sentence says "a likelier estimate was some 30 tonnes"."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return ""
    key = ground.quantity(answer.index)
    behind = range(key.sentence + 1, min(key.sentence + SOON, len(ground.analysis.sentences)) + 1)
    found = next(filter(None, (revised(ground, key, number) for number in behind)), None)
    return f"the article also estimates {found.surface}" if found is not None else ""


def revised(ground: Ground, key: Quantity, number: int) -> Quantity | None:
    """The figure of the key's kind and unit that the sentence gives as another estimate."""
    match = REVISED.search(ground.text(number))
    if match is None:
        return None
    told = [
        one for one in map(ground.quantity, ground.quantities.get(number, ())) if one.start >= match.end()
    ]
    nearest = min(told, key=lambda one: one.start, default=None)
    is_alike = nearest is not None and (nearest.kind, nearest.unit) == (key.kind, key.unit)
    return nearest if is_alike and nearest.value != key.value else None


def estimate_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "Lee said a likelier estimate was some _____": of what, a sentence before tells."""
    is_figure = candidate.answer.type is AnswerType.QUANTITY
    match = OF_NOTHING.search(candidate.whole_stem) if is_figure else None
    return f"“{match.group()}” does not say of what" if match is not None else ""
