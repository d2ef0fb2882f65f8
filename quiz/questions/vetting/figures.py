"""Figures that the article gives twice, otherwise here than there, and counts that it takes for known."""

import re
from collections.abc import Iterable
from itertools import takewhile

from briefing.analysis.lexicon import lemma
from briefing.analysis.results import Quantity, QuantityKind, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS
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
SAME_KINDS = {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE}
# Of a few "the four ports" were told of before.
MOST_KNOWN = 12
KNOWN = {"all", "the", "these", "those"}
# So many sentences away one still tells of the same thing.
NEAR = 3
# "All three of the crews", "all seven sailors aboard": which they are is said.
SAYING_WHICH = {"of"} | word_class("behind_nouns")
# Verbs that tell how large something was, at a time that is not the news.
STANDING = {"account", "amount", "average", "comprise", "constitute", "number", "represent", "stand", "total"}
# "Were about 40 ships": so near behind "be" stands the number that it gives.
NEAR_BE = 4
# How soon something is to be.
HORIZON = re.compile(r"\bwithin (?:an?|the next|\w+)(?: \w+)? (?:decade|day|hour|month|week|year)s?\b")
# "A town of about 40 people".
SETTLED = re.compile(
    r"\ban? (?:[\w-]+ ){0,3}(?:city|community|hamlet|island|suburb|town|village) of (?:[a-z]+ ){0,2}$"
)
LIVING = re.compile(r" (?:inhabitants|people|residents|souls)\b")
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
# Figures around one that are held against it.
MOST_COMPARED = 100


def amount_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "How much do crews live in houses with incomes?": of the noun before it, "incomes less than $5"."""
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


def told_otherwise(ground: Ground, candidate: Candidate) -> str:
    """ "More than a dozen boats", where a witness counted 24, "more than $1.3 million" for $1,323,743."""
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return ""
    key = ground.quantity(answer.index)
    exact = told_exactly(ground, key)
    if exact is not None:
        return f"the article also says {exact.surface}"
    if key.kind not in SAME_KINDS or not key.hedge or not key.value or key.value < FEWEST:
        return ""
    around = ground.nearest(figures_of_kind(ground, key.kind), answer.index, MOST_COMPARED)
    others = (one for one in map(ground.quantity, around) if one.sentence != key.sentence)
    found = next((one for one in others if is_same_thing(ground, candidate, key, one)), None)
    return f"the article also says {found.surface}" if found is not None else ""


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
    """ "Refused Tarn's proposed _____.": an owner and an adjective, and no noun for what the money was."""
    answer, line = candidate.answer, ground.tokens(candidate.sentence)
    if answer.type is not AnswerType.QUANTITY:
        return ""
    first, last = token_span(line, answer.start, answer.end)
    led = [token.tag for token in line[max(0, first - 2) : first]]
    is_described = len(led) == 2 and led[0] in OWNING and led[1] in DESCRIBING
    is_closed = last < len(line) and not line[last].text[0].isalnum()
    return f"it stops behind “{line[first - 1].text}”" if is_described and is_closed else ""


def size_of_town(ground: Ground, candidate: Candidate) -> str:
    """ "Kalm, a town of _____ people": how many live there is told in passing."""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    is_size = SETTLED.search(text[: answer.start]) and LIVING.match(text[answer.end :])
    return "it is how many people live there" if answer.type is AnswerType.QUANTITY and is_size else ""


def date_of_figure(ground: Ground, candidate: Candidate) -> str:
    """ "In which year were there 40 ships?", "15% of its output in _____": asked is when a figure was so."""
    answer, fact = candidate.answer, candidate.fact
    if answer.type is not AnswerType.DATE:
        return ""
    tokens = ground.tokens(candidate.sentence)
    is_fronted = fact is not None and answer.end <= fact.subject.start
    told = tokens if is_fronted else tuple(one for one in tokens if one.end <= answer.start)
    opening = fact.action.last - 1 if is_fronted else last_verb(told)
    verb = verb_at(told, opening) if opening is not None else ""
    if verb not in STANDING and verb != "be":
        return ""
    behind = told[opening + 1 :] if verb in STANDING else told[opening + 1 : opening + NEAR_BE]
    dates = [ground.date(index) for index in ground.dates.get(candidate.sentence, ())]
    figures = (
        one for one in behind if one.tag == "CD" and not any(d.start <= one.start < d.end for d in dates)
    )
    figure = next(figures, None)
    return f"it is the date of a figure, {figure.text}" if figure is not None else ""


def last_verb(tokens: tuple[Token, ...]) -> int | None:
    return next((place for place in reversed(range(len(tokens))) if verb_at(tokens, place)), None)


def verb_at(tokens: tuple[Token, ...], place: int) -> str:
    """ "Account" of "accounts" and of ", accounting for"; "" where no verb stands."""
    word = tokens[place].text
    is_led = place > 0 and tokens[place - 1].text == "," and word.endswith("ing")
    return lemma(word, "VBG") if is_led or tokens[place].tag.startswith("VB") else ""


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
