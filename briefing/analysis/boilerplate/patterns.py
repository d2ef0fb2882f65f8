"""Sets lines aside by their wording, after the tables `line_patterns` and `furniture_lines`.

Place "edge" is before the second or among the last paragraphs of running text, "outer" adds the second half
of the article, "front" is only before it. Shape "line" has no full stop.
"""

import re
from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.tagging import tag_text
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import rows, words

# How many of the last lines count as the end of the article, besides its last sixth.
_LAST_LINES = 4
_MOST_ROUNDS = 3
_FEWEST_IN_TITLE = 4
_ANY_CASE = "(?i)"

# What the page says to its readers, and nobody else does.
_NOTES = ("caption", "promotion", "service note")
_OPENS_SUBJECT = ("DT", "JJ", "NN", "NNP", "NNS", "PRP", "PRP$")

_PLACES = {
    "any": ("front", "middle", "outer", "edge"),
    "outer": ("front", "outer", "edge"),
    "edge": ("front", "edge"),
    "front": ("front",),
}


@cache
def _patterns_at(place: str) -> tuple[tuple[str, str, int, bool, re.Pattern, tuple[str, ...]], ...]:
    """The rows that reach a place; those that ignore case search the lower-cased line, twice as fast."""
    return tuple(
        (
            reason,
            shape,
            int(longest),
            pattern.startswith(_ANY_CASE),
            re.compile(pattern.removeprefix(_ANY_CASE)),
            tuple("".join(cues).split("|")) if cues else (),
        )
        for reason, where, shape, longest, pattern, *cues in rows("line_patterns")
        if place in _PLACES[where]
    )


def by_wording(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for the lines whose words tell what they are.

    What is set aside moves the edges of the article inwards, so the lines are gone through again until
    nothing more is found.
    """
    found: Reasons = {}
    judged: dict[tuple[int, str], str] = {}
    for _ in range(_MOST_ROUNDS):
        more = _one_round(lines, {**reasons, **found}, judged)
        if not more:
            break
        found |= more
    return found


def _one_round(lines: tuple[Line, ...], reasons: Reasons, judged: dict[tuple[int, str], str]) -> Reasons:
    """`judged` keeps what the wording of a line says at a place from round to round."""
    kept = [line for line in lines if line.index not in reasons]
    if not kept:
        return {}
    first_body, last_body = body_bounds(lines, reasons)
    late = min(last_body, kept[-min(len(kept), max(_LAST_LINES, len(kept) // 6))].index)
    half = kept[len(kept) // 2].index
    found: Reasons = {}
    for line in kept:
        seen = line.index, _place(line.index, first_body, half, late)
        if seen not in judged:
            judged[seen] = _reason(line, seen[1])
        if judged[seen]:
            found[line.index] = judged[seen]
    return found


def _place(index: int, first_body: int, half: int, late: int) -> str:
    if index <= first_body:
        return "front"
    if index >= late:
        return "edge"
    return "outer" if index >= half else "middle"


def _reason(line: Line, place: str) -> str:
    if line.bare in words("furniture_lines") and not line.is_heading:
        return "page furniture"
    if line.is_too_long:
        return ""
    lower = line.text.lower()
    is_sentence = line.ends_sentence and not line.is_question
    for reason, shape, longest, ignores_case, pattern, cues in _patterns_at(place):
        if len(line.words) > longest or (shape == "line" and is_sentence):
            continue
        if cues and not any(cue in lower for cue in cues) or place == "front" and _may_be_title(reason, line):
            continue
        if pattern.search(lower if ignores_case else line.text):
            return "" if reason in _NOTES and _ends_on_teller(line.text) else reason
    return ""


def _ends_on_teller(text: str) -> bool:
    """ "Stay with us, the sailors beg.", "…, Vik tells a crowd.": somebody says so, and not the page."""
    ending = text.rpartition(", ")[2] if ", " in text else ""
    told = words("saying_verbs", "verbs_of_urging")
    if told.isdisjoint(ending.rstrip(".").split()):
        return False
    first, *more = tag_text(ending)
    verb = next((token.text for token in more if token.tag in FINITE), "")
    return verb in told and first.tag in _OPENS_SUBJECT


def _may_be_title(reason: str, line: Line) -> bool:
    """ "Opinion: Why the port should close" over the text is no link to another story."""
    return reason == "read more" and line.index == 0 and len(line.words) > _FEWEST_IN_TITLE
