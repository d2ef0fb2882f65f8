"""Takes the line under a label for what the label says: a name under "Author", say."""

from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.wordlists import rows

_MOST_WORDS = 90


@cache
def _labels() -> dict[str, str]:
    return dict(rows("label_lines"))


def labelled(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for labels and for the one line under each."""
    found: Reasons = {}
    for label, line in zip(lines, lines[1:], strict=False):
        reason = _labels().get(label.bare)
        if not reason or label.is_body or len(line.words) > _MOST_WORDS:
            continue
        found[label.index] = reasons.get(label.index, "page furniture")
        found.setdefault(line.index, reasons.get(line.index, reason))
    return found
