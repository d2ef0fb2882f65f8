"""Figures that the article tells otherwise elsewhere: to the point, by another count, in another plan.

A candidate goes in, and out comes why its figure is not asked for, or "" where it may be.
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from briefing.analysis.lexicon import lemma
from briefing.analysis.results import Quantity, QuantityKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.options.rival import may_be_true
from quiz.questions.roots import lemmas_in_stem
from quiz.questions.wording.calendar import as_written

# Hedges under which every larger figure fits as well.
AT_LEAST = re.compile(
    r"(?:more than|at least|over|upwards of|as many as|no fewer than|above)\b", re.IGNORECASE
)
# As large as a figure may be that "more than a dozen" still tells of.
FARTHEST = 2.5
# Of 3 and 4 both are told of many things.
FEWEST = 10
# So many sentences behind a rough share may tell it to the point, and so many points off.
SOON, ROUGHLY, WHOLE = 2, 5, 100
POINTING = {"it", "that", "this"}
# What stands between a fraction and the end of what it is a part of.
OF_WHOLE = ("IN", "DT", "PDT", "PRP$", "JJ", "VBN", "CD", "NN", "POS")
ROUNDING = 0.05
# "First group of 260", "the group of 260".
GROUP = re.compile(
    r"\b[\w-]+ (?:band|batch|convoy|crowd|flock|fleet|group|party|team|wave) of $", re.IGNORECASE
)
SAME_KINDS = {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE}
# So many sentences away one still tells of the same thing.
NEAR = 3
# Figures around one that are held against it.
MOST_COMPARED = 100


def told_otherwise(ground: Ground, candidate: Candidate) -> str:
    """ "More than a dozen boats", where a witness counted 24, "more than $1.3 million" for $1,323,743."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return ""
    key = ground.quantity(answer.index)
    exact = told_exactly(ground, key)
    if exact is not None:
        return f"the article also says {exact.surface}"
    if key.kind not in SAME_KINDS or not key.value or key.value < FEWEST:
        return ""
    spans = (one for one in ranges(ground, key.kind) if is_range_to(ground, candidate, key, one))
    groups = (one for one in counts_of_groups(ground) if is_of_same_group(ground, key, one))
    elsewhere = (one for one in (*spans, *groups) if one.sentence != key.sentence)
    found = next(elsewhere, None)
    if found is None and key.hedge:
        around = ground.nearest(figures_of_kind(ground, key.kind), answer.index, MOST_COMPARED)
        others = (one for one in map(ground.quantity, around) if one.sentence != key.sentence)
        found = next((one for one in others if is_same_thing(ground, candidate, key, one)), None)
    return f"the article also says {found.surface}" if found is not None else ""


@once
def ranges(ground: Ground, kind: QuantityKind) -> list[Quantity]:
    """ "Between 50 and 100 crews"; neither "from 50 to 100 crews" nor "50 or 100 crews" is one."""
    found = (ground.quantity(index) for index in figures_of_kind(ground, kind))
    return [one for one in found if one.value_to is not None and not is_change_or_choice(ground, one)]


def is_change_or_choice(ground: Ground, one: Quantity) -> bool:
    return ground.text(one.sentence)[: one.start].lower().endswith("from ") or " or " in one.surface


def is_range_to(ground: Ground, candidate: Candidate, key: Quantity, other: Quantity) -> bool:
    """ "Up to 100 crews" near "between 50 and 100 crews": an end alone is half of it.

    A sum is that of the range where the sentence of the range says what the stem asks, too.
    """
    is_end = key.value_to is None and key.value in (other.value, other.value_to) and key.unit == other.unit
    if not is_end or abs(other.sentence - key.sentence) > NEAR:
        return False
    is_counted = key.kind is QuantityKind.COUNT and bool(key.unit)
    return is_counted or may_be_true(ground, candidate, (other.sentence,), None)


