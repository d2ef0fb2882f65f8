"""Short labels for dated happenings, from the clause around the date, at most nine words."""

import re
from dataclasses import dataclass, replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.normalising import normalise
from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended, is_calendar_word
from briefing.analysis.results import DateExpression, Fact, Modality
from briefing.analysis.sentence_view import SentenceView, is_description
from briefing.analysis.shortening import opening_end
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_MOST_WORDS = 9
_FEWEST_WORDS = 3
_LONG_SUBJECT = 5
_CLAUSE_ENDS = frozenset({";", ":", "—", "–", "--", "(", '"'})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NEVER_LAST = frozenset(
    {"IN", "TO", "DT", "CC", "PRP$", "POS", ",", "MD", "JJ", "CD", "PRP", "RB", "JJR", "WDT", "WP", "$"}
)
_PRONOUNS = frozenset({"PRP", "WP", "WDT", "EX"})
_COMPLEMENTS = ("DT", "JJ", "NN", "PRP", "CD", "VBG", "VBN", "TO", "RP", "$", "WP")
_PARTICLES = frozenset({"off", "up", "down", "out", "over", "back", "away", "on"})
_DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
_RELATIVES = frozenset({"WDT", "WP"})
_LEFT_OUT = frozenset({"DT", "CD", "VBN", "RB", "PRP$", "JJR", "IN"})
_STATES = frozenset({"be", "have", "become", "remain", "seem", "say", "tell", "include", "mean"})
_BRACKETED = re.compile(r"\s?\([^()]*\)?|\s?\[[^\[\]]*\]?")


@dataclass(frozen=True, slots=True)
class Clause:
    """Token indexes: the subject, the finite verb, the end of what is told before or without the date.

    No label ends before `least`; `skipped` is a relative pronoun between subject and verb.
    """

    subject: int
    verb: int
    end: int
    actor: int | None = None
    least: int = 0
    skipped: int = 0


