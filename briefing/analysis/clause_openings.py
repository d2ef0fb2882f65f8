"""What stands before a clause: connectives and subordinators."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.noun_phrases import base_end, closing_bracket
from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class

_LEADING_ON = frozenset({"so", "yet", "thus", "even", "then", "however", "still", "meanwhile"})
_OPENS_A_SUBJECT = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "EX", "RBS"})
_LONGEST_TITLE = 8


def content_end(tokens: Sequence[Token]) -> int:
    """Index after the last token that is no closing mark; a bracket counts where it holds the sentence."""
    end, marks = len(tokens), {"...", "…", ",", ";", ":"}
    if tokens and tokens[0].text == "(" and closing_bracket(tokens, 0, end) == end:
        marks.add(")")
    while end and (tokens[end - 1].tag in (".", '"') or tokens[end - 1].text in marks):
        end -= 1
    return end


def skip_openers(tokens: Sequence[Token], i: int, stop: int) -> tuple[int, str]:
    """Index of the first word after "But", "Moreover,", "So" and opening marks; and the words skipped."""
    taken: list[str] = []
    while i < stop:
        is_mark = tokens[i].tag in ('"', ":") or i == 0 and tokens[i].text == "("
        if tokens[i].tag == '"' and _quotes_part(tokens, i, stop):
            break
        if is_mark or tokens[i].tag == "CC" and tokens[i].lemma not in ("either", "both"):
            if tokens[i].tag == "CC":
                taken.append(tokens[i].lemma)
            i += 1
            continue
        if _leads_on(tokens, i, stop):
            taken.append(tokens[i].lemma)
            i += 1
            continue
        length = _connective_length(tokens, i, stop)
        if not length:
            break
        taken.append(" ".join(token.lemma for token in tokens[i : i + length]))
        i += length + 1
    return i, " ".join(taken)


def _quotes_part(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "“Harbour” star Ann Lee left": the mark opens no speech, but part of the noun phrase that follows."""
    closing = next((k for k in range(i + 1, min(stop, i + _LONGEST_TITLE)) if tokens[k].tag == '"'), 0)
    return closing > 0 and base_end(tokens, i, stop) > closing + 1


def _leads_on(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "So the port closed", "Even the mayor left": an adverb right before the subject it leads to.

    "So in May, the port closed", "so when it sank, Norway wept" only ties it to what was said.
    """
    if i + 1 >= stop:
        return False
    is_leading = tokens[i].tag == "RB" and tokens[i].lemma in _LEADING_ON
    is_tie = tokens[i].text.lower() == "so" and opens_setting(tokens[i + 1])
    return is_tie or is_leading and tokens[i + 1].tag in _OPENS_A_SUBJECT


def opens_setting(token: Token) -> bool:
    """ "In" of "so in May", "when" of "so when it sank"."""
    return token.tag == "IN" or token.text.lower() == "when"


def _connective_length(tokens: Sequence[Token], i: int, stop: int) -> int:
    for length in (5, 4, 3, 2, 1):
        if i + length < stop and tokens[i + length].tag == ",":
            words = " ".join(token.text.lower() for token in tokens[i : i + length])
            if words in word_class("connectives"):
                return length
    return 0


@cache
def _subordinator_openings() -> frozenset[str]:
    """First words of the subordinators of more than one word."""
    return frozenset(words.split()[0] for words in word_class("subordinator_pairs"))


def subordinator_at(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The subordinating word or word group at `i`, and the index after it."""
    low = tokens[i].text.lower()
    if low in _subordinator_openings():
        for length in (3, 2):
            words = " ".join(token.text.lower() for token in tokens[i : i + length])
            if words in word_class("subordinator_pairs"):
                return words, i + length
    if low in word_class("clause_subordinators") and tokens[i].tag in ("IN", "WRB", "RB"):
        return low, i + 1
    return None
