"""What an amount is reckoned by, which a question has in its stem: a quantity in, its words out."""

import re

from briefing.analysis.results import Quantity
from quiz.questions.ground import Ground

RATE = re.compile(r" (?:an?|per) (?:[a-z]+ )?[a-z]+$")
# Of a speed it is a part of the unit: nobody asks "how many miles an hour" of a fine or a rent.
OF_SPEED = ("hour", "minute", "second")
# "How much a year", and not "to what figure a year".
ASKED_WITH = ("How much", "How much money", "By how much", "For how much")


def rate_of(ground: Ground, quantity: Quantity) -> str:
    """ " a year" of "$5 a year", " per tonne"; "" of "$5/t", "5 miles an hour", "$5 a megawatt-hour"."""
    if " per " not in quantity.unit or quantity.unit.endswith(OF_SPEED):
        return ""
    text = ground.text(quantity.sentence)
    if text.startswith("-", quantity.core_end):
        return ""
    found = RATE.search(text[quantity.core_start : quantity.core_end])
    return found.group() if found else ""


def with_rate(ground: Ground, quantity: Quantity, word: str) -> str:
    """ "How much money a year" for "How much money", where the amount is one of so much a year."""
    return word + rate_of(ground, quantity) if word in ASKED_WITH else word


def without_rate(ground: Ground, quantity: Quantity, beside: str) -> str:
    """The amount beside one that is written without its rate: "$5" of "$5 a year" beside "$7"."""
    text = ground.text(quantity.sentence)[quantity.core_start : quantity.core_end]
    return text.removesuffix(rate_of(ground, quantity)) if RATE.search(beside) is None else text