def fact_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "Ann Lee visited Oslo" from the fact; "" where its subject is unknown."""
    date_first, date_last = token_span(view.tokens, date.start, date.end)
    between = view.tokens[fact.action.last : date_first]
    if _overlap(fact.subject.first, fact.subject.last, date_first, date_last) or any(
        t.tag in _RELATIVES for t in between
    ):
        return ""
    least = fact.objects[0].last if fact.objects else fact.action.last
    if fact.action.last <= date_first < least:
        least = _before_date(view, fact.action.last, date_first, date_last)
    end = max(least, _before_date(view, fact.action.last, date_first, date_last))
    end = min(end, _clause_end(view, least))
    clause = Clause(fact.subject.first, fact.action.first, end, fact.subject.actor, least)
    if view.tokens[fact.action.last - 1].lemma in words("statement_verbs"):
        return _statement(view, clause)
    return _fitted(view, clause) or _fitted(view, replace(clause, least=0))


def clause_label(view: SentenceView, date: DateExpression) -> str:
    """A cut of the clause that holds the date, from its subject on."""
    tokens = view.tokens
    date_first, date_last = token_span(tokens, date.start, date.end)
    first = date_first
    while first > 0 and not _is_edge(view, first - 1) and tokens[first].tag not in _RELATIVES:
        first = _before_bracket(tokens, first - 1)
    first = first or opening_end(tokens)
    last = _clause_end(view, date_last)
    verb = next((i for i in range(first, last) if tokens[i].tag in _FINITE), None)
    if verb is None:
        return ""
    end = _before_date(view, verb, date_first, date_last) if date_first > verb else last
    if tokens[first].tag in _RELATIVES:
        return _fitted(view, Clause(_antecedent(view, first), verb, end, skipped=first))
    start = _after_opening(view, first, verb, date)
    if _overlap(start, verb, date_first, date_last):
        return ""
    return _fitted(view, Clause(start, verb, end)) if start < verb else ""


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
        return _tidy(view.text(first, further)) if further else ""
    done = inflect(fact.verb, "VBN")
    return _tidy(f"{view.text(first, further or end)} {done}") if done else ""


def _overlap(first: int, last: int, other_first: int, other_last: int) -> bool:
    return first < other_last and other_first < last


def _before_bracket(tokens, index: int) -> int:
    """The index, or that of the bracket which the one at the index closes."""
    if tokens[index].text != ")":
        return index
    return next((i for i in range(index, -1, -1) if tokens[i].text == "("), index)


def _statement(view: SentenceView, clause: Clause) -> str:
    """Somebody said it: the dated happening is the statement."""
    subject = _subject(view, clause)
    has_article = subject.startswith(("The ", "A ", "An "))
    label = f"Statement by {subject[:1].lower() + subject[1:] if has_article else subject}"
    return _tidy(label) if subject and len(label.split()) <= _MOST_WORDS else ""


def _clause_end(view: SentenceView, index: int) -> int:
    while index < len(view.tokens) and not _is_edge(view, index) and view.tokens[index].tag != ".":
        index += 1
    return index


def _is_edge(view: SentenceView, index: int) -> bool:
    """A mark between clauses, or a comma before what opens another one."""
    tokens = view.tokens
    if tokens[index].text in _CLAUSE_ENDS:
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        tokens[index].text == "," and after is not None and (after.tag in {"CC", "WDT", "WP", "WRB", "VBG"})
    )


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
        return _clause_end(view, date_last)
    end = date_first
    while end > verb + 1 and (
        tokens[end - 1].tag in {"IN", "TO", "RB", ","} or tokens[end - 1].text == "the"
    ):
        end -= 1
    return end


def _fitted(view: SentenceView, clause: Clause) -> str:
    """Subject and predicate, whole if nine words hold them, else cut where a phrase ends."""
    subject = _subject(view, clause)
    if not subject:
        return ""
    for end in range(clause.end, max(clause.verb, min(clause.least, clause.end) - 1), -1):
        if not _may_end(view, clause.verb, end):
            continue
        predicate = _predicate(view, clause.verb, end)
        label = _tidy(f"{subject} {predicate}") if predicate else ""
        if _FEWEST_WORDS <= len(label.split()) <= _MOST_WORDS:
            return label
    return ""


def _subject(view: SentenceView, clause: Clause) -> str:
    """The subject in words that stand alone: a name for a resolved reference, "" for an open one."""
    first, last = clause.subject, clause.skipped or clause.verb
    if first >= last:
        return ""
    while last > first + 1 and view.tokens[last - 1].tag in {"RB", ","}:
        last -= 1
    found = view.reference_at(first)
    if found and found[0].actor is not None and found[1] >= last and is_description(found[0]):
        return view.name(found[0].actor)
    opening = view.tokens[first]
    if opening.tag in _PRONOUNS or opening.tag != "PRP$" and opening.text.lower() in words("leaning_words"):
        return ""
    if view.has_open_reference(first, last):
        return ""
    if clause.actor is not None and last - first > _LONG_SUBJECT:
        return view.name(clause.actor)
    return view.resolved(first, last) or ""


def _antecedent(view: SentenceView, relative: int) -> int:
    """Where the noun phrase before ", which" begins."""
    index = relative - (view.tokens[relative - 1].text == ",") if relative else relative
    start = index
    while start > 0 and view.tokens[start - 1].tag in BEFORE_NOUN | {"DT", "CD"}:
        start -= 1
    return start


def _may_end(view: SentenceView, verb: int, end: int) -> bool:
    """The predicate has what its verb needs and breaks off inside no phrase."""
    tokens = view.tokens
    last = tokens[end - 1]
    after = tokens[end] if end < len(tokens) else None
    if last.tag in _NEVER_LAST and last.text not in _PARTICLES and not _ends_amount(tokens, end):
        return False
    if last.text.lower() in words("end_breaking_words"):
        return False
    if after is None or is_calendar_word(after.text):
        return True
    if after.text in {"of", "-", "off"} or after.tag in {"POS", "CC", "TO", "RP"}:
        return False
    if last.tag.startswith("VB") and (after.tag.startswith(_COMPLEMENTS) or after.text in {"that", "as"}):
        return False
    is_inside = after.tag.startswith(("NN", "VB", "CD")) and last.tag.startswith(("NN", "JJ"))
    return not is_inside


def _ends_amount(tokens, end: int) -> bool:
    """ "jumped to $1.53 billion": figures may end a label where no noun follows."""
    following = tokens[end].tag if end < len(tokens) else "."
    return tokens[end - 1].tag == "CD" and not following.startswith(("NN", "CD", "JJ"))


def _predicate(view: SentenceView, first: int, end: int) -> str:
    """The words as they stand, "its" resolved, "also" left out; "" where a reference stays open."""
    points_back = any(token.tag == "DT" and token.text in _DEMONSTRATIVES for token in view.tokens[first:end])
    if '"' in normalise(view.text(first, end)) or points_back:
        return ""
    text = view.resolved(first, end) or ""
    kept = [word for word in text.split() if word.lower() not in words("dropped_adverbs") - {"down", "only"}]
    return " ".join(kept)


def _tidy(label: str) -> str:
    plain = " ".join(_BRACKETED.sub("", label).split()).strip(" ,;:–—-.")
    return plain[:1].upper() + plain[1:]
