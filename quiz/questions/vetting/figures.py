"""Figures that a stem may not ask for: of no told day or noun, or taken for known."""

import re
from itertools import takewhile

from briefing.analysis.results import Quantity, QuantityKind
from briefing.analysis.token_spans import token_span
from briefing.analysis.word_classes import word_class
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS
from quiz.questions.ground import Ground

# Of a few "the four ports" were told of before.
MOST_KNOWN = 12
KNOWN = {"all", "the", "these", "those"}
# "All three of the crews", "all seven sailors aboard": which they are is said.
SAYING_WHICH = {"of"} | word_class("behind_nouns")
# How soon something is to be.
HORIZON = re.compile(r"\bwithin (?:an?|the next|\w+)(?: \w+)? (?:decade|day|hour|month|week|year)s?\b")
# "A town of about 40 people".
SETTLED = re.compile(
    r"\b(?:an?|the) (?:[\w-]+ ){0,4}(?:city|community|hamlet|island|suburb|town|village) of (?:[a-z]+ ){0,2}$"
)
LIVING = re.compile(r" (?:inhabitants|people|residents|souls)\b|[.,]")
# What is dealt in from day to day, in the present: "prices of fish are on average above" an amount.
MOVING = re.compile(r"\b(?:prices?|yields?|shares|stocks)\b (?:[a-z-]+ ){0,3}(?:is|are)\b", re.IGNORECASE)
LEVEL = re.compile(r" (?:[a-z-]+ ){0,3}(?:above|at|below|down|up|worth)(?: [a-z-]+){0,3} $")
# What is capped stays where it is put.
SET = re.compile(r"\b(?:capped|fixed|frozen|pegged|set)\b")
PRICES = {QuantityKind.MONEY, QuantityKind.PERCENT}
# What asks how much a verb did, of which no noun beside it is meant.
OF_VERBS = {"how many", "how much"}
BEFORE_NOUN = ("DT", "JJ", "NN", "PRP$", "POS", "CD")
RELATIVE = ("WDT", "WP", "WP$", "WRB")
OWNING, DESCRIBING = ("POS", "PRP$"), ("JJ", "VBN")
# "A one-time hit of as much as", and what tells of its cause.
HIT_OF = re.compile(
    r"\ban? (?:[a-z-]+ ){0,2}(?P<noun>blow|boost|charge|hit|impairment|write-?down|windfall)"
    r" of (?:[a-z]+ ){0,4}$"
)
SHARES = ("What share of", "What percentage of", "What proportion of")
CAUSED = re.compile(
    r"\b(?:after|amid|because|by|due|following|for|from|on|over|related|thanks|tied|to|when|with)\b"
)


def amount_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "How much do crews live in houses with savings?": of the noun before it, "savings less than $5"."""
    index = candidate.answer.index
    if candidate.rule not in OF_VERBS or candidate.answer.type is not AnswerType.QUANTITY or index is None:
        return ""
    tokens = ground.tokens(candidate.sentence)
    first, _ = token_span(tokens, ground.quantity(index).start, ground.quantity(index).end)
    noun = tokens[first - 1] if first else None
    if noun is None or noun.tag not in ("NN", "NNS") or noun.text.lower() not in candidate.stem.lower():
        return ""
    led = takewhile(lambda one: one.tag.startswith(BEFORE_NOUN), reversed(tokens[: first - 1]))
    before = first - 2 - sum(1 for _ in led)
    is_governed = before >= 0 and tokens[before].tag == "IN"
    return f"it is the amount of “{noun.text}”" if is_governed else ""


def count_of_restricted(ground: Ground, candidate: Candidate) -> str:
    """ "How many towns did a study find?" of "found 40 towns where fish is cheap": which ones are counted."""
    fact = candidate.fact
    if candidate.rule != "how many" or fact is None or candidate.answer.type is not AnswerType.QUANTITY:
        return ""
    line = ground.tokens(candidate.sentence)
    for phrase in fact.objects:
        behind = line[phrase.last : phrase.last + 1]
        is_counted = phrase.start <= candidate.answer.start < phrase.end
        if (
            is_counted
            and behind
            and behind[0].tag in RELATIVE
            and behind[0].text not in candidate.stem.split()
        ):
            return f"it counts only those “{behind[0].text} …”"
    return ""


def share_of_amount(ground: Ground, candidate: Candidate) -> str:
    """ "What share of its income does Tarn get £2m a year?" of "gets £2m a year, a third of its income".

    The share tells how much the sum is, and is nothing that somebody gets besides.
    """
    fact, answer = candidate.fact, candidate.answer
    if fact is None or not candidate.stem.startswith(SHARES) or answer.type is not AnswerType.QUANTITY:
        return ""
    behind = ground.quantities_within(fact.sentence, fact.action.end, answer.start)
    before = ground.text(fact.sentence)[: answer.start].rstrip()
    return "it is the share that another figure is" if behind and before.endswith(",") else ""


def price_of_day(ground: Ground, candidate: Candidate) -> str:
    """ "The yield is now above _____": on which day? It moves while the question is read."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None or candidate.rule not in GAPS:
        return ""
    found = MOVING.search(candidate.stem)
    if found is None or not is_level(ground.quantity(answer.index), candidate.stem[found.end() :]):
        return ""
    dates = (ground.date(index).surface for index in ground.dates.get(candidate.sentence, ()))
    is_dated = any(date in candidate.whole_stem for date in dates)
    return "" if is_dated else f"“{found.group()}” is so on one day alone"


