"""Facts: who did what to whom, where, when, why, said by whom, how sure. Sentences and what was found in them in."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.actor_index import ActorIndex
from briefing.analysis.clauses import Clause, ClauseKind, parse
from briefing.analysis.complements import Complements, read_complements
from briefing.analysis.modality import modality_of
from briefing.analysis.results import (
    Actor,
    Adjunct,
    DateExpression,
    Fact,
    Phrase,
    Quantity,
    Reference,
    Sentence,
    Token,
)
from briefing.analysis.speakers import according_to
from briefing.analysis.token_spans import phrase, token_span
from briefing.analysis.verb_groups import head_of_group, is_negated, is_passive


def find_facts(
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference],
    dates: Sequence[DateExpression],
    quantities: Sequence[Quantity],
) -> tuple[Fact, ...]:
    """The facts of all sentences, in text order."""
    index = ActorIndex(actors, references)
    dated, counted = _by_sentence(dates), _by_sentence(quantities)
    facts: list[Fact] = []
    for sentence, line in zip(sentences, tokens, strict=True):
        reader = _SentenceReader(sentence, line, index, dated[sentence.number], counted[sentence.number])
        facts.extend(reader.facts())
    return tuple(facts)


def _by_sentence(
    found: Sequence[DateExpression] | Sequence[Quantity],
) -> defaultdict[int, list[tuple[int, int, int]]]:
    """(index, start, end) of each value by the number of its sentence."""
    grouped: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for index, value in enumerate(found):
        grouped[value.sentence].append((index, value.start, value.end))
    return grouped


class _SentenceReader:
    """Turns the clauses of one sentence into facts."""

    def __init__(self, sentence: Sentence, tokens: Sequence[Token], actors: ActorIndex, dates, quantities):
        self.sentence = sentence
        self.tokens = tokens
        self.actors = actors
        self.dates = dates
        self.quantities = quantities
        self.dated = [token_span(tokens, start, end) for _, start, end in dates]
        self.clauses = parse(tokens)
        self.source = according_to(tokens, len(tokens))

    def facts(self) -> list[Fact]:
        return [self._fact(clause) for clause in self.clauses]

    def _fact(self, clause: Clause) -> Fact:
        verb = clause.verb, clause.verb_end
        head = self.tokens[head_of_group(self.tokens, *verb)]
        passive = is_passive(self.tokens, *verb)
        found = read_complements(self.tokens, head, clause.verb_end, clause.end, self.dated, passive)
        speaker, is_reported = self._speaker(clause)
        last = self._last(clause, found)
        span = (clause.subject[0] if not clause.subject_is_shared else clause.verb, last)
        return Fact(
            sentence=self.sentence.number,
            subject=self._phrase(*clause.subject),
            action=self._phrase(*verb),
            verb=head.lemma,
            objects=tuple(self._phrase(*spans) for spans in found.objects),
            adjuncts=tuple((kind, self._phrase(*spans)) for kind, spans in self._adjuncts(clause, found)),
            fronted=self._phrase(*clause.fronted) if clause.fronted else None,
            dates=self._inside(self.dates, clause, span),
            quantities=self._inside(self.quantities, clause, span),
            speaker=self._phrase(*speaker) if speaker else None,
            modality=modality_of(
                self.sentence, self.tokens, verb, span, is_reported, clause.kind is ClauseKind.CONDITION
            ),
            is_negated=is_negated(self.tokens, clause.verb, clause.verb_end, clause.end),
            is_passive=passive,
            is_main=clause.is_main,
        )

    def _phrase(self, first: int, last: int) -> Phrase:
        actor = self.actors.actor_of(self.sentence.number, self.tokens, first, last)
        return phrase(self.sentence.number, self.tokens, first, last, self.sentence.text, actor)

    def _adjuncts(self, clause: Clause, found: Complements) -> list[tuple[Adjunct, tuple[int, int]]]:
        return found.adjuncts

    def _last(self, clause: Clause, found: Complements) -> int:
        """Index after the last token that belongs to the clause itself."""
        ends = [end for _, end in found.objects] + [end for _, (_, end) in found.adjuncts]
        return max([clause.verb_end, *ends])

    def _speaker(self, clause: Clause) -> tuple[tuple[int, int] | None, bool]:
        if clause.governor is not None:
            return self.clauses[clause.governor].subject, True
        if self.source is not None and clause.kind is not ClauseKind.REPORTING:
            return self.source, True
        return None, False

    def _inside(
        self, found: Sequence[tuple[int, int, int]], clause: Clause, span: tuple[int, int]
    ) -> tuple[int, ...]:
        """Indexes of the dates or quantities inside the clause or its fronted phrase."""
        spans = [span] + ([clause.fronted] if clause.fronted else [])
        ranges = [(self.tokens[first].start, self.tokens[last - 1].end) for first, last in spans]
        return tuple(
            index for index, start, end in found if any(low <= start and end <= high for low, high in ranges)
        )
