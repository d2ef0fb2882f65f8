"""Finds the quantities in sentences: never inside a date, a name or a longer number."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefing.analysis.lexicon import lemma
from briefing.analysis.normalising import normalise
from briefing.analysis.quantities.amounts import beginnings, matches_at
from briefing.analysis.quantities.counted import COUNT, ORDINAL, VAGUE, read_count, read_ordinal, read_vague
from briefing.analysis.quantities.patterns import PATTERNS, Reading
from briefing.analysis.results import DateExpression, Grain, Quantity, QuantityKind, Sentence, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.wordlists import words

_HINT = re.compile(
    r"[0-9]|(?i:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|dozen|half"
    r"|third|fourth|fifth|sixth|seventh|eighth|ninth|quarter|scores|twice|double|triple)"
    r"|(?:teen|ty|illion|fth|ieth|fold)(?<=\w\w\w))"
)
_HEDGES = "|".join(
    sorted((hedge.replace(" ", r"\s") for hedge in words("amount_hedges")), key=lambda h: (-len(h), h))
)
_HEDGE_BEFORE = re.compile(rf"\b(?P<hedge>(?i:{_HEDGES}))\s$")
_LAST_WORD = re.compile(r"[A-Za-z]+(?=\s$)")
_HEDGE_AFTER = re.compile(r"\s?\+|-plus\b|\sor\s(?:more|so|fewer|less)\b")
_NAME_AND_AGE = re.compile(r"(?<=, )(?P<age>[1-9][0-9]?|1[01][0-9])(?=[,.;)]|$)")


def find_quantities(
    sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], dates: Sequence[DateExpression]
) -> tuple[Quantity, ...]:
    """All quantities in reading order. A count's span is its number; every other span takes its unit in."""
    taken_by_dates: dict[int, list[tuple[int, int]]] = {}
    for found in dates:
        if found.grain is not Grain.UNKNOWN:
            taken_by_dates.setdefault(found.sentence, []).append((found.start, found.end))
    quantities: list[Quantity] = []
    for sentence, line in zip(sentences, tokens, strict=True):
        text = normalise(sentence.text)
        if line and _HINT.search(text):
            taken = taken_by_dates.get(sentence.number, [])
            quantities.extend(_quantity(sentence, text, *found) for found in _readings(text, line, taken))
    return tuple(quantities)


def _readings(text: str, tokens: Sequence[Token], dates) -> Iterator[tuple[int, int, Reading]]:
    """Leftmost and longest first; what lies in a date is passed over."""
    starts = [start for start, _ in dates]
    found = sorted(_matches(text, tokens), key=lambda item: (item[0], -item[1], item[2]))
    taken = 0
    for start, end, _, reading in found:
        index = bisect_right(starts, start) - 1
        in_date = (
            index >= 0 and start < dates[index][1] or index + 1 < len(starts) and starts[index + 1] < end
        )
        if start >= taken and not in_date:
            taken = end
            yield start, end, reading


def _matches(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, int, Reading]]:
    lower = text.lower()
    places = beginnings(text)
    for order, pattern in enumerate(PATTERNS):
        for match in pattern.matches(text, lower, places):
            reading = pattern.read(match)
            if reading:
                yield match.start(), match.end(), order, reading
    for order, (read, matches) in enumerate(_counted(text, places), len(PATTERNS)):
        for match in matches:
            reading = read(match, tokens)
            if reading:
                yield match.start(), match.end(), order, reading
    yield from _ages_after_names(text, tokens)


def _counted(text: str, places: Sequence[int]):
    """What hangs on the noun it counts: how to read it, and its matches."""
    yield read_count, matches_at(COUNT, text, places)
    yield read_vague, VAGUE.finditer(text) if "s of " in text else ()
    yield read_ordinal, ORDINAL.finditer(text)


def _ages_after_names(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, int, Reading]]:
    """ "Ann Lee, 34, won"."""
    for match in _NAME_AND_AGE.finditer(text):
        before = token_at(tokens, match.start() - 3)
        if before is not None and tokens[before].tag.startswith("NNP"):
            yield match.start(), match.end(), 0, Reading(QuantityKind.AGE, float(match["age"]), "years")


def _tells_topic(hedge: re.Match[str], text: str) -> bool:
    """ "concerns about two ports": "about" belongs to the noun or verb before it."""
    word = _LAST_WORD.search(text, 0, hedge.start())
    if hedge["hedge"].lower() != "about" or word is None:
        return False
    low = word.group().lower()
    return not words("about_governors").isdisjoint((low, lemma(low, "NNS"), lemma(low, "VBD")))


def _quantity(sentence: Sentence, text: str, start: int, end: int, reading: Reading) -> Quantity:
    before = _HEDGE_BEFORE.search(text, max(0, start - 20), start)
    before = None if before and _tells_topic(before, text) else before
    after = None if before else _HEDGE_AFTER.match(text, end)
    outer_start = before.start() if before else start
    outer_end = after.end() if after else end
    return Quantity(
        sentence=sentence.number,
        start=outer_start,
        end=outer_end,
        surface=sentence.text[outer_start:outer_end],
        kind=reading.kind,
        value=reading.value,
        unit=reading.unit,
        hedge=before["hedge"].lower() if before else after.group().strip() if after else "",
        core_start=start,
        core_end=end,
        value_to=reading.value_to,
    )
