"""Rivals for an amount: the article's amounts of the same kind and size, then believable steps."""

import re
from collections import defaultdict
from functools import lru_cache

from briefing.analysis.results import Fact, Phrase, Quantity, QuantityKind
from briefing.analysis.wordlists import rows
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import GAPS
from quiz.questions.ground import MOST_OF_A_SORT, Ground, once, phrases_behind
from quiz.questions.keys import order_key
from quiz.questions.options.moved_amounts import WHOLE, steps
from quiz.questions.options.rival import Rival, quoted
from quiz.questions.options.rounded_in_title import number_rounding, steps_beside
from quiz.questions.plain import contains_words
from quiz.questions.rates import without_rate
from quiz.questions.written_numbers import read_amount

# What is so many times more or less than the key tempts nobody.
FARTHEST = 4
# A share has its size from what it is a share of: nobody saves 75 percent beside 20.
FARTHEST_SHARE = 2.5
ENOUGH, MOST_OF_ARTICLE = 5, 2
# What is so little of the higher apart is hardly another amount.
HARDLY = 0.03
# Where a whole is shared out, and nothing rises from one share to the other.
SHARED_OUT = re.compile(
    r"^(?!.*\bfrom\b).*\b(?:support|vot\w+|polls?|polled|ballots?|respondents|margin)\b", re.IGNORECASE
)
# "21 of 131", "two out of the five".
PART = re.compile(r" (?:out )?of (?:the |its |their |all |his |her |our )?(?:\w+ )?")
IN_WORDS = re.compile(rf"^(?:{'|'.join(word for word, _ in rows('number_words'))})\b", re.IGNORECASE)


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Amounts written like the key with another number; none that stands in the evidence sentence."""
    if candidate.answer.index is None:
        return []
    key = ground.quantity(candidate.answer.index)
    written = candidate.answer.text
    sentence = ground.text(candidate.sentence)
    others = set_against(ground, candidate.answer.index)
    beside = of_other_clause(ground, candidate, key, written)
    others = [other for other in others if other.lower() not in (rival.text.lower() for rival in beside)]
    found = [*beside, *from_article(ground, candidate, key, written)][:MOST_OF_ARTICLE]
    shares = shares_beside(ground, candidate.answer.index, sentence)
    found = [rival for rival in found if is_possible(rival.text, written, others, shares)]
    taken = {written, *(rival.text for rival in found)}
    draw = int(order_key(seed, candidate.stem)[:8], 16)
    told = number_rounding(written, ground.analysis.title)
    if told:
        found = [rival for rival in found if number_rounding(rival.text, told)]
    for text in steps_beside(written, told) if told else steps(written, key, draw):
        is_told = text in sentence and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", sentence)
        if text not in taken and not is_told and is_possible(text, written, others, shares):
            taken.add(text)
            place = quoted(ground, candidate.sentence, candidate.answer.start, candidate.answer.end)
            found.append(Rival(text, f"The article says {written}: {place}."))
    return found[:ENOUGH] if told else apart(found, written)[:ENOUGH]


def apart(found: list[Rival], written: str) -> list[Rival]:
    """Those told apart at a glance from the key and from those before: no "49%" beside "50%"."""
    kept: list[Rival] = []
    values = [single_value(written)]
    for rival in found:
        value = single_value(rival.text)
        if not any(is_hardly_other(value, other) for other in values):
            kept.append(rival)
            values.append(value)
    return kept


@lru_cache(2_000)
def single_value(text: str) -> float | None:
    """The number of an amount; None for a range, and for words that tell none."""
    amount = read_amount(text)
    return amount.values[0] if amount is not None and len(amount.values) == 1 else None


def is_hardly_other(value: float | None, other: float | None) -> bool:
    """Whether one is higher than the other by a hair."""
    return value is not None and other is not None and 0 < abs(value - other) < HARDLY * max(value, other)


def set_against(ground: Ground, index: int) -> list[str]:
    """The amounts of the sentence that the key is measured by: those of its kind and unit, and its whole.

    The other end of "fell to 30, after climbing to 40", the whole of "3 of 7".
    """
    key = ground.quantity(index)
    text = ground.text(key.sentence)
    found = []
    for other in (ground.quantity(one) for one in ground.quantities[key.sentence] if one != index):
        first, last = sorted((key, other), key=lambda quantity: quantity.start)
        is_alike = (other.kind, other.unit) == (key.kind, key.unit)
        if is_alike or PART.fullmatch(text[first.end : last.start].lower()):
            found.append(text[other.core_start : other.core_end])
    return found


def shares_beside(ground: Ground, index: int, sentence: str) -> list[str]:
    """The other shares of the same voters: with them it makes a hundred at the most."""
    key = ground.quantity(index)
    if key.kind is not QuantityKind.PERCENT or SHARED_OUT.search(sentence) is None:
        return []
    told = (ground.quantity(one) for one in ground.quantities[key.sentence] if one != index)
    return [sentence[one.core_start : one.core_end] for one in told if one.kind is key.kind]


def is_possible(text: str, written: str, others: list[str], shares: list[str]) -> bool:
    """Whether the amount keeps its place among the others, and leaves room for the other shares."""
    return keeps_order(text, written, others) and leaves_room(text, written, shares)


def leaves_room(text: str, written: str, shares: list[str]) -> bool:
    """Whether the text and all the shares are no more than a hundred, where with the key they are not."""
    others = sum(amount.values[0] for amount in map(read_amount, shares) if amount is not None)
    if not others:
        return True
    rival, key = read_amount(text), read_amount(written)
    if rival is None or key is None:
        return True
    return key.values[0] + others > WHOLE or rival.values[0] + others <= WHOLE


def keeps_order(text: str, written: str, others: list[str]) -> bool:
    """Whether the text is above and below the same amounts as the key: what fell from 40 is not 50 now."""
    return all(is_on_its_side(text, written, other) for other in others)


def is_on_its_side(text: str, written: str, other_end: str) -> bool:
    """Whether the text is as the key above or below the other amount."""
    amounts = [read_amount(amount) for amount in (text, written, other_end)]
    if not all(amounts):
        return True
    rival, key, end = (amount.values[0] for amount in amounts)
    return (rival < end) is (key < end) and rival != end


def of_other_clause(ground: Ground, candidate: Candidate, key: Quantity, written: str) -> list[Rival]:
    """The "five million" of "ten million men buy rice, while five million men grow it", if no stem has it.

    It counts the same, in a clause with a subject of its own: what "may rise to 4 and reach 5" may be both.
    """
    fact = candidate.fact
    if fact is None or candidate.rule in GAPS:
        return []
    told = [one for one in ground.facts[candidate.sentence] if one.subject != fact.subject]
    own = (fact.subject, *fact.objects)
    # What somebody says holds both.
    apart = [phrase for one in told for phrase in phrases_of(one) if not holds(phrase, key)]
    found = []
    for other in map(ground.quantity, ground.quantities[candidate.sentence]):
        text = like(without_rate(ground, other, written), written)
        is_alike = (other.kind, other.unit) == (key.kind, key.unit) and bool(key.unit)
        is_apart = any(holds(one, other) for one in apart) and not any(holds(one, other) for one in own)
        is_fit = is_alike and is_apart and is_near(other, key) and shape(text) == shape(written)
        if is_fit and not contains_words(candidate.whole_stem, text):
            place = quoted(ground, other.sentence, other.start, other.end)
            found.append(Rival(text, f"{text} is the number of something else: {place}.", other.sentence))
    return found


def phrases_of(fact: Fact) -> list[Phrase]:
    return [fact.subject, *phrases_behind(fact)]


def holds(phrase: Phrase, quantity: Quantity) -> bool:
    return phrase.start <= quantity.start and quantity.end <= phrase.end


def like(text: str, written: str) -> str:
    """A number in words with a capital where the key has one."""
    if IN_WORDS.match(text) is None or IN_WORDS.match(written) is None:
        return text
    return (text[0].upper() if written[0].isupper() else text[0].lower()) + text[1:]


def from_article(ground: Ground, candidate: Candidate, key: Quantity, written: str) -> list[Rival]:
    """Amounts of the key's kind and unit, written in the same form, and not many times off."""
    found: dict[str, Rival] = {}
    form = shape(written)
    for other in map(ground.quantity, quantities_by_kind(ground)[key.kind]):
        if other.sentence == candidate.sentence or other.unit != key.unit or not is_near(other, key):
            continue
        if is_part_of_whole(ground, key) and other.value is not None and other.value > WHOLE:
            continue
        text = like(without_rate(ground, other, written), written)
        if text not in (written, *found) and shape(text) == form:
            place = quoted(ground, other.sentence, other.start, other.end)
            found[text] = Rival(text, f"{text} is the number of something else: {place}.", other.sentence)
        if len(found) == MOST_OF_ARTICLE:
            break
    return list(found.values())


