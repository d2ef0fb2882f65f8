"""How far an object reaches: which phrases and commas after it still belong to it or to its verb."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.adjuncts import clause_adjunct, opener_at
from briefing.analysis.clause_openings import subordinator_at
from briefing.analysis.noun_phrases import list_end, phrase_end
from briefing.analysis.phrase_scanner import PhraseScanner
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words

# The dash of "$4bn-$6bn", which is tagged as "to" is.
_RANGE_MARKS = frozenset({"-", "–"})
_ATTACHED = _RANGE_MARKS | frozenset({"of", "between", "about", "on", "for", "against", "over", "to", "into"})


@cache
def _fixed_prepositions() -> frozenset[tuple[str, ...]]:
    return frozenset(rows("verb_prepositions"))


class ObjectReach:
    """Answers for the objects of one verb; `dated` are the token spans of date expressions."""

    def __init__(
        self,
        tokens: Sequence[Token],
        verb: Token,
        stop: int,
        dated: Sequence[tuple[int, int]],
        scan: PhraseScanner,
        passive: bool = False,
    ):
        self.tokens, self.verb, self.stop, self.dated, self.scan = tokens, verb, stop, dated, scan
        self.passive = passive

    def attach(self, end: int) -> int:
        """Extend an object by the phrases that belong to its noun and not to the verb."""
        while end < self.stop and self.tokens[end].tag in ("IN", "TO"):
            preposition = self.tokens[end].lemma
            head = self.tokens[end - 1].lemma
            fixed = (self.verb.lemma, preposition) in _fixed_prepositions()
            relational = preposition in ("with", "between", "from") and self._has_relational_noun(end)
            if (
                fixed
                or self._tells_matter(end)
                or not (
                    preposition in _ATTACHED
                    or relational
                    or self._names_doer(end)
                    or self._names_what_changes(end)
                )
                or opener_at(self.tokens, end) is not None
            ):
                break
            if any(start == end or start == end + 1 for start, _ in self.dated) and preposition != "for":
                break
            if self.tokens[end].tag == "TO" and (self.scan.verb_follows(end + 1) or self._amount_at(end + 1)):
                break
            if self._tells_time(end):
                break
            further = phrase_end(self.tokens, end + 1, self.stop)
            if further < 0 or head == preposition:
                break
            end = max(further, list_end(self.tokens, end + 1, self.stop))
        return end

    def with_what_changes(self, end: int) -> int:
        """Extend what closes in a change by what changed: "with a sharp rise | in exports"."""
        return self.attach(end) if self._names_what_changes(end) else end

    def _names_what_changes(self, end: int) -> bool:
        """ "A rise | in exports", "a drop | in old debts", and not "a rise | in Kalm" nor "in May"."""
        if end + 1 >= self.stop or self.tokens[end].lemma != "in" or self.scan.date_end(end):
            return False
        is_change = self.tokens[end - 1].text.lower() in word_class("nouns_of_change")
        return is_change and self.tokens[end + 1].tag in ("NN", "NNS", "JJ") and not self._tells_time(end)

    def with_others(self, end: int) -> int:
        """Extend what tells a cause by the partners in it: "following the collapse of talks | with Iran"."""
        noun = self.tokens[end - 1].text.lower()
        is_led = end < self.stop and self.tokens[end].lemma in ("with", "between")
        if is_led and noun in word_class("relational_nouns"):
            return max(end, list_end(self.tokens, end + 1, self.stop))
        return end

    def _names_doer(self, end: int) -> bool:
        """ "(Rejected) a call | by Ann Lee", "a rally | by miners": who does what the noun says."""
        following = self.tokens[end + 1 : end + 2]
        if self.passive or self.tokens[end].lemma != "by" or not following:
            return False
        noun = self.tokens[end - 1].lemma
        is_deed = noun in words("event_nouns", "happening_nouns") or noun in word_class("infinitive_nouns")
        return is_deed and following[0].tag in ("DT", "JJ", "NN", "NNS", "NNP", "NNPS")

    def _tells_matter(self, preposition: int) -> bool:
        """ "Sued two firms | over old debts", "spent a tenth of its pay | on bread": no part of them."""
        lemma, verb = self.tokens[preposition].lemma, self.verb.lemma
        is_over = lemma == "over" and verb in word_class("verbs_over_a_matter")
        return is_over or lemma == "on" and verb in ("spend", "waste")

    def _tells_time(self, preposition: int) -> bool:
        """ "On weekends", "on the evening of May 3": a time of the verb behind the preposition."""
        following = [
            token.text.lower() for token in self.tokens[preposition + 1 : min(self.stop, preposition + 3)]
        ]
        is_part_of_day = following[:1] == ["the"] and following[-1] in word_class("parts_of_day")
        return is_part_of_day or bool(following) and following[0] in word_class("time_phrase_words")

    def _has_relational_noun(self, end: int) -> bool:
        for k in range(end - 1, max(-1, end - 9), -1):
            if self.tokens[k].text.lower() in word_class("relational_nouns"):
                return True
            if self.tokens[k].tag in FINITE:
                return False
        return False

    def _amount_at(self, i: int) -> bool:
        """An amount after "to" that ends a change ("rose 1% to $2bn"; not "home to 400")."""
        changes = (
            self.verb.lemma in word_class("change_verbs") and self.tokens[i - 1].text not in _RANGE_MARKS
        )
        return changes and i < self.stop and self.tokens[i].tag in ("CD", "$")

    def is_fixed(self, i: int) -> bool:
        return (self.verb.lemma, self.tokens[i].lemma) in _fixed_prepositions()

    def leads_to_something(self, i: int) -> bool:
        """ ", which led to a price war": the relative clause tells a result of the whole clause."""
        following = self.tokens[i + 1 : i + 4]
        verb = next(
            (token for token in following if token.tag in ("VBD", "VBZ", "VBN") and token.lemma != "have"),
            None,
        )
        return self.tokens[i - 1].tag == "," and verb is not None and verb.lemma in word_class("result_verbs")

    def crosses_comma(self, k: int) -> bool:
        token = self.tokens[k]
        if self.scan.date_end(k) or opener_at(self.tokens, k) is not None or self.leads_to_something(k):
            return True
        if token.tag in ("IN", "TO") and token.lemma != "like":
            return True
        found = subordinator_at(self.tokens, k)
        return found is not None and clause_adjunct(found[0]) is not None