@once
def counts_of_groups(ground: Ground) -> list[Quantity]:
    """ "A first group of 260"."""
    return [one for one in ground.analysis.quantities if group_of(ground, one)]


def group_of(ground: Ground, one: Quantity) -> str:
    """ "First group of ", or "" where it counts none."""
    found = GROUP.search(ground.text(one.sentence)[: one.core_start])
    return found.group().lower() if found is not None else ""


def is_of_same_group(ground: Ground, key: Quantity, other: Quantity) -> bool:
    """ "A first group of 260" and "a first group of 262": one group, counted twice."""
    is_near = bool(other.value) and 0 < abs(other.value / (key.value or 1) - 1) < ROUNDING
    return is_near and group_of(ground, key) == group_of(ground, other)


def told_exactly(ground: Ground, key: Quantity) -> Quantity | None:
    """ "Two-fifths of the boats sank. That is a share of 41.5%": the share in the sentences behind.

    "In Riga, 41.5% of voters stayed home" is a share of another whole.
    """
    if key.kind is not QuantityKind.FRACTION or not key.value:
        return None
    behind = range(key.sentence + 1, key.sentence + 1 + SOON)
    told = (ground.quantity(index) for number in behind for index in ground.quantities.get(number, ()))
    shares = (
        one
        for one in told
        if one.kind is QuantityKind.PERCENT and one.value and is_of_whole(ground, key, one.sentence)
    )
    return next((one for one in shares if 0 < abs(one.value - WHOLE * key.value) <= ROUGHLY), None)


def is_of_whole(ground: Ground, key: Quantity, number: int) -> bool:
    """Whether the sentence points back, or has a noun of what the fraction is a part of."""
    line = ground.tokens(number)
    if line and line[0].text.lower() in POINTING:
        return True
    shared = {token.lemma.lower() for token in line if token.tag in ("NN", "NNS")}
    return not shared.isdisjoint(nouns_of_whole(ground, key))


def nouns_of_whole(ground: Ground, key: Quantity) -> set[str]:
    """ "Boat" of "two-fifths of all old boats": the nouns right behind the fraction's "of"."""
    behind = [token for token in ground.tokens(key.sentence) if token.start >= key.core_end]
    told = takewhile(lambda token: token.tag.startswith(OF_WHOLE), behind)
    return {token.lemma.lower() for token in told if token.tag in ("NN", "NNS")}


@once
def figures_of_kind(ground: Ground, kind: QuantityKind) -> tuple[int, ...]:
    return tuple(index for index, one in enumerate(ground.analysis.quantities) if one.kind is kind)


def is_same_thing(ground: Ground, candidate: Candidate, key: Quantity, other: Quantity) -> bool:
    """Whether the other figure fits the key's hedged one, and its sentence says of it what the stem asks."""
    if not other.value or other.value == key.value:
        return False
    if is_rounded(key, other) and other.unit == key.unit:
        return may_be_true(ground, candidate, (other.sentence,), None)
    is_bound = AT_LEAST.match(key.hedge) is not None and 1 < other.value / key.value <= FARTHEST
    return is_bound and not other.hedge and is_of_noun(ground, key, other)


