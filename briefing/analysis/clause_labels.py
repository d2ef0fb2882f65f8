"""Labels cut from the words around a date, without the facts: a line and a date in, a label or "" out."""

from briefing.analysis.label_cutting import (
    RELATIVES,
    LabelClause,
    before_date,
    clause_end,
    fitted,
    is_edge,
    overlap,
)
from briefing.analysis.noun_spans import BEFORE_NOUN
from briefing.analysis.results import DateExpression
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.shortening import opening_end
from briefing.analysis.statement_labels import said_by
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words


def when_label(view: SentenceView, date: DateExpression) -> str:
    """ "since May 2024, when the bridge fell": the clause says what happened then."""
    tokens = view.tokens
    _, last = token_span(tokens, date.start, date.end)
    last += last < len(tokens) and tokens[last].text == ","
    if last >= len(tokens) or tokens[last].text != "when":
        return ""
    end = clause_end(view, last + 1)
    verbs = [i for i in range(last + 1, end) if tokens[i].tag in FINITE | {"VBN"}]
    verb = min(verbs, key=lambda i: (tokens[i].tag == "VBN", i), default=None)
    return fitted(view, LabelClause(last + 1, verb, end)) if verb and verb > last + 1 else ""


def clause_label(view: SentenceView, date: DateExpression) -> str:
    """A cut of the clause that holds the date, from its subject on.

    Of "a ship that Tarn sold in 2018, sank later" the ship is no subject, and 2018 not when it sank.
    """
    tokens = view.tokens
    date_first, date_last = token_span(tokens, date.start, date.end)
    first = date_first
    while first > 0 and not is_edge(view, first - 1) and tokens[first].tag not in RELATIVES:
        first = _before_bracket(tokens, first - 1)
    first = first or opening_end(tokens)
    if (
        tokens[first].tag == "CC"
        or tokens[first].tag == "IN"
        and tokens[first].lemma in words("clause_openers")
    ):
        first += 1
    last = clause_end(view, date_last)
    verb = next((i for i in range(first, last) if tokens[i].tag in FINITE), None)
    if verb is None or any(tokens[i].tag in FINITE for i in range(verb + 1, date_first)):
        return ""
    end = before_date(view, verb, date_first, date_last) if date_first > verb else last
    if tokens[first].text == "that" and tokens[first - 1].tag == "NNP":
        return ""
    if tokens[first].tag in RELATIVES:
        if verb >= date_last or any(token.tag.startswith("NN") for token in tokens[first + 1 : verb]):
            return ""
        return fitted(view, LabelClause(_antecedent(view, first), verb, end, skipped=first))
    start = _after_opening(view, first, verb, date)
    if overlap(start, verb, date_first, date_last):
        return ""
    if start < verb and tokens[verb].lemma in words("statement_verbs"):
        return said_by(view, start, verb)
    return fitted(view, LabelClause(start, verb, end)) if start < verb else ""


def _before_bracket(tokens, index: int) -> int:
    """The index, or that of the bracket which the one at the index closes."""
    if tokens[index].text != ")":
        return index
    return next((i for i in range(index, -1, -1) if tokens[i].text == "("), index)


def _after_opening(view: SentenceView, first: int, verb: int, date: DateExpression) -> int:
    """ "On 3 May, the council voted": the subject stands after the comma."""
    commas = [i for i in range(first, verb) if view.tokens[i].text == ","]
    opening = view.tokens[first]
    is_phrase = opening.tag in {"IN", "TO", "RB", "VBG", "VBN"} or opening.start == date.start
    return commas[-1] + 1 if commas and is_phrase else first


def _antecedent(view: SentenceView, relative: int) -> int:
    """Where the noun phrase before ", which" begins."""
    index = relative - (view.tokens[relative - 1].text == ",") if relative else relative
    start = index
    while start > 0 and view.tokens[start - 1].tag in BEFORE_NOUN | {"DT", "CD"}:
        start -= 1
    return start
