"""What stands before a clause: connectives, fronted phrases, subordinators, antecedents."""

import re
from collections.abc import Sequence
from functools import cache

from briefing.analysis.adjuncts import opener_at
from briefing.analysis.noun_phrases import NOMINAL, closing_bracket, hedge_end
from briefing.analysis.results import Token
from briefing.analysis.subjects import DOERS, Subject, find_subject
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_FRONTABLE = frozenset({"IN", "RB", "RBR", "RBS", "VBG", "VBN", "TO", "WRB", "JJR", "JJS"})
_OPENS_A_CLAUSE = frozenset({"that", "whether", "if"})
_LEADING_ON = frozenset({"so", "yet", "thus", "even"})
_OPENS_A_SUBJECT = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "EX", "RBS"})
_WINDOW = 45
_SHORT_FRONT = 9
_BEHIND_A_TIME = frozenset({"PRP", "NNP", "DT", "PRP$", "NNS", "JJ"})
_DAY_OR_DECADE = re.compile(r"\d{1,2}(?:st|nd|rd|th)|(?:1\d|20)\d0s")


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


def _leads_on(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "So the port closed", "Even the mayor left": an adverb right before the subject it leads to.

    "So in May, the port closed" only ties it to what was said.
    """
    if i + 1 >= stop:
        return False
    is_leading = tokens[i].tag == "RB" and tokens[i].lemma in _LEADING_ON
    is_tie = tokens[i].text.lower() == "so" and tokens[i + 1].tag == "IN"
    return is_tie or is_leading and tokens[i + 1].tag in _OPENS_A_SUBJECT


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


def open_clause(tokens: Sequence[Token], i: int, stop: int) -> tuple[tuple[int, int] | None, Subject] | None:
    """The fronted phrase, if any, and the subject of the clause that starts at `i`."""
    if i >= stop:
        return None
    subject = find_subject(tokens, i, stop)
    if subject is not None and hedge_end(tokens, i, stop) > i:
        return None, subject
    if subject is not None and tokens[i].tag not in _FRONTABLE and not _is_time_phrase(tokens, i):
        return None, subject
    if tokens[i].tag in _FRONTABLE or _is_time_phrase(tokens, i) or opener_at(tokens, i) is not None:
        fronted = _front_before_comma(tokens, i, stop) or _front_without_comma(tokens, i, stop)
        if fronted is not None:
            return fronted
    if subject is not None and tokens[i].tag not in ("IN", "WRB", "TO"):
        return None, subject
    return None


def _is_time_phrase(tokens: Sequence[Token], i: int) -> bool:
    """ "Two years later", "The next day": a time word before the first comma or verb."""
    if tokens[i].tag not in ("DT", "CD", "JJ", "JJR", "NN", "RB", "NNP"):
        return False
    for token in tokens[i : i + 6]:
        if token.text.lower() in word_class("time_phrase_words"):
            return True
        if token.tag in ("POS", ",", "CC", "IN") or token.tag in FINITE or token.tag in ("NNP", "NNPS"):
            return False
    return False


def _front_before_comma(tokens: Sequence[Token], i: int, stop: int) -> tuple[tuple[int, int], Subject] | None:
    for k in range(i + 1, min(stop, i + _WINDOW)):
        if tokens[k].tag != ",":
            continue
        start, _ = skip_openers(tokens, k + 1, stop)
        subject = find_subject(tokens, start, stop)
        if subject is None and start < stop and tokens[start].tag == "IN":
            dated = _front_without_comma(tokens, start, stop)
            if dated is not None and _may_be_fronted(tokens, i, k):
                return dated
        if subject is None or _is_inside_a_list(tokens, k):
            continue
        if _may_be_fronted(tokens, i, k):
            return (i, k), subject
    return None


def _may_be_fronted(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it holds no main verb: phrases, then at most a clause as in "In May, after it rained"."""
    return not _has_own_verb(tokens, first, subordinate_start(tokens, first, last))


def subordinate_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a subordinate clause starts, at `first` or behind a comma; `last` where none does."""
    openings = (k for k in range(first, last) if k == first or tokens[k - 1].tag == ",")
    return next((k for k in openings if subordinator_at(tokens, k) is not None), last)


def _is_inside_a_list(tokens: Sequence[Token], comma: int) -> bool:
    """ "In Iran, Iraq and Syria, troops": the comma is the list's if "and" follows before the next comma."""
    for k in range(comma + 1, min(len(tokens), comma + 6)):
        if tokens[k].tag == "CC":
            return any(token.tag == "," for token in tokens[k : k + 6])
        if tokens[k].tag not in NOMINAL | {"DT", "JJ"}:
            return False
    return False


def _has_own_verb(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a finite verb stands in the phrase outside a relative or content clause."""
    allowed = 0
    for token in tokens[first:last]:
        if token.tag in ("WP", "WDT", "WRB") or (token.tag == "IN" and token.lemma in _OPENS_A_CLAUSE):
            allowed += 1
        elif token.tag in FINITE:
            allowed -= 1
            if allowed < 0:
                return True
    return False


def _front_without_comma(
    tokens: Sequence[Token], i: int, stop: int
) -> tuple[tuple[int, int], Subject] | None:
    """ "In 2018 he showed", "In June Moscow said", "With that note he left": where the subject opens."""
    for k in range(i + 1, min(stop, i + _SHORT_FRONT)):
        is_behind_time = tokens[k].tag in _BEHIND_A_TIME and _ends_in_time(tokens[k - 1])
        if _is_day(tokens[k]) or not (is_behind_time or _is_doer(tokens, i, k)):
            continue
        subject = find_subject(tokens, k, stop)
        if subject is not None and not _has_own_verb(tokens, i, k):
            return (i, k), subject
    return None


def _ends_in_time(token: Token) -> bool:
    """ "In 2018 |", "last week |", "in early June |", "in the 1980s |", "on June 13th |"."""
    is_time = token.tag == "CD" or token.text.lower() in word_class("time_phrase_words")
    return is_time or token.text in words("calendar_names") or _is_day(token)


def _is_day(token: Token) -> bool:
    return _DAY_OR_DECADE.fullmatch(token.text) is not None


def _is_doer(tokens: Sequence[Token], first: int, k: int) -> bool:
    """ "In one note | she was warned": behind the noun of a preposition a pronoun that is no object."""
    is_led = tokens[first].tag == "IN" and tokens[k - 1].tag in NOMINAL
    return is_led and tokens[k].text in DOERS