def is_part_of_whole(ground: Ground, key: Quantity) -> bool:
    """ "90% of the costs", beside which no debt of 204% of a budget tempts anybody."""
    is_share = key.kind is QuantityKind.PERCENT and key.value is not None and key.value <= WHOLE
    return is_share and ground.text(key.sentence)[key.end :].startswith(" of ")


@once
def quantities_by_kind(ground: Ground) -> dict[QuantityKind, tuple[int, ...]]:
    """Indexes of the first quantities of each kind, one for each value and unit."""
    kinds: dict[QuantityKind, dict] = defaultdict(dict)
    for index, quantity in enumerate(ground.analysis.quantities):
        if len(kinds[quantity.kind]) < MOST_OF_A_SORT:
            kinds[quantity.kind].setdefault((quantity.value, quantity.unit), index)
    return defaultdict(tuple, {kind: tuple(found.values()) for kind, found in kinds.items()})


def is_near(other: Quantity, key: Quantity) -> bool:
    """Whether the other is not the key's own value, nor many times more or less."""
    if not key.value or not other.value or other.value == key.value:
        return False
    farthest = FARTHEST_SHARE if key.kind is QuantityKind.PERCENT else FARTHEST
    return 1 / farthest <= other.value / key.value <= farthest


def shape(text: str) -> str:
    """The form of an amount: its text with the digits levelled, whole numbers apart from broken ones.

    2.3 beside 2.36 would be the same, less exactly told. Numbers in words are alike: "five", "ten".
    """
    text = IN_WORDS.sub("9w", text)
    return re.sub(r"\.\d+|[\d,]*\d", lambda found: "." * (found[0][0] == ".") + nines(found[0]), text)


def nines(digits: str) -> str:
    """As many as there are decimals; one for a whole number."""
    return "9" * (len(digits) - 1) if digits.startswith(".") else "9"
