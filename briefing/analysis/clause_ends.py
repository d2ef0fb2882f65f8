"""Where the clauses of a sentence end, once all are found: tokens and clauses in, clauses out."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.clause_kinds import Clause, ClauseKind
from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.results import Token

# A clause of one of these kinds tells whose words or deeds the sentence is for.
_OUTER = frozenset({ClauseKind.MAIN, ClauseKind.REPORTING, ClauseKind.CONTENT})
# Before a participle: "before edging up".
_RESUMING = frozenset({"after", "before", "when", "while"})


def closed(tokens: Sequence[Token], clauses: Sequence[Clause]) -> list[Clause]:
    """Each main or coordinate clause ended where the next one of its rank starts, an inner one sooner."""
    ended = []
    for index, clause in enumerate(clauses):
        later = [other.start for other in clauses[index + 1 :] if _ends(clause, other)]
        later += [] if clause.kind in _OUTER or not index else _resumed(tokens, clause)
        end = _trimmed(tokens, clause.verb_end, min([clause.end, *later]))
        ended.append(clause if end == clause.end else replace(clause, end=end))
    return ended


def _resumed(tokens: Sequence[Token], clause: Clause) -> list[int]:
    """ "(Oil fell to what it cost) before Norway sold a port, before edging up": it is oil that edged up."""
    return [
        place
        for place in range(clause.verb_end + 1, min(clause.end, len(tokens) - 1))
        if tokens[place - 1].tag == ","
        and tokens[place].text.lower() in _RESUMING
        and tokens[place + 1].tag == "VBG"
    ]


def _trimmed(tokens: Sequence[Token], first: int, end: int) -> int:
    """`end` without the conjunction, comma or dash before the next clause."""
    while end > first and (tokens[end - 1].tag in ("CC", ",", ":") or tokens[end - 1].text in DASHES):
        end -= 1
    return end


def _ends(clause: Clause, other: Clause) -> bool:
    """Whether a later clause stands beside this one and so ends it."""
    if other.start < clause.verb_end or clause.kind is ClauseKind.REPORTING:
        return False
    if other.kind is ClauseKind.MAIN or (other.kind is clause.kind and other.subject_is_shared):
        return True
    return (
        other.kind is ClauseKind.CONTENT
        and clause.kind is ClauseKind.CONTENT
        and other.governor == clause.governor
    )
