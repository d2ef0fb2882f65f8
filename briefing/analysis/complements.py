"""What follows the verb group of a clause, cut into objects and adjuncts by token index."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.adjuncts import clause_adjunct, kind_of_phrase, opener_at
from briefing.analysis.clause_openings import subordinator_at
from briefing.analysis.complement_spans import Complements
from briefing.analysis.complement_ties import Ties
from briefing.analysis.hedges import hedge_end
from briefing.analysis.joined_nouns import is_doer_alone
from briefing.analysis.noun_phrases import DASHES, base_end, closing_bracket, list_end
from briefing.analysis.object_reach import ObjectReach
from briefing.analysis.phrase_scanner import ENDS, PhraseScanner
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Adjunct, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words

# "Was away the whole week", "is home the first time": what follows is no predicate.
_NOT_BEFORE_NOUNS = frozenset({"abroad", "ahead", "away", "back", "here", "home", "out", "over", "there"})
_ARGUMENT_PREPOSITIONS = frozenset({"of", "to", "for", "with", "on", "against", "from", "into", "as"})


@cache
def _phrasal_verbs() -> frozenset[tuple[str, ...]]:
    return frozenset(rows("phrasal_verbs"))


def read_complements(
    tokens: Sequence[Token],
    verb: Token,
    first: int,
    stop: int,
    dated: Sequence[tuple[int, int]],
    passive: bool,
) -> Complements:
    """Cut tokens `first` to `stop` after `verb`; reading ends at the first thing it cannot place."""
    reader = _Reader(tokens, verb, stop, dated, passive)
    reader.read(first)
    return reader.found


class _Reader:
    def __init__(self, tokens, verb, stop, dated, passive):
        self.tokens: Sequence[Token] = tokens
        self.verb: Token = verb
        self.stop: int = stop
        self.dated: Sequence[tuple[int, int]] = dated
        self.passive: bool = passive
        self.scan = PhraseScanner(tokens, stop, dated)
        self.reach = ObjectReach(tokens, verb, stop, dated, self.scan, passive)
        self.found = Complements()
        self.ties = Ties(tokens, stop, self.scan, self.found)

    def read(self, i: int) -> None:
        while i < self.stop:
            reached = self._read_one(i)
            if reached <= i:
                return
            i = reached

    def _read_one(self, i: int) -> int:
        """Read what starts at `i`; returns the index after it, or `i` where reading must end."""
        token = self.tokens[i]
        date_end = self.scan.date_end(i)
        if date_end:
            return self._adjunct(Adjunct.TIME, i, date_end)
        if token.lemma == "which" and self.reach.leads_to_something(i):
            return self._adjunct(Adjunct.RESULT, i, self.scan.clause_end(i + 1))
        if token.tag in ("WDT", "WP$") or token.text in DASHES or token.text in ENDS:
            return i
        if self._adds_another(i + 1 if token.tag == "," else i):
            return i
        if token.text in "([":
            return max(i, closing_bracket(self.tokens, i, self.stop))
        if token.tag == ",":
            return self._after_comma(i)
        if token.tag == "CC":
            return self._after_conjunction(i)
        if token.tag == "TO" and self.scan.verb_follows(i + 1):
            return self._infinitive(i)
        if hedge_end(self.tokens, i, self.stop) > i:
            return self._object(i)
        if (
            token.text.lower() in ("more", "less")
            and self.tokens[i + 1 : i + 2]
            and self.tokens[i + 1].lemma == "than"
        ):
            return self._adjunct(Adjunct.MANNER, i, min(self.stop, max(i + 3, self.scan.phrase_chain(i + 2))))
        return self._read_phrase(i)

    def _adds_another(self, i: int) -> bool:
        """ "As well as": what follows stands beside what was read, and is no manner of it."""
        return [token.text.lower() for token in self.tokens[i : i + 3]] == ["as", "well", "as"]

    def _adjunct(self, kind: Adjunct, first: int, last: int) -> int:
        last = self.scan.without_marks(first, last)
        if last > first:
            self.found.adjuncts.append((kind, (first, last)))
        return last

    def _object_span(self, first: int, last: int) -> int:
        last = self.scan.without_marks(first, last)
        if last > first:
            self.found.objects.append((first, last))
        return last

    def _after_comma(self, i: int) -> int:
        """A comma is crossed before an adjunct or a closed apposition; before anything else reading ends."""
        k = i + 1
        if k >= self.stop:
            return i
        if self.reach.crosses_comma(k):
            return k
        if self.tokens[k].tag == "RB" and k + 1 < self.stop and self.tokens[k + 1].tag == "VBG":
            k += 1
        token = self.tokens[k]
        if token.tag == "VBG" and token.lemma not in ("include", "follow", "accord"):
            kind = (
                Adjunct.RESULT if token.text.lower() in word_class("result_participles") else Adjunct.MANNER
            )
            return self._adjunct(kind, k, self.scan.clause_end(k + 1))
        if token.tag == '"' and self._is_named_by_verb(i):
            return self._adjective(k, k)
        return self.ties.apposition_end(i)

    def _is_named_by_verb(self, end: int) -> bool:
        """ "Called the plan, “a mistake”": the only object ends at `end`, and the verb says what it is."""
        is_naming = self.verb.lemma in word_class("naming_verbs") and not self.passive
        return is_naming and len(self.found.objects) == 1 and self.found.objects[0][1] == end

    def _after_conjunction(self, i: int) -> int:
        """A second infinitive joins the first ("to import grain and to buy trucks"); else reading ends."""
        if self.found.objects and self.tokens[i + 1 : i + 2] and self.tokens[i + 1].tag == "TO":
            first, _ = self.found.objects[-1]
            if any(token.tag == "TO" for token in self.tokens[first:i]):
                last = self.scan.infinitive_end(i + 1)
                return self.found.stretch_object(last)
        return i

    def _infinitive(self, i: int) -> int:
        last = self.scan.infinitive_end(i)
        verb_wants_it = self.verb.lemma in word_class("infinitive_verbs")
        if self.found.objects and not verb_wants_it:
            first, end = self.found.objects[-1]
            if end == i and self.ties.noun_wants_infinitive(first, end):
                return self.found.stretch_object(last)
        if self.ties.closes_with_noun_of_intent(i):
            return self.found.stretch(self.found.adjuncts[-1][1], last)
        if (verb_wants_it and all(kind is Adjunct.TIME for kind, _ in self.found.adjuncts)) or (
            not self.found.objects and not self.passive and self.verb.lemma == "be"
        ):
            return self._object_span(i, last)
        return self._adjunct(Adjunct.PURPOSE, i, last)

    def _opened(self, i: int, length: int, kind: Adjunct) -> int:
        if kind is Adjunct.PURPOSE:
            return self._adjunct(kind, i, self.scan.infinitive_end(i + length - 1))
        return self._adjunct(kind, i, self.reach.with_others(self.scan.phrase_chain(i + length)))

    def _subordinate(self, i: int) -> int:
        found = subordinator_at(self.tokens, i)
        if found is None:
            return 0
        kind = clause_adjunct(found[0])
        if kind is None or not (
            self.scan.finite_ahead(found[1])
            or self.tokens[found[1] : found[1] + 1]
            and self.tokens[found[1]].tag in ("VBG", "VBN")
        ):
            return 0
        if (
            found[0] == "as"
            and self.tokens[i + 1].tag in ("DT", "JJ", "NN")
            and not self.scan.finite_ahead(i + 1)
        ):
            return 0
        return self._adjunct(kind, i, self.scan.clause_end(found[1]))

    def _prepositional(self, i: int) -> int:
        token, following = self.tokens[i], self.tokens[i + 1 : i + 2]
        if token.lemma == "that" or token.lemma == "whether" and self.scan.finite_ahead(i + 1):
            return self._content_clause(i)
        if following and following[0].tag == "VBG":
            return self._gerund_phrase(i)
        if following and following[0].tag == "CC" and (end := self._end_of_two(i)):
            return self._adjunct(self._kind_of(i + 2, end), i, end)
        if token.lemma in word_class("particles") and following and self.scan.is_no_phrase(i + 1):
            return self.ties.adverb(i)
        if self.tokens[i - 1] is self.verb and (self.verb.lemma, token.text) in _phrasal_verbs():
            return i + 1
        end = self.scan.date_end(i + 1) or self.scan.phrase_chain(i + 1)
        end = self._range_end(i, end)
        if end <= i + 1:
            return i + 1 if token.tag == "IN" else i
        if token.lemma == "per" and self.ties.joins_rate(i, end):
            return end
        if self._wants_somebody_to(i, end):
            return self._object_span(i, self.scan.infinitive_end(end))
        doing = 0 if self.reach.is_fixed(i) else self.scan.doing_beside(i, end)
        if doing:
            return self._adjunct(Adjunct.MANNER, i, self.scan.infinitive_end(doing))
        kind = self._kind_of(i, end)
        if self._is_argument(i, kind):
            return self._object_span(i, self.reach.attach(end))
        return self._adjunct(kind, i, self.reach.with_what_changes(end))

    def _range_end(self, i: int, end: int) -> int:
        """ "(Fell) by 2% to 4%": two shares behind "by" are one range, and not a change and where it led."""
        is_open = self.tokens[i].lemma == "by" and end + 1 < self.stop and self.tokens[end].tag == "TO"
        is_range = is_open and all(self.tokens[k].text.endswith("%") for k in (end - 1, end + 1))
        return end + 2 if is_range else end

    def _end_of_two(self, i: int) -> int:
        """ "In and around Tarn": the end of what two prepositions share; 0 where they share nothing."""
        is_pair = i + 3 < self.stop and self.tokens[i + 2].tag == "IN"
        end = self.scan.phrase_chain(i + 3) if is_pair else 0
        return end if end > i + 3 else 0

    def _wants_somebody_to(self, i: int, end: int) -> bool:
        """ "Pushed for the league to do more": the phrase at `i` has the infinitive at `end`."""
        is_wish = self.tokens[i].lemma == "for" and self.verb.lemma in word_class("for_infinitive_verbs")
        opens = end < self.stop and self.tokens[end].tag == "TO" and self.scan.verb_follows(end + 1)
        return is_wish and opens and not self.found.objects

    def _verbal(self, i: int) -> int:
        """A gerund or question word as object ("began building"), or a participle after a noun."""
        if self.tokens[i].tag in ("WP", "WRB"):
            return self._object_span(i, self.scan.clause_end(i + 1)) if not self.found.objects else i
        last = self.scan.infinitive_end(i)
        if self.found.ends_in_object(i):
            return self.found.stretch_object(last)
        if not self.found.objects and not self.found.adjuncts:
            return self._object_span(i, last)
        return self._adjunct(Adjunct.MANNER, i, last)

    def _object(self, i: int) -> int:
        """A noun phrase, list or adjective with what hangs on it."""
        if self.tokens[i].lemma == "such" and self.tokens[i + 1 : i + 2] and self.tokens[i + 1].lemma == "as":
            return self.ties.example(i)
        end = list_end(self.tokens, i, self.stop, may_be_subject=is_doer_alone(self.tokens[i]))
        if end < 0 or all(token.tag in ("JJ", "JJR", "JJS", "RB", "VBN") for token in self.tokens[i:end]):
            return self._adjective(i, i)
        if end < self.stop and self.tokens[end].text.lower() in ("ago", "later", "earlier"):
            return self._adjunct(Adjunct.TIME, i, end + 1)
        if end < self.stop and self.tokens[end].tag in FINITE:
            return self.ties.contact_clause(i)
        if end == i + 2 and self.tokens[i].text.lower() in ("a", "an") and self.ties.joins_rate(i, end):
            return end
        if self.found.objects and self.verb.lemma in ("be", "become", "remain"):
            return i
        return self._object_span(i, self.reach.attach(end))

    def _adjective(self, first: int, i: int) -> int:
        """An adjective with its own phrase ("aware of the risk", "afraid to return"); a quotation."""
        while i + 1 < self.stop and (
            self.tokens[i].tag in ("RB", "RBR", "RBS")
            or self.tokens[i].text.lower() in ("more", "most", "less", "least")
        ):
            i += 1
        if i < self.stop and self.tokens[i].tag in ("JJ", "JJR", "JJS", "VBN"):
            return self._object_span(first, self.scan.adjective_end(i + 1))
        if self.tokens[first].tag == '"':
            closing = next((k for k in range(first + 1, self.stop) if self.tokens[k].tag == '"'), self.stop)
            return self._object_span(first, min(closing + 1, self.stop))
        return first

    def _gerund_phrase(self, i: int) -> int:
        """ "by banning …", "for killing …", "after signing …", "accused of creating …"."""
        preposition, end = self.tokens[i].lemma, self.scan.infinitive_end(i)
        if self.reach.is_fixed(i):
            return self._object_span(i, end)
        if preposition in ("after", "before", "since", "while", "when"):
            return self._adjunct(Adjunct.TIME, i, end)
        return self._adjunct(Adjunct.PURPOSE if preposition == "for" else Adjunct.MANNER, i, end)

    def _kind_of(self, first: int, last: int) -> Adjunct:
        kind = kind_of_phrase(self.tokens, first, last, self.dated)
        if kind is not Adjunct.MANNER:
            return kind
        preposition = self.tokens[first].lemma
        if preposition == "for":
            return Adjunct.PURPOSE
        return Adjunct.TOPIC if preposition in ("about", "on") else kind

    def _is_argument(self, i: int, kind: Adjunct) -> bool:
        """Whether the verb asks for the phrase: a fixed preposition, or all that follows the verb."""
        if self.reach.is_fixed(i):
            return kind is not Adjunct.TIME
        if self.found.objects or self.found.adjuncts or self.passive or self.verb.lemma == "be":
            return False
        return (
            kind in (Adjunct.MANNER, Adjunct.TOPIC, Adjunct.PURPOSE)
            and self.tokens[i].lemma in _ARGUMENT_PREPOSITIONS
        )

    def _read_phrase(self, i: int) -> int:
        token = self.tokens[i]
        opener = opener_at(self.tokens, i)
        if opener is not None:
            return self._opened(i, *opener)
        subordinate = self._subordinate(i)
        if subordinate:
            return subordinate
        if token.tag in ("IN", "TO"):
            return self._prepositional(i)
        if token.tag == "VB" and self.verb.lemma == "help" and not self.found.adjuncts:
            return self._object_span(i, self.scan.infinitive_end(i))
        if token.text.lower() in words("adverbs_of_rate") and self.ties.closes_amount(i):
            return self._adjunct(Adjunct.MANNER, i, i + 1)
        if token.tag in ("RB", "RBR", "RBS") and not self.scan.opens_amount(i):
            return self.ties.adverb(i)
        if self._leads_predicate(i):
            return self._led_predicate(i)
        if token.tag in ("VBG", "VBN", "WP", "WRB") and base_end(self.tokens, i, self.stop) < 0:
            return self._verbal(i)
        return self._object(i)

    def _leads_predicate(self, i: int) -> bool:
        """ "Was just | the second storm": an adverb before what somebody or something is, none of place."""
        is_linked = self.verb.lemma == "be" and not self.passive and not self.found.objects
        led = self.tokens[i : min(self.stop, i + 2)]
        is_led = [token.tag for token in led] == ["RB", "DT"]
        return is_linked and is_led and led[0].text.lower() not in _NOT_BEFORE_NOUNS

    def _led_predicate(self, i: int) -> int:
        """What is told behind the adverb, which stays before it."""
        end = self._object(i + 1)
        if self.found.objects:
            self.found.objects[-1] = (i, self.found.objects[-1][1])
        return end

    def _content_clause(self, i: int) -> int:
        """ "that …", "whether …": an object of its own, or part of the noun before it ("the idea that …")."""
        end = self.scan.clause_end(i + 1)
        if self.found.ends_in_object(i) and not is_saying(self.verb):
            return self.found.stretch_object(end)
        return self._object_span(i, end)
