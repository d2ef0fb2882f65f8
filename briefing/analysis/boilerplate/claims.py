"""Knows the labels that fact checks put round the claim they check: who claims it, and the verdict."""

from briefing.analysis.boilerplate.lines import Line, Reasons

_OPENING = ('"', "'")


def claim_labels(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for the claimant's name over a quoted claim that a source line follows."""
    found: Reasons = {}
    for line, claim, source in zip(lines, lines[1:], lines[2:], strict=False):
        quoted = claim.text.startswith(_OPENING) and claim.is_body
        if line.index in reasons or not quoted or not line.is_label or line.is_question:
            continue
        if reasons.get(source.index) in ("source line", "publication date", "verdict"):
            found[line.index] = "claim label"
    return found