def plan_undated(ground: Ground, candidate: Candidate) -> str:
    """ "By how many ships did Norway intend to cut its fleet?": 40, it said in May, and 30 in June."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None or not is_intended(ground, candidate):
        return ""
    told = as_written(ground, candidate.sentence, candidate.whole_stem)
    dates = (ground.date(index).surface for index in ground.dates.get(candidate.sentence, ()))
    if any(date in told for date in dates):
        return ""
    key = ground.quantity(answer.index)
    around = ground.nearest(figures_of_kind(ground, key.kind), answer.index, MOST_COMPARED)
    others = (one for one in map(ground.quantity, around) if one.sentence != key.sentence)
    planned = nouns_planned(ground, candidate, key)
    alike = (one for one in others if is_figure_alike(key, one))
    found = next((one for one in alike if is_of_same_plan(ground, candidate, planned, one)), None)
    return f"another plan was {found.surface}" if found is not None else ""


def is_intended(ground: Ground, candidate: Candidate) -> bool:
    """Whether a verb before the amount says what somebody means to do, or what is planned."""
    return is_meant(one for one in ground.tokens(candidate.sentence) if one.end <= candidate.answer.start)


def is_meant(told: Iterable[Token]) -> bool:
    """ "Plans to cut", "is slated to"."""
    verbs = [one for one in told if one.tag.startswith("VB")]
    is_wanted = any(one.lemma.lower() in words("verbs_of_intent") for one in verbs)
    return is_wanted or any(one.text.lower() in words("planning_words") for one in verbs)


def nouns_planned(ground: Ground, candidate: Candidate, key: Quantity) -> set[str]:
    """What the stem of a plan speaks of beside the unit of its figure: "fleet"."""
    nouns_asked = {one.lemma.lower() for one in ground.tokens(candidate.sentence) if one.tag.startswith("NN")}
    return lemmas_in_stem(ground, candidate) & nouns_asked - {lemma(key.unit, "NNS")}


def is_figure_alike(key: Quantity, other: Quantity) -> bool:
    """Whether the two are not far from each other, and of one unit: 70 ships and 30."""
    if not key.value or not other.value or other.value == key.value or other.unit not in ("", key.unit):
        return False
    return 1 / FARTHEST <= other.value / key.value <= FARTHEST


def is_of_same_plan(ground: Ground, candidate: Candidate, planned: set[str], other: Quantity) -> bool:
    """Whether the other figure is of a plan for the same, too: "the fleet will shrink by 30"."""
    is_shared = bool(planned & ground.lemmas[other.sentence - 1])
    return is_shared and (tells_plan(ground, other) or is_of_same_deed(ground, candidate, other))


def tells_plan(ground: Ground, figure: Quantity) -> bool:
    """Whether what stands before a figure is meant or lies ahead: "will shrink by", "is to shrink by"."""
    told = [one for one in ground.tokens(figure.sentence) if one.end <= figure.start]
    pairs = zip(told, told[1:], strict=False)
    is_ahead = any(one.tag == "MD" or one.lemma == "be" and other.tag == "TO" for one, other in pairs)
    return is_ahead or is_meant(told)


def is_of_same_deed(ground: Ground, candidate: Candidate, other: Quantity) -> bool:
    """ "Was cut by 30", where it is asked by how many somebody meant to cut it."""
    told = (one for one in ground.tokens(candidate.sentence) if one.end <= candidate.answer.start)
    deeds = {one.lemma.lower() for one in told if one.tag.startswith("VB")}
    return any(
        one.tag.startswith("VB") and one.lemma.lower() in deeds - words("verbs_too_light")
        for one in ground.tokens(other.sentence)
    )


def is_rounded(key: Quantity, other: Quantity) -> bool:
    """Whether the key is the other figure with fewer digits."""
    return abs(other.value / key.value - 1) < ROUNDING and digits(key) < digits(other)


def digits(quantity: Quantity) -> int:
    """How exactly it is told: 2 for "1.3 million", 7 for "1,323,743"."""
    return len(f"{quantity.value:.4f}".rstrip("0").replace(".", "").strip("0"))


def is_of_noun(ground: Ground, key: Quantity, other: Quantity) -> bool:
    """Whether what the key counts stands in the sentence near by that counts it otherwise."""
    if key.kind is not QuantityKind.COUNT or abs(other.sentence - key.sentence) > NEAR:
        return False
    return bool(key.unit) and other.unit in ("", key.unit) and key.unit in nouns(ground, other.sentence)


@once
def nouns(ground: Ground, number: int) -> frozenset[str]:
    return frozenset(token.text for token in ground.tokens(number) if token.tag == "NNS")
