"""The clauses of one sentence: tokens in, `Clause` values out, in text order.

A clause that cannot be read safely is left out; what is left out may be a whole sentence.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis import clause_openings, fronts, reporting
from briefing.analysis.clause_ends import closed
from briefing.analysis.clause_kinds import KIND_OF_SUBORDINATOR, Clause, ClauseKind
from briefing.analysis.described_nouns import described
from briefing.analysis.joined_nouns import joins_nouns
from briefing.analysis.noun_phrases import DASHES, NOMINAL
from briefing.analysis.parted_subjects import is_of_two_clauses, is_time_before_that
from briefing.analysis.results import Token
from briefing.analysis.speakers import label_end
from briefing.analysis.subjects import Subject, find_subject, is_of_clause_within
from briefing.analysis.verb_groups import FINITE, group_end, head_of_group
from briefing.analysis.word_classes import word_class

_ADVERBS = frozenset({"RB", "RBR"})
_OF_A_NOUN_BEFORE = frozenset({"by", "of", "from", "against"})


def parse(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """Every clause of the sentence that can be read safely."""
    return tuple(_Reader(tokens).read())


def _clause_of(report: reporting.Report) -> Clause:
    return Clause(
        ClauseKind.REPORTING, report.start, report.subject, report.verb, report.verb_end, report.end
    )


class _Reader:
    """Walks once through a sentence and collects its clauses."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens = tokens
        self.stop = clause_openings.content_end(tokens)
        self.clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        report = reporting.find_report(self.tokens, self.stop)
        if report is not None:
            self._add_report(report)
        start, connective = clause_openings.skip_openers(self.tokens, label_end(self.tokens), self.stop)
        opening = fronts.open_clause(self.tokens, start, self.stop)
        if opening is None:
            self._read_dated_clause(start, self.stop)
            return closed(self.tokens, self.clauses)
        fronted, subject = opening
        inner = reporting.find_inserted(self.tokens, subject) or reporting.find_leading(
            self.tokens, subject, self.stop
        )
        if report is None and inner is not None:
            report, subject = inner
            self.clauses.append(_clause_of(report))
        governor = 0 if report is not None else None
        kind = ClauseKind.CONTENT if report is not None else ClauseKind.MAIN
        if fronted is not None:
            self._read_fronted(fronted)
        self._add(kind, start, subject, connective=connective, fronted=fronted, governor=governor)
        self._walk(self.clauses[-1].verb_end)
        self._read_inside(subject)
        return closed(self.tokens, self.clauses)

    def _add_report(self, report: reporting.Report) -> None:
        self.clauses.append(_clause_of(report))
        self.stop = report.start

    def _read_inside(self, subject: Subject) -> None:
        """The first relative clause between commas in the subject: "The ferry, which sank in May, was …"."""
        stop, self.stop = self.stop, subject.inserted or subject.last
        for i in range(subject.first + 1, self.stop):
            if self.tokens[i].tag in ("WDT", "WP") and self.tokens[i - 1].tag == ",":
                self._relative(i)
                break
        self.stop = stop

    def _read_fronted(self, fronted: tuple[int, int]) -> None:
        """A subordinate clause before the main one: "While X may come, …"."""
        first = fronts.subordinate_start(self.tokens, *fronted)
        found = clause_openings.subordinator_at(self.tokens, first) if first < fronted[1] else None
        if found is None:
            self._read_dated_clause(*fronted)
            return
        word, after = found
        subject = find_subject(self.tokens, after, fronted[1])
        if subject is not None and word in KIND_OF_SUBORDINATOR:
            self._add(KIND_OF_SUBORDINATOR[word], first, subject, end=fronted[1])

    def _read_dated_clause(self, first: int, last: int) -> None:
        """ "In 1991, when Norway joined the union, …": the clause behind a date tells what happened then."""
        for i in range(first + 2, last):
            is_dated = self.tokens[i - 1].tag == "," and self.tokens[i - 2].text[-1].isdigit()
            if self.tokens[i].text == "when" and is_dated:
                subject = find_subject(self.tokens, i + 1, last)
                if subject is not None:
                    self._add(ClauseKind.TIME, i, subject, end=last)
                return

    def _add(self, kind: ClauseKind, start: int, subject: Subject, end: int = 0, **rest) -> None:
        verb_end = group_end(self.tokens, subject.verb, end or self.stop)
        self.clauses.append(
            Clause(
                kind, start, (subject.first, subject.last), subject.verb, verb_end, end or self.stop, **rest
            )
        )

    def _walk(self, i: int) -> None:
        """From the end of the first verb group to the end of the sentence, clause by clause."""
        i = self._content_after(i)
        while i < self.stop:
            before = len(self.clauses)
            self._read_at(i)
            i = self._content_after(self.clauses[-1].verb_end) if len(self.clauses) > before else i + 1

    def _read_at(self, i: int) -> None:
        token = self.tokens[i]
        if token.tag in ("WDT", "WP", "WP$"):
            self._relative(i)
        elif token.tag == "IN" and token.lemma == "that":
            self._content(i, i + 1)
        elif token.tag == "CC" and token.lemma in ("and", "but", "or", "so", "yet"):
            self._coordinate(i)
        elif token.tag == "," and self._goes_on(i):
            self._share_subject(self.clauses[-1], i, i + 2)
        elif token.text in (";", ":", ".", "?", "!") or token.text in DASHES:
            self._independent(i)
        else:
            self._subordinate(i)

    def _relative(self, i: int) -> None:
        verb = self._finite_from(i + 1)
        antecedent = described(self.tokens, i, verb, self.stop)
        if antecedent is None:
            return
        if self.tokens[i].tag != "WP$" and verb is not None:
            shared, end = Subject(*antecedent, verb), self._insertion_end(i, verb)
            self._add(ClauseKind.RELATIVE, i, shared, end=end, antecedent=antecedent, subject_is_shared=True)
            return
        first = i if self.tokens[i].tag == "WP$" else i + 1
        subject = find_subject(self.tokens, i + 1, self.stop)
        if subject is not None:
            own = Subject(first, subject.last, subject.verb)
            self._add(ClauseKind.RELATIVE, i, own, antecedent=antecedent)

    def _insertion_end(self, i: int, verb: int) -> int:
        """ "The death of Ann, who was ill, of fever": the comma ends what the one before "who" opened."""
        if self.tokens[i - 1].tag == ",":
            for k in range(verb + 1, self.stop - 1):
                if self.tokens[k].tag == "," and self.tokens[k + 1].lemma in _OF_A_NOUN_BEFORE:
                    return k
        return self.stop

    def _content(self, i: int, first: int) -> None:
        subject = find_subject(self.tokens, first, self.stop)
        # "(It estimates) that, because of the storm, 12 ports will close".
        is_parted = first < self.stop and self.tokens[first].tag == ","
        if subject is None and (is_parted or self._gives_cause(first)):
            opening = fronts.open_clause(self.tokens, first + is_parted, self.stop)
            subject = opening and opening[1]
        if subject is not None:
            self._add(ClauseKind.CONTENT, i, subject, governor=self._reporting_clause(i))

    def _gives_cause(self, i: int) -> bool:
        """ "(She said that) since it leaked, the ferry was sold": why it was so comes first."""
        found = clause_openings.subordinator_at(self.tokens, i) if i < self.stop else None
        return found is not None and found[0] in word_class("cause_subordinators")

    def _reporting_clause(self, i: int) -> int | None:
        """The last clause before `i` if its verb reports."""
        if not self.clauses:
            return None
        index = len(self.clauses) - 1
        clause = self.clauses[index]
        head = self.tokens[head_of_group(self.tokens, clause.verb, clause.verb_end)]
        if reporting.is_saying(head):
            return index
        return clause.governor if self.tokens[i - 1].tag == "CC" else None

    def _coordinate(self, i: int) -> None:
        """ "… and the bank said", "… and closed its borders", "… and that the claim is false".

        Behind a relative clause that could not be read, what "and" joins may be part of it.
        """
        if i + 1 < self.stop and self.tokens[i + 1].lemma == "that":
            return
        verb = self._finite_from(i + 1)
        last = self.clauses[-1]
        if any(token.tag in ("WDT", "WP") for token in self.tokens[last.verb_end : i]):
            return
        if verb is not None:
            if last.kind is not ClauseKind.RELATIVE or self.tokens[i - 1].tag != ",":
                self._share_subject(self._sharing(i, verb), i, verb)
            return
        subject = find_subject(self.tokens, i + 1, self.stop)
        if subject is not None and not joins_nouns(self.tokens, last.verb_end, i, subject):
            self._after_boundary(i, i + 1, subject)

    def _goes_on(self, i: int) -> bool:
        """ "(He came back to marry), then brought his wife": a second verb of the main clause before."""
        follows = i + 2 < self.stop and self.tokens[i + 1].text == "then" and self.clauses[-1].is_main
        return follows and self.tokens[i + 2].tag == "VBD"

    def _sharing(self, i: int, verb: int) -> Clause:
        """ "He said there was ice but warned": who speaks again is who spoke, and not who was spoken of."""
        last = self.clauses[-1]
        is_again = last.kind is ClauseKind.CONTENT and reporting.is_saying(self.tokens[verb])
        is_contrast = self.tokens[i].lemma == "but" or self.tokens[last.subject[0]].tag == "EX"
        return self.clauses[last.governor] if last.governor is not None and is_again and is_contrast else last

    def _share_subject(self, sharing: Clause, i: int, verb: int) -> None:
        same = replace(sharing, start=i, verb=verb, subject_is_shared=True, fronted=None, connective="")
        self.clauses.append(replace(same, verb_end=group_end(self.tokens, verb, self.stop), end=self.stop))

    def _independent(self, i: int) -> None:
        start, _ = clause_openings.skip_openers(self.tokens, i + 1, self.stop)
        if start >= self.stop or clause_openings.subordinator_at(self.tokens, start) is not None:
            return
        opening = fronts.open_clause(self.tokens, start, self.stop)
        if opening is not None:
            self._after_boundary(i, start, opening[1])

    def _after_boundary(self, i: int, start: int, subject: Subject) -> None:
        """A clause beside the one before: reported if that one is, else a main clause."""
        last = self._stands_beside(i, subject.verb)
        is_contrast = self.tokens[i].lemma == "but" and self.tokens[i - 1].tag == ","
        if is_contrast and self.clauses[0].kind is not ClauseKind.REPORTING:
            self._add(ClauseKind.MAIN, start, subject)
        elif last.kind is ClauseKind.CONTENT or self.clauses[0].kind is ClauseKind.REPORTING:
            governor = last.governor if last.kind is ClauseKind.CONTENT else 0
            self._add(ClauseKind.CONTENT, start, subject, governor=governor)
        elif (
            last.kind in (ClauseKind.MAIN, ClauseKind.RELATIVE)
            or self.tokens[i - 1].tag == ","
            or self.tokens[i].text == ";"
        ):
            self._add(ClauseKind.MAIN, start, subject)

    def _stands_beside(self, i: int, verb: int) -> Clause:
        """ "(Crews warn) it will rain before the port opens, and we will …": what they warn of goes on.

        So it does in the same tense only.
        """
        last = self.clauses[-1]
        if self.tokens[i].lemma != "and" or last.kind not in KIND_OF_SUBORDINATOR.values():
            return last
        said = self.clauses[-2] if len(self.clauses) > 1 else last
        is_alike = said.kind is ClauseKind.CONTENT and self.tokens[said.verb].tag == self.tokens[verb].tag
        return said if is_alike else last

    def _subordinate(self, i: int) -> None:
        if self.tokens[i].tag in NOMINAL:
            return
        found = clause_openings.subordinator_at(self.tokens, i)
        if found is None or found[0] not in KIND_OF_SUBORDINATOR:
            return
        subject = find_subject(self.tokens, found[1], self.stop)
        is_role = found[0] == "as" and subject is not None and is_of_clause_within(self.tokens, subject)
        if subject is not None and not is_role:
            self._add(KIND_OF_SUBORDINATOR[found[0]], i, subject)

    def _content_after(self, i: int) -> int:
        """Read "(that) X is …" after a saying verb whose "that" is missing; returns where to walk on."""
        last = self.clauses[-1]
        head = self.tokens[head_of_group(self.tokens, last.verb, last.verb_end)]
        if last.verb_end != i or not reporting.leaves_out_that(head) or is_time_before_that(self.tokens, i):
            return i
        first = reporting.after_addressee(self.tokens, head, i, self.stop)
        subject = find_subject(self.tokens, first, self.stop) if first < self.stop else None
        if subject is None or self.tokens[first].tag == "IN" or is_of_two_clauses(self.tokens, subject, head):
            return i
        self._add(ClauseKind.CONTENT, first, subject, governor=len(self.clauses) - 1)
        return self._content_after(self.clauses[-1].verb_end)

    def _finite_from(self, i: int) -> int | None:
        while i < self.stop and self.tokens[i].tag in _ADVERBS:
            i += 1
        return i if i < self.stop and self.tokens[i].tag in FINITE else None
