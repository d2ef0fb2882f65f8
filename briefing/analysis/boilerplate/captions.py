"""Finds captions by where they stand: in figures, and beside the bare credit of a photograph."""

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.results import BlockKind

_LONGEST_CREDIT = 6
_FEWEST_WORDS = 5
_MOST_WORDS = 30


def figure_captions(lines: tuple[Line, ...]) -> Reasons:
    """Reasons for what the source itself marks as a caption."""
    return {line.index: "caption" for line in lines if line.block.kind is BlockKind.CAPTION}


def beside_credits(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for the line under a bare credit ("Getty Images"), or between furniture and a credit."""
    found: Reasons = {}
    for credit in lines:
        if reasons.get(credit.index) != "caption" or len(credit.words) > _LONGEST_CREDIT:
            continue
        for line in lines[credit.index + 1 : credit.index + 2]:
            if line.is_label and not line.is_question and len(line.words) >= _FEWEST_WORDS:
                found[line.index] = "caption"
        if credit.index >= 2 and credit.index - 2 in reasons:
            line = lines[credit.index - 1]
            if len(line.words) <= _MOST_WORDS and not line.is_heading:
                found[line.index] = "caption"
    return {index: reason for index, reason in found.items() if index not in reasons}
