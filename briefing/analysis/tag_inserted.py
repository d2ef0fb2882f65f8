"""Whether a comma, a dash or a relative pronoun settles what a past form behind it is.

Reads a line in repair and places in it; answers yes or no.
"""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_INSIDE_A_NOUN_PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS"})
_OPENS_A_NOUN_PHRASE = frozenset({"DT", "PRP$"})
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
_INSIDE_AN_ADDITION = _INSIDE_A_NOUN_PHRASE | _OPENS_A_NOUN_PHRASE | {"VBN", "RBS", "IN", "TO", "$"}
_DASHES = ("-", "–", "—", "--")
_LONGEST_SUBJECT = 8


def adds_to_subject(line: TaggedLine, comma: int, i: int) -> bool:
    """ "The survey, [published] on Friday, put Lee ahead", "In a film, [posted] on Friday, Lee …", ", [built]
    by Lee", "Lee said the mill, [built] in 1998, would close": what stands right behind the comma tells more
    of the noun before it.
    """
    if line.low(i + 1) == "by":
        return True
    before = line.tags[_start_of_clause(line, comma) : comma]
    if i != comma + 1 or not before or "," in before or FINITE & set(before):
        return False
    closing = next((k for k in range(i, len(line)) if line.tags[k] == ","), 0)
    if not closing:
        return False
    return line.tags[0] == "IN" or _may_be_finite(line, line.after(closing))


def _start_of_clause(line: TaggedLine, comma: int) -> int:
    """Behind the "said" of "Lee said the mill,", whose own verb is to come; else where the line begins."""
    told = next((k for k in range(comma - 1, 0, -1) if line.tags[k] in FINITE), None)
    return told + 1 if told is not None and line.lower[told] in words("saying_verbs") else 0


def _may_be_finite(line: TaggedLine, i: int) -> bool:
    is_small = line.word(i)[:1].islower() and line.tag(i) not in ("VBG", "NNS", "NN")
    return line.tag(i) in FINITE or is_small and "VBD" in verb_forms(line.low(i)) and line.low(i + 1) != "by"


def is_verb_of_relative(line: TaggedLine, noun: int) -> bool:
    """ "(Tarn,) which the council [sold] in May": all that stands between pronoun and verb is its subject."""
    k = noun
    while k > 0 and noun - k < _LONGEST_SUBJECT and line.tags[k] in _INSIDE_A_NOUN_PHRASE:
        k -= 1
    k -= k > 0 and line.tags[k] in _OPENS_A_NOUN_PHRASE
    return k > 0 and line.tags[k] == "WDT" and line.tags[k - 1] not in ("IN", "TO") and k < noun


def closes_relative(line: TaggedLine, comma: int) -> bool:
    """ "Lee, who had come back, [tried] to swim": the comma ends what another opened before "who"."""
    places = range(comma - 1, 0, -1)
    pronoun = next((k for k in places if line.tags[k] in _RELATIVES and line.tags[k - 1] == ","), 0)
    is_whole = bool(FINITE & set(line.tags[pronoun:comma])) and "," not in line.tags[pronoun:comma]
    return pronoun > 0 and is_whole and not FINITE & set(line.tags[:pronoun])


def adds_behind_dash(line: TaggedLine, noun: int, i: int) -> bool:
    """ "Sales fell - a drop from the peak | reached in May": what the dash adds has no verb of its own."""
    k = noun
    while k > 0 and line.tags[k] in _INSIDE_AN_ADDITION:
        k -= 1
    is_added = k > 0 and line.words[k] in _DASHES and line.low(k + 1) in ("a", "an")
    return is_added and line.tag(line.after(i)) in ("IN", "TO", ",", ".")
