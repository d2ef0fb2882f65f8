"""Cuts the clause of a dated happening to a label: whole if nine words hold it, else where a phrase ends."""

import re
from dataclasses import dataclass

from briefing.analysis.normalising import normalise
from briefing.analysis.noun_spans import NOUN, is_calendar_word
from briefing.analysis.sentence_view import SentenceView, is_description
from briefing.analysis.wordlists import words

MOST_WORDS = 9
RELATIVES = frozenset({"WDT", "WP"})
_FEWEST_WORDS = 3
_LONG_SUBJECT = 5
_CLAUSE_ENDS = frozenset({";", ":", "—", "–", "--", "(", '"'})
_NEVER_LAST = frozenset(
    {"IN", "TO", "DT", "CC", "PRP$", "POS", ",", "MD", "JJ", "CD", "PRP", "RB", "JJR", "WDT", "WP", "$"}
)
_PRONOUNS = frozenset({"PRP", "WP", "WDT", "EX"})
_COMPLEMENTS = ("DT", "JJ", "NN", "PRP", "CD", "VBG", "VBN", "TO", "RP", "$", "WP")
_PARTICLES = frozenset({"off", "up", "down", "out", "over", "back", "away", "on"})
_VERB_PARTICLES = (_PARTICLES - {"on"}) | {"apart", "aside", "ahead", "aground", "ashore", "together"}
_COPULAS = frozenset({"be", "become", "seem", "remain"})
_OFFICE_ENDS = frozenset({"general", "elect", "designate", "emeritus"})
_DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
_HEDGED_AMOUNT = re.compile(
    r"\b(?:at least|more than|fewer than|less than|nearly|almost|about|around|some|up to|as many as)"
    r" [\d,.]+ (?!\w*illion)"
)
_BRACKETED = re.compile(r"\s?\([^()]*\)?|\s?\[[^\[\]]*\]?")
_INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")


@dataclass(frozen=True, slots=True)
class LabelClause:
    """Token indexes: the subject, the finite verb, the end of what is told before or without the date.

    No label ends before `least`; `skipped` is a relative pronoun between subject and verb.
    """

    subject: int
    verb: int
    end: int
    actor: int | None = None
    least: int = 0
    skipped: int = 0


def fitted(view: SentenceView, clause: LabelClause) -> str:
    """Subject and predicate, whole if nine words hold them, else cut where a phrase ends."""
    subject = subject_of(view, clause)
    if not subject:
        return ""
    for end in range(clause.end, max(clause.verb, min(clause.least, clause.end) - 1), -1):
        if not _may_end(view, clause.verb, end) or (end < clause.end and _breaks_off(view, end)):
            continue
        predicate = _predicate(view, clause.verb, end, subject)
        label = tidy(f"{subject} {predicate}") if predicate else ""
        if len(label.split()) > MOST_WORDS:
            label = _HEDGED_AMOUNT.sub("", label)
        if _FEWEST_WORDS <= len(label.split()) <= MOST_WORDS:
            return label
    return ""


def _breaks_off(view: SentenceView, end: int) -> bool:
    """ "met | with the minister": the verb without the phrase that follows it, which is no date."""
    tokens = view.tokens
    is_dated = end + 1 < len(tokens) and (
        tokens[end + 1].tag == "CD" or is_calendar_word(tokens[end + 1].text)
    )
    return tokens[end - 1].tag.startswith("VB") and tokens[end].tag == "IN" and not is_dated


def rest_of(view: SentenceView, opening: str, clause: LabelClause) -> str:
    """The opening and as much of the clause after it as nine words hold."""
    for end in range(clause.end, clause.verb, -1):
        rest = _predicate(view, clause.verb, end) if _may_end(view, clause.verb, end) else ""
        label = tidy(f"{opening} {rest}")
        if rest and len(label.split()) <= MOST_WORDS:
            return label
    return ""


def subject_of(view: SentenceView, clause: LabelClause) -> str:
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
    if (
        opening.tag in _PRONOUNS
        or opening.tag not in {"PRP$", "NNP"}
        and opening.text.lower() in words("leaning_words")
    ):
        return ""
    last = _without_addition(view, first, last)
    if view.has_open_reference(first, last) or _counts_only(view, first, last):
        return ""
    is_one = not any(token.tag == "CC" for token in view.tokens[first:last])
    if last - first > _LONG_SUBJECT and is_one:
        named = view.actor_ending_at(view.tokens[last - 1].end)
        if named is not None or clause.actor is not None and view.tokens[last - 1].tag not in {"NNP", "NNPS"}:
            return _headed_by(view, first, last, named, clause.actor)
    return view.resolved(first, last) or ""


def _counts_only(view: SentenceView, first: int, last: int) -> bool:
    """ "the two", "all three": who they are stands elsewhere."""
    return all(token.tag in {"DT", "CD", "PDT"} for token in view.tokens[first:last])


def _headed_by(view: SentenceView, first: int, last: int, named: int | None, actor: int | None) -> str:
    """A long subject by its name; "Quarterly profits at Low Ltd" where the name hangs on the noun."""
    if named is None or named == actor:
        return view.name(actor if named is None else named)
    tokens = view.tokens
    links = [i for i in range(first + 1, last) if tokens[i].tag == "IN" and tokens[i - 1].tag in NOUN]
    nearer = view.actor_ending_at(tokens[links[1] - 1].end) if len(links) > 1 else None
    name = view.name(named if nearer is None else nearer)
    if not links or view.has_open_reference(first, links[0]):
        return name
    return f"{view.text(first, links[0] + 1)} {name}"


