"""Sets lines aside by their wording, after the tables `line_patterns` and `furniture_lines`.

Place "edge" is before the first or behind the last paragraphs of running text, where a by-the-way remark in
the middle of the article would not stand; "front" is only before. Shape "line" has no full stop.
"""

import re
from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.wordlists import rows, words

# How many of the last lines count as the end of the article, besides its last sixth.
_LAST_LINES = 4


@cache
def _patterns() -> tuple[tuple[str, str, str, int, re.Pattern], ...]:
    return tuple(
        (reason, place, shape, int(longest), re.compile(pattern))
        for reason, place, shape, longest, pattern in rows("line_patterns")
    )


def by_wording(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for the lines whose words tell what they are."""
    first_body, last_body = body_bounds(lines, reasons)
    late = min(last_body, len(lines) - max(_LAST_LINES, len(lines) // 6))
    found: Reasons = {}
    for line in lines:
        place = "front" if line.index < first_body else "end" if line.index >= late else "middle"
        if line.index not in reasons and (reason := _reason(line, place)):
            found[line.index] = reason
    return found


def _reason(line: Line, place: str) -> str:
    if line.bare in words("furniture_lines") and not line.is_heading:
        return "page furniture"
    for reason, where, shape, longest, pattern in _patterns():
        if len(line.words) > longest or (shape == "line" and line.ends_sentence and not line.is_question):
            continue
        if _reaches(where, place) and pattern.search(line.text):
            return reason
    return ""


def _reaches(where: str, place: str) -> bool:
    return where == "any" or where == place or (where == "edge" and place != "middle")
