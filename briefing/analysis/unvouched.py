"""Dated happenings that are only alleged or made to depend on something: no timeline has them as facts."""

from collections.abc import Iterator, Sequence

from briefing.analysis.results import Adjunct, DateExpression, Fact, Modality, Token
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.wordlists import words

_CONDITIONS = ("if", "unless", "should", "provided")


def is_unvouched(view: SentenceView, found: DateExpression, facts: Sequence[Fact], label: str) -> bool:
    """ "Will stop on 1 June unless Tarn pays", "prosecutors allege that Low sold it in 2019".

    "Low is accused of selling it" says in its label that it is an accusation.
    """
    nearest = min(facts, key=lambda fact: abs(found.start - fact.action.end), default=None)
    if nearest is not None and (_depends(nearest) or _is_condition(view, nearest)):
        return True
    if nearest is not None and nearest.modality is not Modality.REPORTED:
        return False
    accusing = [token.text for token in _telling(view, found, nearest) if _accuses(token)]
    return bool(accusing) and (nearest is None or not any(word in label.split() for word in accusing))


def _telling(view: SentenceView, found: DateExpression, fact: Fact | None) -> Iterator[Token]:
    """The words before the date, and who it is that tells it behind: "in 2019, [prosecutors allege]"."""
    yield from (token for token in view.tokens if token.end <= found.start)
    if fact is not None and fact.speaker is not None and fact.speaker.start >= found.end:
        yield from view.tokens[fact.speaker.first : fact.speaker.last + 1]


def _accuses(token: Token) -> bool:
    return bool({token.lemma.lower(), token.text.lower()} & words("words_of_accusation"))


def _depends(fact: Fact) -> bool:
    """Whether it is told under a condition, behind it or before it."""
    opening = fact.fronted.text.lower().partition(" ")[0] if fact.fronted is not None else ""
    is_fronted = opening in _CONDITIONS
    return is_fronted or any(kind is Adjunct.CONDITION for kind, _ in fact.adjuncts)


def _is_condition(view: SentenceView, fact: Fact) -> bool:
    """ "Unless sales recover by September": the clause is what something depends on."""
    before = view.tokens[fact.subject.first - 1] if fact.subject.first else None
    return before is not None and before.text.lower() in _CONDITIONS
