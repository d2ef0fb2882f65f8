"""How far a stretch after the verb reaches: infinitives, clauses, noun phrases with their additions."""

from collections.abc import Sequence

from briefing.analysis.adjuncts import clause_adjunct, opener_at
from briefing.analysis.clause_openings import subordinator_at
from briefing.analysis.hedges import hedge_end
from briefing.analysis.noun_phrases import DASHES, NOMINAL, list_end
from briefing.analysis.placed_nouns import is_around_place
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class

_LONGEST_BESIDE = 8
_INSIDE_NAMED = NOMINAL | {"CD", "DT", "IN", "JJ", "POS"}
_LEADS_A_NOUN = frozenset({"DT", "PRP$", "POS"})
ENDS = frozenset({":", ";", ".", "?", "!"})


class PhraseScanner:
    """Answers about the tokens before `stop`; `dated` are the token spans of date expressions."""

    def __init__(self, tokens: Sequence[Token], stop: int, dated: Sequence[tuple[int, int]]):
        self.tokens = tokens
        self.stop = stop
        self.dated = dated

    def date_end(self, i: int) -> int:
        """End of the date expression that starts at `i`; 0 if none does, or where it belongs to a noun."""
        end = next((min(end, self.stop) for start, end in self.dated if start == i), 0)
        return 0 if end and end < self.stop and self._dates_a_noun(i, end) else end

    def _dates_a_noun(self, first: int, end: int) -> bool:
        """ "Today's talks", "the May 9 parade", "the 1970s oil crisis": the date is no time of the verb."""
        if self.tokens[end].tag == "POS" or self.tokens[first].tag == "DT" and self.tokens[end].tag == "NN":
            return True
        return self.tokens[end].tag in NOMINAL and first > 0 and self.tokens[first - 1].tag in _LEADS_A_NOUN

    def verb_follows(self, i: int) -> bool:
        """Behind "to": "sell", "not fully sell", "no longer sell"."""
        if [token.text.lower() for token in self.tokens[i : i + 2]] == ["no", "longer"]:
            i += 2
        while i < self.stop and self.tokens[i].tag in ("RB", "RBR"):
            i += 1
        return i < self.stop and self.tokens[i].tag == "VB"

    def opens_amount(self, i: int) -> bool:
        return i + 1 < self.stop and self.tokens[i + 1].tag in ("CD", "JJ", "DT", "$", "VBN")

    def without_marks(self, first: int, last: int) -> int:
        """Where the stretch ends without marks and without words that lead on: "only [because]".

        The "aboard" of "all six aboard" leads to nothing.
        """
        while last > first and (
            self.tokens[last - 1].tag in (",", ":", "CC", "IN")
            and self.tokens[last - 1].text.lower() not in word_class("behind_nouns")
            or self.tokens[last - 1].text in DASHES
            or self._points_ahead(last - 1)
        ):
            last -= 1
        return last

    def _points_ahead(self, k: int) -> bool:
        is_focusing = self.tokens[k].text.lower() in word_class("focusing_adverbs")
        return is_focusing and k + 1 < self.stop and self.tokens[k + 1].tag in ("IN", "WRB", "TO")

    def infinitive_end(self, i: int) -> int:
        """The infinitive with its own objects, up to a comma, a dash, a relative or a subordinate clause."""
        k = i + 1
        while k < self.stop:
            token = self.tokens[k]
            if self.bracket_end(k) > k:
                k = self.bracket_end(k)
                continue
            if token.tag == "," and not self.is_list_comma(k):
                break
            if (
                token.text in DASHES
                or token.text in ENDS
                or (token.tag == "WDT" and self.tokens[k - 1].tag == ",")
            ):
                break
            is_date = self.date_end(k) and k > i + 1 and not self.opens_with_date(k)
            if is_date and self.tokens[k - 1].tag == "IN":
                return k - 1
            if is_date or k > i + 2 and self.clause_opens(k):
                break
            if token.tag == "CC" and k + 1 < self.stop and self.tokens[k + 1].tag in FINITE:
                break
            k += 1
        return k

    def bracket_end(self, k: int) -> int:
        """End of the "(C$28bn; £14bn)" that opens at `k`, where it closes; 0 if none does."""
        if self.tokens[k].text != "(":
            return 0
        return next((end + 1 for end in range(k, self.stop) if self.tokens[end].text == ")"), 0)

    def opens_with_date(self, k: int) -> bool:
        """ "A race starting [on Friday]": the date at `k` is of what the participle says, not of the verb."""
        verb = k - 2 if self.tokens[k - 1].tag == "IN" else k - 1
        is_opening = self.tokens[verb].lemma in ("begin", "start", "open", "end")
        return is_opening and self.tokens[verb].tag == "VBG" and self.tokens[verb - 1].tag in NOMINAL

    def doing_beside(self, first: int, end: int) -> int:
        """Where the participle stands in "with Lee of the Reeds taking the seat"; 0 for none."""
        if self.tokens[first].lemma != "with":
            return 0
        places = range(end, min(self.stop, end + _LONGEST_BESIDE))
        verb = next((k for k in places if self.tokens[k].tag not in _INSIDE_NAMED), 0)
        is_doing = verb and self.tokens[verb].tag == "VBG" and self.tokens[verb - 1].tag in NOMINAL
        return verb if is_doing else 0

    def is_list_comma(self, k: int) -> bool:
        """Whether the comma ends nothing: it stands in a list, or in "her Marlo, Texas, house"."""
        if is_around_place(self.tokens, k, self.stop):
            return True
        start = k
        while start > 0 and self.tokens[start - 1].tag in NOMINAL | {"DT", "JJ", "CD", "PRP$", "VBN"}:
            start -= 1
        end = list_end(self.tokens, start, self.stop) if start < k else -1
        return end > k

    def clause_opens(self, k: int) -> bool:
        found = subordinator_at(self.tokens, k)
        return found is not None and clause_adjunct(found[0]) is not None and self.finite_ahead(found[1])

    def finite_ahead(self, k: int) -> bool:
        for token in self.tokens[k : min(self.stop, k + 15)]:
            if token.tag in FINITE:
                return True
            if token.tag in (",", ":"):
                return False
        return False

    def clause_end(self, i: int) -> int:
        """End of an embedded clause: a dash, a semicolon, or a comma that is no list's and no date's."""
        k = i
        while k < self.stop:
            token = self.tokens[k]
            if max(self.date_end(k), self.bracket_end(k)) > k:
                k = max(self.date_end(k), self.bracket_end(k))
                continue
            if token.text in DASHES or token.text in ENDS or (token.tag == "," and not self.is_list_comma(k)):
                return k
            k += 1
        return k

    def phrase_chain(self, i: int) -> int:
        """End of the noun phrase at `i` with list, of-phrases and region ("Lima, Ohio"); `i` if none."""
        while i < self.stop and self.tokens[i].tag in ("RB", "RBR", "TO") and self.tokens[i + 1 : i + 2]:
            if hedge_end(self.tokens, i, self.stop) > i:
                break
            i += 1
        if i < self.stop and self.tokens[i].tag == '"':
            marks = (k for k in range(i + 1, len(self.tokens)) if self.tokens[k].tag == '"')
            return min(self.stop, next(marks, i - 1) + 1)
        end = list_end(self.tokens, i, self.stop)
        return self.with_region(self.with_date(i, end)) if end > 0 else i

    def with_date(self, i: int, end: int) -> int:
        """ "The evening of May 17, 2015": a date goes on behind the comma that ends the noun phrase.

        So it does in "the March to June period", whose noun follows it.
        """
        last = next((min(last, self.stop) for first, last in self.dated if first < end < last), end)
        is_dated = end < last < self.stop and self.tokens[i].tag in ("DT", "PRP$")
        if is_dated and self.tokens[last].tag in ("NN", "NNS"):
            return max(last, list_end(self.tokens, last, self.stop))
        return last

    def with_region(self, end: int) -> int:
        if end + 1 >= self.stop or self.tokens[end].tag != "," or self.tokens[end - 1].tag != "NNP":
            return end
        k = end + 1
        while k < self.stop and self.tokens[k].tag == "NNP" and k - end <= 3:
            k += 1
        closed = (
            k == self.stop or self.tokens[k].tag in (",", "IN", "VBG", "TO") or self.tokens[k].text in DASHES
        )
        return k if k > end + 1 and closed else end

    def adjective_end(self, end: int) -> int:
        while end + 1 < self.stop and self.tokens[end].tag == "CC" and self.joins_adjective(end + 1):
            end += 2
        if end >= self.stop or self.date_end(end) or self.date_end(end + 1):
            return end
        token = self.tokens[end]
        if token.tag == "TO" and self.verb_follows(end + 1):
            return self.infinitive_end(end)
        if token.lemma == "that" and token.tag == "IN":
            return self.clause_end(end + 1)
        if token.lemma not in ("of", "to", "for", "with", "about", "from", "than", "in"):
            return end
        if end + 1 < self.stop and self.tokens[end + 1].tag == "VBG":
            return self.infinitive_end(end)
        further = list_end(self.tokens, end + 1, self.stop)
        return further if further > 0 else end

    def joins_adjective(self, k: int) -> bool:
        """ "Dead or dying", "cold and wet", "dead and missing": not "ready and waiting for"."""
        if self.tokens[k].tag in ("JJ", "JJR"):
            return True
        behind = self.tokens[k + 1 : k + 2]
        is_last = k + 1 >= self.stop or behind[0].tag in ("IN", "TO", ",") and behind[0].lemma != "for"
        return self.tokens[k].tag in ("VBG", "VBN") and is_last

    def is_no_phrase(self, i: int) -> bool:
        """Whether a particle and no preposition stands before `i` ("stands out due to")."""
        return self.tokens[i].tag in ("IN", "TO", ",", "RB", "CC") or opener_at(self.tokens, i) is not None
