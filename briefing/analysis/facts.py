"""Facts: who did what to whom, where, when, why, said by whom, how sure."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.actor_index import ActorIndex
from briefing.analysis.clause_kinds import Clause, ClauseKind
from briefing.analysis.clauses import parse
from briefing.analysis.complement_spans import Complements
from briefing.analysis.complements import read_complements
from briefing.analysis.garbled_facts import hides_negation, is_garbled, is_what_did_it
from briefing.analysis.insertions import time_end
from briefing.analysis.modality import modality_of
from briefing.analysis.results import (
    Actor,
    ActorKind,
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
from briefing.analysis.token_spans import phrase, tidy_span, token_span
from briefing.analysis.unnamed import is_human
from briefing.analysis.verb_groups import FINITE, head_of_group, is_negated, is_passive
from briefing.analysis.word_classes import word_class

_NEVER_WHO = (ActorKind.PLACE, ActorKind.COUNTRY, ActorKind.AGREEMENT, ActorKind.EVENT)


def _tells_of_happening(fact: Fact) -> bool:
    is_placed = fact.verb == "take" and [one.text for one in fact.objects] == ["place"]
    return is_placed or fact.verb in ("happen", "occur")


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
    found: Sequence[DateExpression | Quantity],
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
        asked = ("WP", "WP$", "WDT", "WRB")
        clauses = [clause for clause in self.clauses if self.tokens[clause.subject[0]].tag not in asked]
        clauses = [clause for clause in clauses if not is_what_did_it(self.tokens, clause)]
        clauses = [clause for clause in clauses if not hides_negation(self.tokens, clause)]
        facts = [(clause, self._fact(clause)) for clause in clauses]
        return [
            fact
            for clause, fact in facts
            if not is_garbled(self.tokens, self.clauses, clause, fact)
            and not self._is_of_another(clause, fact)
        ]

    def _is_of_another(self, clause: Clause, fact: Fact) -> bool:
        """ "The land owned by Ann Lee, which …", "the member for Oslo, who …": it is not the name.

        No name but that of an event takes place: "the sale of Riga, which took place in May".
        """
        kind = self.actors.kind_of(fact.subject.actor)
        pronoun = self.tokens[clause.start].lemma
        if clause.kind is not ClauseKind.RELATIVE or kind is None:
            return False
        if pronoun == "which" and _tells_of_happening(fact):
            return kind is not ActorKind.EVENT
        return pronoun == "which" and kind is ActorKind.PERSON or pronoun == "who" and kind in _NEVER_WHO

    def _fact(self, clause: Clause) -> Fact:
        verb = clause.verb, clause.verb_end
        head = self.tokens[head_of_group(self.tokens, *verb)]
        passive = is_passive(self.tokens, *verb)
        content = self._content_of(clause)
        stop = content[0] if content else clause.end
        first = max(clause.verb_end, clause.subject[1] if clause.subject[0] >= clause.verb_end else 0)
        found = read_complements(self.tokens, head, first, stop, self.dated, passive)
        if content:
            found.objects.append(content)
        subject, dated = self._subject(clause)
        if dated:
            found.adjuncts.insert(0, (Adjunct.TIME, dated))
        speaker, is_reported = self._speaker(clause)
        last = self._last(clause, found)
        span = (clause.subject[0] if not clause.subject_is_shared else clause.verb, last)
        return Fact(
            sentence=self.sentence.number,
            subject=self._phrase(*subject),
            action=phrase(self.sentence.number, self.tokens, *verb, self.sentence.text),
            verb=head.lemma,
            objects=tuple(self._phrase(*spans) for spans in found.objects),
            adjuncts=tuple((kind, self._phrase(*spans)) for kind, spans in found.adjuncts),
            fronted=self._phrase(*clause.fronted) if clause.fronted else None,
            dates=self._inside(self.dates, clause, span),
            quantities=self._inside(self.quantities, clause, span),
            speaker=self._phrase(*speaker) if speaker else None,
            modality=modality_of(
                self.sentence, self.tokens, verb, span, is_reported, clause.kind is ClauseKind.CONDITION
            ),
            is_negated=self._is_negated(clause),
            is_passive=passive,
            is_main=clause.is_main,
        )

    def _subject(self, clause: Clause) -> tuple[tuple[int, int], tuple[int, int] | None]:
        """The subject without the date between it and the verb ("Ann Lee, a cook, on Friday said"); it."""
        named = self._named_before(clause)
        if named is not None:
            return named, None
        first, last = clause.subject
        for start, end in self.dated:
            if end == last and start == first + 1 and self._is_time_behind(first, end):
                return (first, start), (start, end)
            if end == last and start > first + 1:
                has_preposition = self.tokens[start - 1].tag == "IN"
                start -= 1 if has_preposition else 0
                if self.tokens[start].tag == "IN" or self.tokens[start - 1].tag != "POS":
                    return (first, start), (start, end)
            is_at_verb = all(token.tag == "RB" for token in self.tokens[end : clause.verb])
            if not clause.subject_is_shared and last <= start and end <= clause.verb and is_at_verb:
                return clause.subject, (start - (self.tokens[start - 1].tag == "IN"), end)
        return clause.subject, None

    def _is_time_behind(self, noun: int, end: int) -> bool:
        """ "Dealers last year sold", "Tarn last week said": the time is the verb's; "Black Friday" a name."""
        is_name = self.tokens[noun].tag == "NNP" and end == noun + 2
        is_noun = self.tokens[noun].tag in ("NNS", "NNP", "NNPS", "PRP") and not is_name
        is_day = end == noun + 2 and self.tokens[noun + 1].text.lower() in word_class("time_openers")
        return is_noun and (is_day or time_end(self.tokens, noun + 1, len(self.tokens)) == end)

    def _named_before(self, clause: Clause) -> tuple[int, int] | None:
        """Ann Lee, of "Ann Lee, a cook who left in May": the person of whom the apposition tells."""
        first = clause.subject[0]
        opening = [token.text.lower() for token in self.tokens[max(0, first - 1) : first + 1]]
        is_who = clause.kind is ClauseKind.RELATIVE and self.tokens[clause.start].lemma == "who"
        if not is_who or first < 2 or opening not in ([",", "a"], [",", "an"]):
            return None
        start = self.actors.person_before(self.sentence.number, self.tokens[first - 2].end)
        if start is None:
            return None
        named = token_span(self.tokens, start, self.tokens[first - 2].end)
        return None if self._is_somebody_s(named[0]) else named

    def _is_somebody_s(self, first: int) -> bool:
        """ "The widow of Ann Lee", "a friend to the late Ann Lee": an apposition may tell of the widow."""
        while first > 0 and self.tokens[first - 1].tag in ("DT", "JJ", "NNP"):
            first -= 1
        led = self.tokens[max(0, first - 2) : first]
        return len(led) == 2 and led[1].text.lower() in ("for", "of", "to") and is_human(led[0])

    def _content_of(self, clause: Clause) -> tuple[int, int] | None:
        """The span of the first content clause that this clause's verb governs, if it follows within it."""
        index = self.clauses.index(clause)
        for other in self.clauses[index + 1 :]:
            if other.governor == index and clause.verb_end <= other.start < clause.end:
                return other.start, self._content_end(other, clause)
        return None

    def _content_end(self, content: Clause, clause: Clause) -> int:
        """Where the content ends: with its governing clause, with the quotation mark that closes it."""
        end = min(max(content.end, content.verb_end), clause.end)
        if self.source is not None and content.start < self.source[0] - 2 < end:
            end = self.source[0] - 2
        marks = sum(1 for token in self.tokens[content.start : end] if token.tag == '"')
        if marks % 2 and end < len(self.tokens):
            closing = next((k for k in range(end, len(self.tokens)) if self.tokens[k].tag == '"'), None)
            end = closing + 1 if closing is not None and closing - end < 3 else end
        return end

    def _phrase(self, first: int, last: int) -> Phrase:
        first, last = tidy_span(self.tokens, first, last)
        actor = self.actors.actor_of(self.sentence.number, self.tokens, first, last)
        return phrase(self.sentence.number, self.tokens, first, last, self.sentence.text, actor)

    def _last(self, clause: Clause, found: Complements) -> int:
        """Index after the last token that belongs to the clause itself."""
        ends = [end for _, end in found.objects] + [end for _, (_, end) in found.adjuncts]
        return max([clause.verb_end, *ends])

    def _speaker(self, clause: Clause) -> tuple[tuple[int, int] | None, bool]:
        if clause.governor is not None:
            governor = self.clauses[clause.governor]
            head = self.tokens[head_of_group(self.tokens, governor.verb, governor.verb_end)]
            if head.lemma in word_class("factive_verbs"):
                return None, False
            return None if self._is_told_to(governor, head) else self._subject(governor)[0], True
        is_telling = clause.kind is ClauseKind.REPORTING
        if self.source is None or is_telling or self._is_before_source(clause, *self.source):
            return None, False
        return self.source, True

    def _is_told_to(self, governor: Clause, head: Token) -> bool:
        """ "The court heard that …", "jurors were told that …": nobody says who says it."""
        is_addressed = head.lemma in word_class("verbs_with_addressee")
        return (
            head.lemma == "hear" or is_addressed and is_passive(self.tokens, governor.verb, governor.verb_end)
        )

    def _is_before_source(self, clause: Clause, first: int, last: int) -> bool:
        """ "The wheel is left there – according to Ann Lee, it is too heavy": she says the second half."""
        mark = first - len(("according", "to")) - 1
        is_parted = mark > clause.verb and self.tokens[mark].tag == ":"
        return is_parted and any(token.tag in FINITE for token in self.tokens[last:])

    def _inside(
        self, found: Sequence[tuple[int, int, int]], clause: Clause, span: tuple[int, int]
    ) -> tuple[int, ...]:
        """Indexes of the dates or quantities inside the clause or its fronted phrase."""
        spans = [span] + ([clause.fronted] if clause.fronted else [])
        ranges = [(self.tokens[first].start, self.tokens[last - 1].end) for first, last in spans]
        return tuple(
            index for index, start, end in found if any(low <= start and end <= high for low, high in ranges)
        )

    def _is_negated(self, clause: Clause) -> bool:
        """Negation at the verb, or a subject that is nobody ("No one was hurt", "Not all of the plans")."""
        opening = self.tokens[clause.subject[0]].text.lower()
        if opening in ("no", "none", "nobody", "not", "nothing", "neither"):
            return True
        first, verb = clause.adverbs
        # "The port, which was not old, sank": what stands between commas says nothing of the verb.
        commas = [k for k in range(first, verb) if self.tokens[k].tag == ","]
        return is_negated(self.tokens, commas[-1] if commas else first, clause.verb_end, clause.end)