def _without_addition(view: SentenceView, first: int, last: int) -> int:
    """ "Ann Lee, a geologist who drew maps, died": the name; "ministers of the region": the ministers."""
    tokens = view.tokens
    closes = tokens[last - 1].text == "," or last < len(tokens) and tokens[last].text == ","
    comma = next((i for i in range(first + 1, last) if tokens[i].text in {",", "("}), last)
    if comma < last and (closes or tokens[comma].text == "(") and tokens[comma - 1].tag.startswith("NN"):
        return comma
    link = next((i for i in range(first + 1, last) if tokens[i].text == "of"), last)
    return link if link < last and view.has_open_reference(link, last) else last


def _may_end(view: SentenceView, verb: int, end: int) -> bool:
    """The predicate has what its verb needs and breaks off inside no phrase."""
    tokens = view.tokens
    last = tokens[end - 1]
    after = tokens[end] if end < len(tokens) else None
    is_particle = last.text in _PARTICLES or last.text.endswith("fold") or _ends_office(tokens, end)
    if last.tag.startswith("VB") and last.lemma in _COPULAS or _ends_office(tokens, end + 1):
        return False
    if last.tag in _NEVER_LAST and not is_particle and not _ends_amount(tokens, end):
        return False
    if last.text.lower() in words("end_breaking_words"):
        return False
    if last.tag.startswith("VB") and last.lemma in words("unfinished_verbs"):
        return False
    if after is None or is_calendar_word(after.text) or after.text == "including":
        return True
    if after.text in {"of", "-", "off"} or after.tag in {"POS", "CC", "TO", "RP"}:
        return False
    goes_on = after.tag.startswith(_COMPLEMENTS)
    if closes_verb(tokens, end) or closes_verb(tokens, end - 1) and goes_on:
        return False
    if last.tag.startswith("VB") and (goes_on or after.text in {"that", "as"}):
        return False
    is_inside = after.tag.startswith(("NN", "VB", "CD")) and last.tag.startswith(("NN", "JJ"))
    return not is_inside


def closes_verb(tokens, index: int) -> bool:
    """Whether the word belongs to the verb before it: "was shot down", "set up"; not "met on"."""
    if not 0 < index < len(tokens):
        return False
    return tokens[index].text in _VERB_PARTICLES and tokens[index - 1].tag.startswith("VB")


def _ends_office(tokens, end: int) -> bool:
    """ "secretary general", "president elect": the adjective stands behind its noun."""
    if not 1 < end <= len(tokens) or tokens[end - 1].text.lower() not in _OFFICE_ENDS:
        return False
    return tokens[end - 2].text.lower() in words("person_roles")


def _ends_amount(tokens, end: int) -> bool:
    """ "jumped to $1.53 billion": figures may end a label where no noun follows."""
    following = tokens[end].tag if end < len(tokens) else "."
    return tokens[end - 1].tag == "CD" and not following.startswith(("NN", "CD", "JJ"))


def _predicate(view: SentenceView, first: int, end: int, subject: str = "") -> str:
    """The words as they stand, "its" resolved, "also" left out; "" where a reference stays open.

    What is the subject's own stays "its": the subject stands right before it.
    """
    inside = view.tokens[first:end]
    points_back = any(
        token.tag == "DT" and token.text in _DEMONSTRATIVES or token.text == "same" for token in inside
    )
    if '"' in normalise(view.text(first, end)) or points_back:
        return ""
    text = view.resolved(first, end) or ""
    if subject and f"{subject}'s" in text:
        text = view.text(first, end)
    kept = [word for word in text.split() if word.lower() not in words("dropped_adverbs") - {"down", "only"}]
    return " ".join(kept)


def tidy(label: str) -> str:
    """Without brackets and marks at its ends, but for the last stop of "the U.S."."""
    bare = " ".join(_BRACKETED.sub("", label).split())
    plain = bare.strip(" ,;:–—-.")
    stop = "." if _INITIALS.search(plain) and bare.endswith(f"{plain[-1]}.") else ""
    return plain[:1].upper() + plain[1:] + stop


def overlap(first: int, last: int, other_first: int, other_last: int) -> bool:
    return first < other_last and other_first < last


def clause_end(view: SentenceView, index: int) -> int:
    while index < len(view.tokens) and not is_edge(view, index) and view.tokens[index].tag != ".":
        index += 1
    return index


def is_edge(view: SentenceView, index: int) -> bool:
    """A mark between clauses, or a comma before what opens another one."""
    tokens = view.tokens
    if tokens[index].text in _CLAUSE_ENDS:
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        tokens[index].text == "," and after is not None and (after.tag in {"CC", "WDT", "WP", "WRB", "VBG"})
    )


def before_date(view: SentenceView, verb: int, date_first: int, date_last: int) -> int:
    """The predicate ends before "on 3 May"; a date that describes a noun ("the May 9 parade") stays in."""
    tokens = view.tokens
    if date_last < len(tokens) and tokens[date_last].tag.startswith(("NN", "JJ", "POS")):
        return clause_end(view, date_last)
    end = date_first
    while end > verb + 1 and (
        tokens[end - 1].tag in {"IN", "TO", "RB", ","} or tokens[end - 1].text == "the"
    ):
        if tokens[end - 1].text.endswith("fold") or closes_verb(tokens, end - 1):
            break
        end -= 1
    return end
