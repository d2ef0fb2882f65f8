"""Verbs of saying: which clause reports which, in every order ("X said that …", "…, X said", "…, said X")."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.name_words import is_calendar
from briefing.analysis.noun_phrases import base_end, list_end
from briefing.analysis.results import Token
from briefing.analysis.subjects import Subject, find_subject
from briefing.analysis.verb_groups import FINITE, group_end, head_of_group, is_passive
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_LONGEST_TAIL = 14
_LONGEST_BEHIND_QUOTATION = 40
_FARTHEST = 80  # tokens from the end: a longer subject is not read, and the walk stays linear


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting clause after what it reports: everything before `start` is reported."""

    start: int
    subject: tuple[int, int]
    verb: int
    verb_end: int
    end: int


def is_saying(verb: Token) -> bool:
    """Whether the verb reports what somebody says or thinks."""
    return verb.lemma in words("saying_verbs") or verb.text.lower() in words("saying_verbs")


def leaves_out_that(verb: Token) -> bool:
    """Whether the verb often stands without "that" ("said it was ready")."""
    return verb.lemma in word_class("verbs_without_that")


def after_addressee(tokens: Sequence[Token], verb: Token, i: int, stop: int) -> int:
    """Where a reported clause without "that" may start: behind addressee or date; `stop` if nowhere."""
    if verb.lemma in word_class("verbs_with_addressee"):
        end = base_end(tokens, i, stop)
        if 0 < end < stop and find_subject(tokens, end, stop) is not None:
            return end
        return i if leaves_out_that(verb) and _opens_clause(tokens, i, stop) else stop
    if i < stop and tokens[i].tag in ("RB", "NNP") and tokens[i].text.lower() in word_class("time_openers"):
        return i + 1
    return i


