"""Short labels for dated happenings, from the clause around the date, at most nine words."""

from dataclasses import replace

from briefing.analysis.label_cutting import (
    MOST_WORDS,
    LabelClause,
    clause_end,
    fitted,
    is_edge,
    overlap,
    subject_of,
    tidy,
)
from briefing.analysis.lexicon import inflect
from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended
from briefing.analysis.results import DateExpression, Fact, Modality
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.shortening import opening_end
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RELATIVES = frozenset({"WDT", "WP"})
_LEFT_OUT = frozenset({"DT", "CD", "VBN", "RB", "PRP$", "JJR", "IN"})
_STATES = frozenset({"be", "have", "become", "remain", "seem", "say", "tell", "include", "mean"})


def fact_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "Ann Lee visited Oslo" from the fact; "" where its subject is unknown."""
    date_first, date_last = token_span(view.tokens, date.start, date.end)
    between = view.tokens[fact.action.last : date_first]
    if overlap(fact.subject.first, fact.subject.last, date_first, date_last) or any(
        t.tag in _RELATIVES for t in between
    ):
        return ""
    least = fact.objects[0].last if fact.objects else fact.action.last
    if fact.action.last <= date_first < least:
        least = _before_date(view, fact.action.last, date_first, date_last)
    end = max(least, _before_date(view, fact.action.last, date_first, date_last))
    end = min(end, clause_end(view, least))
    clause = LabelClause(fact.subject.first, fact.action.first, end, fact.subject.actor, least)
    if view.tokens[fact.action.last - 1].lemma in words("statement_verbs"):
        return _statement(view, clause)
    return fitted(view, clause) or fitted(view, replace(clause, least=0))


def clause_label(view: SentenceView, date: DateExpression) -> str:
    """A cut of the clause that holds the date, from its subject on."""
    tokens = view.tokens
    date_first, date_last = token_span(tokens, date.start, date.end)
    first = date_first
    while first > 0 and not is_edge(view, first - 1) and tokens[first].tag not in _RELATIVES:
        first = _before_bracket(tokens, first - 1)
    first = first or opening_end(tokens)
    last = clause_end(view, date_last)
    verb = next((i for i in range(first, last) if tokens[i].tag in _FINITE), None)
    if verb is None:
        return ""
    end = _before_date(view, verb, date_first, date_last) if date_first > verb else last
    if tokens[first].tag in _RELATIVES:
        return fitted(view, LabelClause(_antecedent(view, first), verb, end, skipped=first))
    start = _after_opening(view, first, verb, date)
    if overlap(start, verb, date_first, date_last):
        return ""
    return fitted(view, LabelClause(start, verb, end)) if start < verb else ""


def object_label(view: SentenceView, fact: Fact) -> str:
    """What was done, where nobody can say by whom: "Pact on fishing signed" for "they signed a pact …"."""
    if not fact.objects or fact.is_negated or fact.is_passive or fact.modality is not Modality.STATED:
        return ""
    first, last = fact.objects[0].first, fact.objects[0].last
    while first < last and view.tokens[first].tag in _LEFT_OUT:
        first += 1
    end = base_end(view.tokens, first)
    if end == first or view.has_open_reference(first, end):
        return ""
    further = extended(view.tokens, end)
    if fact.verb in _STATES:
        return tidy(view.text(first, further)) if further else ""
    done = inflect(fact.verb, "VBN")
    return tidy(f"{view.text(first, further or end)} {done}") if done else ""


def _before_bracket(tokens, index: int) -> int:
    """The index, or that of the bracket which the one at the index closes."""
    if tokens[index].text != ")":
        return index
    return next((i for i in range(index, -1, -1) if tokens[i].text == "("), index)


def _statement(view: SentenceView, clause: LabelClause) -> str:
    """Somebody said it: the dated happening is the statement."""
    subject = subject_of(view, clause)
    has_article = subject.startswith(("The ", "A ", "An "))
    label = f"Statement by {subject[:1].lower() + subject[1:] if has_article else subject}"
    return tidy(label) if subject and len(label.split()) <= MOST_WORDS else ""


def _after_opening(view: SentenceView, first: int, verb: int, date: DateExpression) -> int:
    """ "On 3 May, the council voted": the subject stands after the comma."""
    commas = [i for i in range(first, verb) if view.tokens[i].text == ","]
    opening = view.tokens[first]
    is_phrase = opening.tag in {"IN", "TO", "RB", "VBG", "VBN"} or opening.start == date.start
    return commas[-1] + 1 if commas and is_phrase else first


def _before_date(view: SentenceView, verb: int, date_first: int, date_last: int) -> int:
    """The predicate ends before "on 3 May"; a date that describes a noun ("the May 9 parade") stays in."""
    tokens = view.tokens
    if date_last < len(tokens) and tokens[date_last].tag.startswith(("NN", "JJ", "POS")):
        return clause_end(view, date_last)
    end = date_first
    while end > verb + 1 and (
        tokens[end - 1].tag in {"IN", "TO", "RB", ","} or tokens[end - 1].text == "the"
    ):
        end -= 1
    return end


def _antecedent(view: SentenceView, relative: int) -> int:
    """Where the noun phrase before ", which" begins."""
    index = relative - (view.tokens[relative - 1].text == ",") if relative else relative
    start = index
    while start > 0 and view.tokens[start - 1].tag in BEFORE_NOUN | {"DT", "CD"}:
        start -= 1
    return start
