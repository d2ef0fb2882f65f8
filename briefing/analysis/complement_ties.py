"""What is tied to the object or adjunct read last: particles, appositions, examples, infinitives, rates."""

from collections.abc import Sequence

from briefing.analysis.complement_spans import Complements
from briefing.analysis.noun_phrases import head_of, phrase_end
from briefing.analysis.phrase_scanner import PhraseScanner
from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class


class Ties:
    """Asked at the token index `i` behind what was read last; what is tied to it is taken into `found`."""

    def __init__(self, tokens: Sequence[Token], stop: int, scan: PhraseScanner, found: Complements):
        self.tokens, self.stop, self.scan, self.found = tokens, stop, scan, found

    def adverb(self, i: int) -> int:
        """Pass an adverb, but keep with the object what it means little without: "set it [down] in Oslo"."""
        word, following = self.tokens[i].text.lower(), self.tokens[i + 1 : i + 2]
        if word == "yet" and following and following[0].tag == "TO":
            return i
        if not self.found.ends_in_object(i):
            return i + 1
        if word in ("too", "so") and following and following[0].tag == "RB":
            return self.found.stretch_object(i + 2)
        is_particle = word in word_class("particles") and not (following and following[0].tag == "RB")
        is_needed = is_particle or word == "enough"
        return self.found.stretch_object(i + 1) if is_needed else i + 1

    def apposition_end(self, i: int) -> int:
        """Take ", a former mayor," into the object before it; returns its closing comma, or `i`."""
        if not self.found.ends_in_object(i) or self.tokens[i + 1].tag not in ("DT", "NNP", "CD", "PRP$"):
            return i
        end = phrase_end(self.tokens, i + 1, self.stop)
        if not 0 < end < self.stop or self.tokens[end].tag != ",":
            return i
        return self.found.stretch_object(end)

    def contact_clause(self, i: int) -> int:
        """ "a price the regime pays": a second noun phrase with a verb describes the object before it."""
        return self.found.stretch_object(self.scan.clause_end(i)) if self.found.ends_in_object(i) else i

    def example(self, i: int) -> int:
        """ "rodents such as rats and mice": the examples belong to what was read last."""
        span = self.found.span_before(i)
        return self.found.stretch(span, self.scan.phrase_chain(i + 2)) if span else i

    def noun_wants_infinitive(self, first: int, end: int) -> bool:
        """ "A bid to close it", "a call for the firm to leave": the noun before, or the head."""
        head = head_of(self.tokens, first, end)
        follows_head = head + 1 < end and self.tokens[head + 1].lemma in ("for", "of")
        nouns = [end - 1, head] if follows_head else [end - 1]
        return any(self.tokens[k].lemma in word_class("infinitive_nouns") for k in nouns)

    def closes_with_noun_of_intent(self, i: int) -> bool:
        """ "Unhappy at plans [to move it]": whether the adjunct read last wants the infinitive at `i`."""
        end = self.found.adjuncts[-1][1][1] if self.found.adjuncts else -1
        return end == i and self.tokens[i - 1].lemma in word_class("infinitive_nouns")

    def joins_rate(self, i: int, end: int) -> bool:
        """Take what an amount read last is reckoned by into it: "$20 a month", "to 15 grams per litre"."""
        if not self.closes_amount(i):
            return False
        self.found.stretch(self.found.span_before(i), end)
        return True

    def closes_amount(self, i: int) -> bool:
        """Whether what was read last, up to `i`, has an amount: "$20 [annually]"."""
        span = self.found.span_before(i)
        amount = self.tokens[slice(*span)] if span else ()
        return any(token.tag in ("CD", "$") or token.lemma == "half" for token in amount)
