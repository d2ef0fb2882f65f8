"""Finds the dates in sentences: every pattern looks; the leftmost, longest that reads as one wins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.analysis.dates.calendar_words import MONTH
from briefing.analysis.dates.counted import COUNTED
from briefing.analysis.dates.explicit import EXPLICIT
from briefing.analysis.dates.readings import Pattern, Reading, Scene
from briefing.analysis.dates.relative import RELATIVE
from briefing.analysis.dates.stories import Story, story_before, story_told
from briefing.analysis.dates.year_optional import YEAR_OPTIONAL
from briefing.analysis.lexicon import usual_tag
from briefing.analysis.normalising import normalise
from briefing.analysis.results import DateExpression, Grain, Sentence, Token
from briefing.analysis.wordlists import words

_PATTERNS = (*EXPLICIT, *YEAR_OPTIONAL, *COUNTED, *RELATIVE)
_CUES = sorted(frozenset().union(*(pattern.cues for pattern in _PATTERNS)))
_DIGIT = re.compile("[0-9]")
_FOUR_DIGITS = re.compile("[0-9]{4}")
_MONTH = re.compile(MONTH)
_ZONE = r"\s(?:GMT|UTC|local time|[BCEMP][SE]?T)\b"
_CLOCK = (
    r"(?:[0-2]?[0-9](?::[0-5][0-9])?\s?(?:a\.m\.|p\.m\.|am\b|pm\b)|[0-2]?[0-9]:[0-5][0-9]\b|noon\b|midnight\b)"
    rf"(?:{_ZONE})?"
)
_CLOCK_AFTER = re.compile(rf"(?:,?\s(?:at|around|by|before|after)\s|,?\s){_CLOCK}")
_CLOCK_BEFORE = re.compile(rf"{_CLOCK}(?:\s(?:on|of))?\s$")
_PART_OF_DAY = re.compile(r"\s(?:morning|afternoon|evening|night)\b")
_MONTH_BEFORE_NOUN = re.compile(rf"{MONTH}\s[0-9]{{1,2}}\s([a-z]+)")
_CAPITAL_BEFORE = re.compile(r"(?<=[a-z,]\s)([A-Z][a-z]+)\s$")
_OPENING = re.compile(r"\bsince\s(?:at\sleast\s)?(?:the\s)?$", re.IGNORECASE)
_ONWARDS = re.compile(r"\s(?:onwards?|on(?=[,.;]))\b")

Match = tuple[int, int, Pattern, re.Match[str]]


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence with what looks like a date in it, from left to right."""

    sentence: Sentence
    tokens: Sequence[Token]
    text: str
    matches: Sequence[Match]


def find_dates(
    sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], today: date | None
) -> tuple[DateExpression, ...]:
    """All expressions of calendar time, in reading order; `today` is the day the text was written on."""
    return read_dates(look_for_dates(sentences, tokens), today)


def look_for_dates(sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]]) -> tuple[Seen, ...]:
    """What looks like a date, whatever day the text was written on."""
    seen = []
    for sentence, line in zip(sentences, tokens, strict=True):
        text = normalise(sentence.text)
        matches = _matches(text, _patterns_for(text)) if line else []
        if matches:
            seen.append(Seen(sentence, line, text, matches))
    return tuple(seen)


def read_dates(seen: Sequence[Seen], today: date | None) -> tuple[DateExpression, ...]:
    """The dates among what looks like one, read from `today`."""
    found: list[DateExpression] = []
    told: Story | None = None
    for one in seen:
        story = story_before(told, one.sentence, today)
        scene = Scene(one.text, one.tokens, today, story)
        here = [
            _expression(one.sentence, scene, start, end, rule, reading)
            for start, end, rule, reading in _readings(scene, one.matches)
        ]
        told = story_told(here, one.sentence, story, told)
        found.extend(here)
    return tuple(found)


def _patterns_for(text: str) -> list[Pattern]:
    """The patterns that can match: most sentences hold no date, and looking for all forms costs time."""
    lower = text.lower()
    cues = {cue for cue in _CUES if cue in lower}
    if _MONTH.search(text):
        cues |= {"@", "#@"} if _DIGIT.search(text) else {"@"}
    if _FOUR_DIGITS.search(text):
        cues.add("####")
    return [pattern for pattern in _PATTERNS if not pattern.cues.isdisjoint(cues)]


def _readings(scene: Scene, matches: Sequence[Match]) -> Iterator[tuple[int, int, str, Reading]]:
    taken = 0
    for start, end, pattern, match in matches:
        if start < taken or _is_in_name_of_product(scene.text, start):
            continue
        reading = pattern.read(match, scene)
        if reading is None:
            continue
        taken = end
        if isinstance(reading, Reading):
            yield start, end, pattern.rule, reading


def _is_in_name_of_product(text: str, start: int) -> bool:
    """ "The Swift March 4 rocket", which the noun says; not "the Republican March 4 primary"."""
    product = _MONTH_BEFORE_NOUN.match(text, start)
    if product is None or product[1] not in words("works_words"):
        return False
    before = _CAPITAL_BEFORE.search(text, max(0, start - 20), start)
    return before is not None and usual_tag(before[1]) == "JJ"


def _matches(text: str, patterns: Sequence[Pattern]) -> list[Match]:
    found = [
        (match.start(), -match.end(), order, match)
        for order, pattern in enumerate(patterns)
        for match in pattern.regex.finditer(text)
    ]
    found.sort(key=lambda item: item[:3])
    return [(start, -end, patterns[order], match) for start, end, order, match in found]


def _expression(
    sentence: Sentence, scene: Scene, start: int, end: int, rule: str, reading: Reading
) -> DateExpression:
    if reading.grain is Grain.DAY:
        start, end = _with_time_of_day(scene, start, end)
    first, last = reading.span or (None, None)
    is_open = bool(_OPENING.search(scene.before(start, 25)) or _ONWARDS.match(scene.after(end, 10)))
    return DateExpression(
        sentence=sentence.number,
        start=start,
        end=end,
        surface=sentence.text[start:end],
        first=first,
        last=last,
        grain=reading.grain,
        is_approximate=reading.is_approximate,
        is_relative=reading.is_relative,
        is_open=is_open,
        rule=rule,
    )


def _with_time_of_day(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """ "at 9:30 a.m. on Tuesday", "Friday evening at 7 pm": the hour belongs to the day."""
    after = _PART_OF_DAY.match(scene.text, end)
    end = after.end() if after else end
    clock = _CLOCK_AFTER.match(scene.text, end)
    end = clock.end() if clock else end
    before = _CLOCK_BEFORE.search(scene.text, max(0, start - 35), start)
    return (before.start() if before else start), end


def mark_assumed(
    dates: Sequence[DateExpression], full: Sequence[DateExpression]
) -> tuple[DateExpression, ...]:
    """Marks as approximate what hangs on an assumed publication date: what is not placed without it."""
    placed = {(found.sentence, found.start, found.end) for found in full if found.first}
    return tuple(
        found if (found.sentence, found.start, found.end) in placed else replace(found, is_approximate=True)
        for found in dates
    )
