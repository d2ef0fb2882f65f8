"""By how much, at what figure, for how long: amounts that stand behind a preposition or close the clause."""

from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase, Quantity, QuantityKind
from briefing.analysis.wordlists import words
from quiz.questions.asking.amounts import RAISING, answer_for
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.rates import with_rate
from quiz.questions.things import head_of
from quiz.questions.wording.stems import about_part

VALUED = {"estimate", "value", "put", "price", "fix", "cap", "set"}
AMOUNTS = {
    QuantityKind.MONEY,
    QuantityKind.PERCENT,
    QuantityKind.MEASURE,
    QuantityKind.COUNT,
    QuantityKind.MULTIPLE,
    QuantityKind.FRACTION,
}
RECKONED_FROM = {"above", "below", "from", "off", "short"}
# "Grows up to 40 feet": so tall or long it gets, and not by so much.
UP_TO = "up to"
UNITS_OF_HEIGHT = {"centimetres", "feet", "inches", "metres"}
UPRIGHT = {"bamboo", "bush", "grass", "hedge", "oak", "palm", "pine", "plant", "shrub", "tree", "vine"}
LED = {"by", "at", "to", "for"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if has_dated_start(ground, fact):
            continue
        for phrase in phrases_behind(fact):
            found = whole_amount(ground, phrase)
            if found is None or is_distance(ground, phrase):
                continue
            index, led = found
            asked = how_tall(ground, fact, index, led) or question_word(fact, ground.quantity(index), led)
            word = with_rate(ground, ground.quantity(index), asked)
            stem = word and about_part(ground, fact, word, phrase)
            if stem:
                yield candidate_of(ground, fact, "how much", stem, answer_for(ground, index, word), phrase)


def has_dated_start(ground: Ground, fact: Fact) -> bool:
    """ "Fell by a third from 40 boats in 2010 to 27 in 2020": two figures of two days."""
    dated = {phrase.first for kind, phrase in fact.adjuncts if kind is Adjunct.TIME}
    return any(is_figure_from(ground, one) for one in phrases_behind(fact) if one.last in dated)


def is_figure_from(ground: Ground, phrase: Phrase) -> bool:
    """ "From 40 boats": the figure from which something changed."""
    is_counted = bool(ground.quantities_within(phrase.sentence, phrase.start, phrase.end))
    return is_counted and phrase.text.lower().startswith("from ")


def is_distance(ground: Ground, phrase: Phrase) -> bool:
    """ "Advanced to 500 metres from Oslo": the measure has a place that it is reckoned from."""
    behind = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    measured = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    is_length = any(ground.quantity(one).kind is QuantityKind.MEASURE for one in measured)
    return is_length and bool(behind) and behind[0].text.lower() in RECKONED_FROM


def whole_amount(ground: Ground, phrase: Phrase) -> tuple[int, str] | None:
    """The amount that the phrase is, but for its preposition; that preposition."""
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1:
        return None
    quantity = ground.quantity(within[0])
    text = ground.text(phrase.sentence)
    before = text[phrase.start : quantity.start].lower().split()
    is_whole = not text[quantity.end : phrase.end].strip(" ,")
    led = before[0] if before and before[0] in LED else ""
    return (within[0], led) if is_whole and len(before) <= bool(led) else None


def how_tall(ground: Ground, fact: Fact, index: int, led: str) -> str:
    """ "How tall can a pine grow?" for "can grow up to 8 metres"; "" of what grows by so much."""
    head = head_of(ground.tokens_of(fact.subject))
    is_height = fact.verb == "grow" and led != "by" and ground.quantity(index).unit in UNITS_OF_HEIGHT
    return "How tall" if is_height and head is not None and head.lemma.lower() in UPRIGHT else ""


def question_word(fact: Fact, quantity: Quantity, led: str) -> str:
    """The words that ask for such an amount of such a verb; "" where there are none that fit."""
    is_amount = quantity.kind in AMOUNTS
    if quantity.kind is QuantityKind.MEASURE and not led and quantity.hedge == UP_TO:
        return ""
    if fact.verb in words("verbs_of_change") and is_amount:
        if led == "to" and quantity.kind is not QuantityKind.MULTIPLE:
            return "To what figure"
        is_change = led == "by" or not led and fact.verb not in RAISING
        return "By how much" if is_change and quantity.kind is not QuantityKind.COUNT else ""
    if fact.verb in VALUED and led == "at" and is_amount:
        return "At what figure"
    if quantity.kind is QuantityKind.DURATION:
        if led == "for":
            return "For how long"
        return "How long" if fact.verb == "last" and not led else ""
    return ""