def is_level(figure: Quantity, behind: str) -> bool:
    """Whether an amount of money or a share fills the gap of " now up by _____ ", and nobody set it so."""
    led = behind.partition("_____")[0] + (f"{figure.hedge} " if figure.hedge else "")
    return figure.kind in PRICES and LEVEL.match(led) is not None and SET.search(led) is None


def horizon_lost(ground: Ground, candidate: Candidate) -> str:
    """ "To what figure could the catch rise?" of "could rise to 40 boats within two years": by when?"""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    if answer.type is not AnswerType.QUANTITY:
        return ""
    is_ahead = any(one.tag == "MD" for one in ground.tokens(candidate.sentence) if one.end <= answer.start)
    found = HORIZON.search(text, answer.end) if is_ahead else None
    is_lost = found is not None and found.group() not in candidate.whole_stem
    return f"“{found.group()}” is lost" if is_lost else ""


def sum_for_what(ground: Ground, candidate: Candidate) -> str:
    """ "Refused Tarn's proposed _____.": an owner and an adjective, and no noun for what the money was.

    "Expects a hit of _____" tells neither from what.
    """
    answer, line = candidate.answer, ground.tokens(candidate.sentence)
    if answer.type is not AnswerType.QUANTITY:
        return ""
    hit = HIT_OF.search(ground.text(candidate.sentence)[: answer.start])
    if hit is not None and not CAUSED.search(candidate.whole_stem):
        return f"nobody is told what the {hit['noun']} comes from"
    first, last = token_span(line, answer.start, answer.end)
    led = [token.tag for token in line[max(0, first - 2) : first]]
    is_described = len(led) == 2 and led[0] in OWNING and led[1] in DESCRIBING
    is_closed = last < len(line) and not line[last].text[0].isalnum()
    return f"it stops behind “{line[first - 1].text}”" if is_described and is_closed else ""


def size_of_town(ground: Ground, candidate: Candidate) -> str:
    """ "Kalm, a town of _____ people": how many live there is told in passing."""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    if answer.type is not AnswerType.QUANTITY or LIVING.match(text[answer.end :]) is None:
        return ""
    return "it is how many people live there" if SETTLED.search(text[: answer.start]) else ""


def count_taken_for_known(ground: Ground, candidate: Candidate) -> str:
    """ "The four guys", "all three groups": how many they are was told before, and what they are."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return ""
    key = ground.quantity(answer.index)
    if key.kind is not QuantityKind.COUNT or not key.value or key.value > MOST_KNOWN:
        return ""
    tokens = ground.tokens(key.sentence)
    place = next((k for k, token in enumerate(tokens) if token.start >= answer.start), 0)
    said = tokens[max(0, place - 1) : place + 3]
    if len(said) < 4 or said[0].text.lower() not in KNOWN or said[2].tag != "NNS":
        return ""
    told = " ".join(token.text for token in said[:3])
    return f"“{told}” were told of before" if said[3].text.lower() not in SAYING_WHICH else ""
