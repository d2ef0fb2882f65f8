"""The title of an article that came without one."""

import re
from collections.abc import Sequence

from briefing.analysis.ranking import Ranking
from briefing.analysis.results import KeyPoint
from briefing.analysis.wordlists import words

_LIMIT = 90
_WIDE_LIMIT = 150
_LONGEST = 300
# "Found in Norway, Iceland, the Faroes and Denmark": a headline lists nothing.
_LISTS = re.compile(r"(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*, (?:the )?){2,}[A-Z][\w’' -]*,? and ")


def title_from(key_points: Sequence[KeyPoint], ranking: Ranking, heading: str) -> str:
    """The first key point that says itself in a title's length, else the first one cut between words."""
    for limit in (_LIMIT, _WIDE_LIMIT):
        for point in key_points:
            line = ranking.line(point.sentences[0], limit)
            if line and not _LISTS.search(line.text):
                return line.text.rstrip(".")
    if key_points:
        return shortened(key_points[0].text.rstrip("."))
    return heading[:_LONGEST] or "Untitled article"


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
