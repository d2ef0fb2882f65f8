"""Tells a year from a number that looks like one: part of a name ("Agenda 2030"), a count, a price."""

import re
from functools import cache
from itertools import takewhile

from briefing.analysis.currencies import is_code
from briefing.analysis.dates.readings import Scene
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import rows, words

_GLUED = re.compile(r"(?:[$€£¥#/]\s?|\b(?:No|Nos)\.\s?|[\w.,:]-|[0-9][.,:]|\w|[@/_])$")
_PREPOSITION = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|before|after|to|through|and|around|between|late|early|year)\s$",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:about|around|over|nearly|some|almost|under|than|at least|up to|roughly|approximately|least)\s$",
    re.IGNORECASE,
)
_IN_MARKS = re.compile(r"([\"'])[0-9]{4},?\1")
_SUBTITLE = re.compile(r":\s[A-Z][\w'-]*(?:\s(?:and|in|of|the))*\s[A-Z]")
_BEFORE_NO_HOUSE = re.compile(r"\b(?:by|during|in|since|the|until)\s$", re.IGNORECASE)
_LONGEST_STREET = 4
_FAR_AHEAD = 30
_LONG_AGO = 1500


def is_year(match: re.Match[str], scene: Scene) -> bool:
    """Whether the group "first" of the match is a year of the calendar."""
    start, end, year = match.start("first"), match.end("first"), int(match["first"])
    left = scene.before(start)
    if _GLUED.search(left) or scene.after(end, 1) == "-" and scene.after(end + 1, 1).isalpha():
        return False
    if (
        _is_sum(scene, left, start, end)
        or _is_in_name(scene, start)
        or _is_of_house(scene, left, end)
        or _opens_title(scene, start, end)
        or _is_count(scene, left, start, end, year)
    ):
        return False
    is_near = year >= _LONG_AGO and (scene.today is None or year <= scene.today.year + _FAR_AHEAD)
    return is_near or bool(_PREPOSITION.search(left))


def _is_sum(scene: Scene, left: str, start: int, end: int) -> bool:
    """ "Rs 2000", "2000 USD"."""
    first, last = token_span(scene.tokens, start, end)
    if first and scene.tokens[first - 1].tag == "$":
        return True
    is_followed = last < len(scene.tokens) and is_code(scene.tokens[last].text)
    return is_followed and not _PREPOSITION.search(left)


def _is_in_name(scene: Scene, start: int) -> bool:
    """A noun right before it: "Apollo 2024", "Trade Forum 2025"; a comma or bracket parts the two."""
    first, _ = token_span(scene.tokens, start, start + 1)
    if first == 0 or scene.tokens[first - 1].end == start:
        return False
    before = scene.tokens[first - 1]
    return before.tag.startswith("NN") and before.text.lower() != "year"


def _is_of_house(scene: Scene, left: str, end: int) -> bool:
    """ "Of 1909 Kelda Drive", "at 1820 West Tarn Street"; not "in 1909 Kelda Drive was built"."""
    if _BEFORE_NO_HOUSE.search(left):
        return False
    _, last = token_span(scene.tokens, end - 1, end)
    named = list(
        takewhile(
            lambda token: token.tag in ("NNP", "NNPS", "JJ") and token.text[0].isupper(),
            scene.tokens[last : last + _LONGEST_STREET],
        )
    )
    return any(token.text.rstrip(".") in _streets() for token in named[1:])


@cache
def _streets() -> frozenset[str]:
    return frozenset(word for word, label in rows("place_words") if label == "road")


def _opens_title(scene: Scene, start: int, end: int) -> bool:
    """ "Films from 2031: A Tarn Story", "the novel “1931”", and not "In 2031: The port opens"."""
    if _IN_MARKS.search(scene.text, max(0, start - 1), end + 2):
        return True
    first, _ = token_span(scene.tokens, start, end)
    return first > 1 and _SUBTITLE.match(scene.text, end) is not None


def _is_count(scene: Scene, left: str, start: int, end: int, year: int) -> bool:
    _, last = token_span(scene.tokens, start, end)
    nearest = scene.tokens[last : last + 3]
    noun = _counted_noun(nearest)
    if not noun:
        return False
    if _HEDGE.search(left):
        return True
    first, _ = token_span(scene.tokens, start, end)
    follows_verb = first > 0 and scene.tokens[first - 1].tag in {"VBD", "VBG", "VBZ", "VB"}
    is_unlikely = scene.today is None or not -60 <= year - scene.today.year <= 10
    is_countable = noun in words("year_counts")
    return follows_verb and is_unlikely or is_countable and (year % 100 == 0 or not _PREPOSITION.search(left))


def _counted_noun(nearest) -> str:
    """The plural noun that follows, at most two describing words away."""
    for token in nearest:
        if token.tag == "NNS" or token.text in {"people", "percent", "million", "billion"}:
            return token.text.lower()
        if not token.tag.startswith(("JJ", "NN", "VBN")):
            return ""
    return ""
