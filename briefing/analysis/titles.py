"""The title of an article that came without one."""

from collections.abc import Sequence

from briefing.analysis.results import KeyPoint
from briefing.analysis.wordlists import words

_LIMIT = 90
_LONGEST = 300


def title_from(key_points: Sequence[KeyPoint], heading: str) -> str:
    """The first key point as a title, cut between words; the first heading where there is none."""
    if not key_points:
        return heading[:_LONGEST] or "Untitled article"
    return shortened(key_points[0].text.rstrip("."))


def shortened(text: str) -> str:
    """At most 90 characters, cut before a comma or between words and never after a small word."""
    if len(text) <= _LIMIT:
        return text
    cut = text[: _LIMIT + 1]
    comma = cut.rfind(", ")
    if comma > _LIMIT // 2:
        return cut[:comma]
    kept = cut.split(" ")[:-1]
    while len(kept) > 1 and kept[-1].lower().strip(",;") in words("end_breaking_words"):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–—-")