def _opens_clause(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """Whether a subject stands at `i` with its verb: "shown [the bridge is safe]"."""
    subject = find_subject(tokens, i, stop)
    return subject is not None and subject.first == i and subject.verb <= subject.last + 1


def find_report(tokens: Sequence[Token], stop: int) -> Report | None:
    """The report at the end: after the last comma, or after the last closing quotation mark."""
    for k in range(stop - 2, max(0, stop - _FARTHEST), -1):
        if tokens[k].tag != "," and not (tokens[k].tag == '"' and tokens[k - 1].tag in (",", ".", '"')):
            continue
        end = _report_end(tokens, k, stop)
        goes_on = tokens[k].tag == '"' and end < stop and tokens[end + 1].tag == '"'
        if not goes_on and not any(token.tag in FINITE for token in tokens[:k]):
            return None
        report = _inverted(tokens, k, end) or _straight(tokens, k, end)
        if report is not None:
            return report
    return None


def _report_end(tokens: Sequence[Token], k: int, stop: int) -> int:
    """Where a report that opens behind `k` ends: before ", adding that …", or before the quotation that
    goes on: "…," Ann Lee said, "but …"; else at `stop`."""
    for i in range(k + 1, min(stop - 1, k + _LONGEST_TAIL)):
        if tokens[i].tag == "," and tokens[i + 1].tag in ('"', "VBG"):
            return i
    return stop


def _straight(tokens: Sequence[Token], k: int, stop: int) -> Report | None:
    """ "…, the ministry said on Monday."."""
    subject = find_subject(tokens, k + 1, stop)
    if subject is None or tokens[subject.first].tag == "RB":
        return None
    verb_end = group_end(tokens, subject.verb, stop)
    head = tokens[head_of_group(tokens, subject.verb, verb_end)]
    is_quoted = tokens[k].tag == '"'
    longest = _LONGEST_BEHIND_QUOTATION if is_quoted else _LONGEST_TAIL
    behind = _behind_addressee(tokens, head, verb_end, stop)
    if not is_saying(head) or stop - verb_end > longest or _has_content(tokens, behind, stop, is_quoted):
        return None
    if find_leading(tokens, subject, stop) is not None or _is_told_of(tokens, subject, head, verb_end):
        return None
    return Report(_report_start(tokens, k), (subject.first, subject.last), subject.verb, verb_end, stop)


def _is_told_of(tokens: Sequence[Token], subject: Subject, head: Token, verb_end: int) -> bool:
    """ "In May, 40 crews were reported to the court": not they say it; "the court was told" hears it."""
    is_heard = head.lemma in word_class("verbs_with_addressee") or tokens[subject.first].lemma == "it"
    return not is_heard and is_passive(tokens, subject.verb, verb_end)


def _behind_addressee(tokens: Sequence[Token], verb: Token, i: int, stop: int) -> int:
    """Where the words go on behind those who are told: "told reporters [on Monday]"."""
    return max(i, base_end(tokens, i, stop)) if verb.lemma in word_class("verbs_with_addressee") else i


def _has_content(tokens: Sequence[Token], i: int, stop: int, is_quoted: bool) -> bool:
    """Whether the saying verb has its content after it, so that what stands before is no content.

    Behind a quotation only a "that" right there, or another quotation, can be what is said.
    """
    if i >= stop:
        return False
    is_that = tokens[i].lemma == "that" and i + 1 < stop and tokens[i + 1].tag not in FINITE
    if is_quoted and not is_that:
        return any(token.tag in (":", '"') for token in tokens[i:stop])
    if tokens[i].tag in ("DT", "PRP", "PRP$", ":", "CD", "JJ", "NNS", "TO", "EX", "WP", "WRB", "VBG"):
        return True
    return any(token.lemma == "that" or token.tag in (":", '"') for token in tokens[i:stop])


def _inverted(tokens: Sequence[Token], k: int, stop: int) -> Report | None:
    """ "…, said Ann Lee, a spokeswoman."."""
    verb = k + 1
    if verb + 1 >= stop or tokens[verb].tag not in ("VBD", "VBZ", "VBN"):
        return None
    if tokens[verb].lemma not in word_class("inverted_verbs") or is_calendar(tokens[verb + 1].text):
        return None
    end = list_end(tokens, verb + 1, stop)
    if end < 0 or tokens[verb + 1].tag in ("PRP$",) or tokens[verb + 1].lemma == "that":
        return None
    if end < stop and tokens[end].tag in FINITE:
        return None
    if (
        tokens[k].tag == ","
        and tokens[k - 1].tag != '"'
        and tokens[verb + 1].tag not in ("NNP", "DT", "NN", "NNS", "JJ")
    ):
        return None
    return Report(_report_start(tokens, k), (verb + 1, end), verb, verb + 1, stop)


def find_inserted(tokens: Sequence[Token], subject: Subject) -> tuple[Report, Subject] | None:
    """The report in "The plan, Ann Lee said, would fail", and the subject it stands behind."""
    if not subject.inserted:
        return None
    opening, closing = subject.last, subject.inserted - 1
    report = _inverted(tokens, opening, closing) or _straight(tokens, opening, closing)
    return (report, subject) if report is not None else None


def find_leading(tokens: Sequence[Token], subject: Subject, stop: int) -> tuple[Report, Subject] | None:
    """The report in "In May, Ann Lee said, the plan failed", whose `subject` is given, and the subject of
    what is said.
    """
    verb_end = group_end(tokens, subject.verb, stop)
    head = tokens[head_of_group(tokens, subject.verb, verb_end)]
    comma = _behind_addressee(tokens, head, verb_end, stop)
    if not is_saying(head) or comma >= stop or tokens[comma].tag != ",":
        return None
    said = find_subject(tokens, comma + 1, stop)
    if said is None or is_saying(tokens[said.verb]):
        return None
    return Report(subject.first, (subject.first, subject.last), subject.verb, verb_end, comma), said


def _report_start(tokens: Sequence[Token], k: int) -> int:
    """Index of the first mark that parts the report from the reported words."""
    while k > 1 and tokens[k - 1].tag in ('"', ",", "."):
        k -= 1
    return k
