"""Figures that a reader can work out from others of the stem.

A candidate whose answer is an amount goes in, and out comes how it is reckoned, or "".
"""

import re
from itertools import accumulate, combinations

from briefing.analysis import numbers as numerals
from briefing.analysis.currencies import OPENING
from briefing.analysis.results import QuantityKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

# One and two come out of many pairs by chance.
LARGEST_BY_CHANCE = 2
MONEY_OR_SHARE = re.compile(rf"{OPENING}|\d\s?%|\bper ?cent\b")
SHARE = re.compile(r"(?<![\d.,])(\d{1,2}(?:\.\d+)?)(?:\s?%| per ?cent\b)")
WHOLE = 100


def computed_from_stem(ground: Ground, candidate: Candidate) -> str:
    """The figure can be worked out from others: their sum or difference, or a share of two amounts."""
    if candidate.answer.type is not AnswerType.QUANTITY or candidate.rule == "statement":
        return ""
    if is_sum_of_others(ground, candidate) or is_sum_of_parts(ground, candidate):
        return "the other figures add up to it"
    if is_rest_of_hundred(ground, candidate):
        return "it is what another share leaves of a hundred"
    if candidate.rule == "gap":
        return ""
    given = MONEY_OR_SHARE.findall(candidate.stem)
    is_share = ground.quantity(candidate.answer.index).kind.value in ("percent", "multiple")
    return "the stem gives the figures to work it out from" if is_share and len(given) > 1 else ""


def is_sum_of_others(ground: Ground, candidate: Candidate) -> bool:
    """ "12 of 20 fell and _____ stayed": two figures of the stem add up to it, or differ by it."""
    key = ground.quantity(candidate.answer.index)
    told = [
        other.value
        for other in map(ground.quantity, ground.quantities[key.sentence])
        if (other.kind, other.unit) == (key.kind, key.unit)
        and other.start != key.start
        and contains_words(candidate.stem, ground.text(key.sentence)[other.core_start : other.core_end])
    ]
    if key.value is None or None in told:
        return False
    sums = {round(abs(one + sign * two), 6) for one, two in combinations(told, 2) for sign in (1, -1)}
    return key.value > LARGEST_BY_CHANCE and round(key.value, 6) in sums


def is_sum_of_parts(ground: Ground, candidate: Candidate) -> bool:
    """ "How many people, 14 in Oslo, 13 in Riga and six in Kalm, died?": parts told first add up to it."""
    dated = {ground.date(index).start for index in ground.dates.get(candidate.sentence, ())}
    told = (one for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end)
    told = (one for one in told if one.tag == "CD" and one.start not in dated)
    parts = (numerals.number(one.text) for one in told if contains_words(candidate.stem, one.text))
    sums = list(accumulate(part or 0 for part in parts))
    return ground.quantity(candidate.answer.index).value in sums[1:]


def is_rest_of_hundred(ground: Ground, candidate: Candidate) -> bool:
    """ "Passed by a margin of 61% to _____": the one share of a hundred tells the other."""
    key = ground.quantity(candidate.answer.index)
    shares = SHARE.findall(candidate.stem) if key.kind is QuantityKind.PERCENT else []
    return key.value is not None and any(round(float(one) + key.value, 6) == WHOLE for one in shares)
