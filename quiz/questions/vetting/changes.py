"""Changes told three ways, "fell by a third from 60 to 40": what one can reckon, and what does not add up.

A candidate goes in, and out comes why its figures cannot be asked for so, or "".
"""

import re

from briefing.analysis.results import Quantity, QuantityKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words

SHARES = {QuantityKind.PERCENT: 100, QuantityKind.FRACTION: 1}
# "Fell by nearly _____", "from about _____", "to just _____": what leads to each of the three.
LED_BY = {name: re.compile(rf"\b{name} (?:[a-z]+ ){{0,2}}$") for name in ("by", "from", "to")}
# "Double the 7%", "three times as much as the 7%".
THE_BASE = re.compile(r" (?:(?:as [a-z]+ as|of|that of|its|their) )?(?:the )?(?:[a-z]+ )?")
# So far from the share told may the one be that the two ends give.
ROUNDING = 0.06
# So near its share a change tells from where it came.
REACH = 40


def change_at_odds(ground: Ground, candidate: Candidate) -> str:
    """ "Fell by a third from $300m to $100m": a reader who reckons is led astray by one of them."""
    change = change_told(ground, candidate.sentence)
    if change is None or abs(share_of(change) - share_told(change)) <= ROUNDING:
        return ""
    said = f"{candidate.whole_stem} {candidate.answer.text}"
    is_told = contains_words(said, ground.text(candidate.sentence)[change[0].core_start : change[0].core_end])
    return "the share does not agree with the two figures" if is_told else ""


def change_reckoned(ground: Ground, candidate: Candidate) -> str:
    """ "Fell by _____, from 1,500 to 15": both ends tell the share."""
    change = change_told(ground, candidate.sentence)
    if change is None or candidate.answer.type is not AnswerType.QUANTITY:
        return ""
    share, *ends = change
    text = ground.text(candidate.sentence)
    is_share = share.start <= candidate.answer.start < share.end
    are_told = all(contains_words(candidate.whole_stem, text[one.core_start : one.core_end]) for one in ends)
    return "both ends of the change tell it" if is_share and are_told else ""


def multiple_reckoned(ground: Ground, candidate: Candidate) -> str:
    """ "Won 14%, more than _____ the 7% of 2022": both shares tell that it is double."""
    key, text = candidate.answer, ground.text(candidate.sentence)
    if key.type is not AnswerType.QUANTITY or key.index is None:
        return ""
    if ground.quantity(key.index).kind is not QuantityKind.MULTIPLE:
        return ""
    told = [ground.quantity(index) for index in ground.quantities.get(candidate.sentence, ())]
    base = next((one for one in told if THE_BASE.fullmatch(text[key.end : one.core_start])), None)
    if base is None or not base.value:
        return ""
    alike = [one for one in told if one is not base and measure_of(one) == measure_of(base)]
    written = (text[one.core_start : one.core_end] for one in (base, *alike))
    is_told = bool(alike) and sum(contains_words(candidate.whole_stem, one) for one in written) > 1
    return "both figures tell how many times as much it is" if is_told else ""


def measure_of(figure: Quantity) -> tuple[QuantityKind, str]:
    """Kind and unit, "$5 a month" as "$5" is."""
    return figure.kind, figure.unit.partition(" per ")[0]


@once
def change_told(ground: Ground, number: int) -> tuple[Quantity, Quantity, Quantity] | None:
    """The share by which something changed, and from what to what, where the sentence tells all three."""
    text = ground.text(number)
    told = [ground.quantity(index) for index in ground.quantities.get(number, ())]
    if len(told) < len(LED_BY):
        return None
    found = {
        name: next((one for one in told if one.value and led.search(text[: one.core_start])), None)
        for name, led in LED_BY.items()
    }
    share, first, last = (found[name] for name in ("by", "from", "to"))
    if share is None or first is None or last is None or share.kind not in SHARES:
        return None
    is_one_change = are_of_one_unit(first, last) and first.start < last.start
    return (share, first, last) if is_one_change and abs(share.end - first.start) < REACH else None


def are_of_one_unit(first: Quantity, last: Quantity) -> bool:
    """ "From 1,500 to 15 boats"; neither "from 3 metres to 600 centimetres" nor "from $300m to £100m"."""
    is_one_kind = first.kind is last.kind and first.kind not in SHARES
    return is_one_kind and (first.unit == last.unit or "" in (first.unit, last.unit))


def share_of(change: tuple[Quantity, Quantity, Quantity]) -> float:
    _, first, last = change
    return abs((last.value or 0) - (first.value or 1)) / (first.value or 1)


def share_told(change: tuple[Quantity, Quantity, Quantity]) -> float:
    share, *_ = change
    return (share.value or 0) / SHARES[share.kind]
