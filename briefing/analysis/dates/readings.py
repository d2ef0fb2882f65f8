"""What a date pattern gets to see, and what it makes of its match."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from briefing.analysis.dates.spans import Span
from briefing.analysis.dates.stories import Story
from briefing.analysis.results import Grain, Token


@dataclass(frozen=True, slots=True)
class Scene:
    """The sentence around a match. `today` is the publication date, or the one assumed in its place.

    `story` is that of the sentences just before, where they tell of a year that is over.
    """

    text: str
    tokens: Sequence[Token]
    today: date | None
    story: Story | None = None

    def before(self, offset: int, length: int = 40) -> str:
        return self.text[max(0, offset - length) : offset]

    def after(self, offset: int, length: int = 40) -> str:
        return self.text[offset : offset + length]


@dataclass(frozen=True, slots=True)
class Reading:
    """`span` is None for an expression of time that the text alone cannot place."""

    span: Span | None
    grain: Grain
    is_approximate: bool = False
    is_relative: bool = False
    is_open: bool = False


def told_from_today(span: Span | None, grain: Grain, is_approximate: bool = False) -> Reading:
    return Reading(span, grain, is_approximate, is_relative=True)


# The characters are spoken for, but no date: an impossible day, the year in a name.
NO_DATE = object()

Reader = Callable[[re.Match[str], Scene], Reading | object | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """`read` answers with a Reading, NO_DATE, or None: then other patterns may read the same characters.

    One of the `cues` stands in any text it can match: "####" four digits, "@" a month, "#@" a month and a
    digit, else lower-case letters.
    """

    rule: str
    cues: frozenset[str]
    regex: re.Pattern[str]
    read: Reader


def pattern(rule: str, cues: str, regex: str, read: Reader) -> Pattern:
    """The pattern of a rule; its cues are parted by spaces."""
    return Pattern(rule, frozenset(cues.split()), re.compile(regex), read)
