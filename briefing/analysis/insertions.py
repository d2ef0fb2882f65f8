"""What stands between commas after a subject: tokens in, the index of the comma that closes it out."""

from collections.abc import Sequence

from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_LONGEST = 45
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
_OPENERS = _RELATIVES | {"VBN", "VBG", "IN", "RB", "RBR"}
_OPENS_A_REPORT = frozenset({"PRP", "NNP", "DT", "VBD", "VBZ"})
_LONGEST_REPORT = 12
_BEHIND_SAYING = 4
_ADVERBS = frozenset({"RB", "RBR", "RBS"})


def insertion_end(tokens: Sequence[Token], opening: int, stop: int) -> int:
    """Index of the comma before the verb in "The port, which Ann Lee sold when it silted up, reopened", "The
    port, while praising its crews, said …"; 0 where the comma at `opening` inserts nothing of the kind.
    """
    first = opening + 1
    is_list = first < stop and tokens[first].lemma == "include"
    if first >= stop or is_list or tokens[first].tag not in _OPENERS | _OPENS_A_REPORT:
        return 0
    for k in range(first + 1, min(stop, opening + _LONGEST)):
        if tokens[k].tag in (".", ":"):
            return 0
        if tokens[k].tag == "," and verb_behind(tokens, k + 1, stop):
            is_report = tokens[first].tag in _OPENS_A_REPORT
            return k if (_says(tokens, first, k) if is_report else _is_whole(tokens, first, k)) else 0
    return 0


def verb_behind(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """Whether a finite verb stands at `i`, behind adverbs or a time at most: "(…,) on Friday also said"."""
    i = time_end(tokens, i, stop)
    while i < stop and tokens[i].tag in _ADVERBS:
        i += 1
    return i < stop and tokens[i].tag in FINITE


def time_end(tokens: Sequence[Token], i: int, stop: int) -> int:
    """Index after "on Friday", "last year", "in 2014", "Monday" at `i`; `i` where no such time stands."""
    if i + 1 >= stop:
        return i
    after = tokens[i + 1].text
    if tokens[i].tag == "IN" and (_is_day(after) or after.isdigit() and len(after) == 4):
        return i + 2
    if tokens[i].text.lower() in ("last", "this") and after.lower() in word_class("time_phrase_words"):
        return i + 2
    return i + 1 if _is_day(tokens[i].text) else i


def _is_day(word: str) -> bool:
    return word in words("calendar_names")


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the marks close again and a relative clause has its verb."""
    inside = tokens[first:last]
    if sum(token.tag == '"' for token in inside) % 2:
        return False
    return tokens[first].tag not in _RELATIVES or any(token.tag in FINITE for token in inside)


def _says(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Ann Lee said", "said Ann Lee", "she told reporters on Friday"."""
    inside = tokens[first:last]
    verbs = [k for k in range(first, last) if tokens[k].tag in FINITE]
    if len(verbs) != 1 or len(inside) > _LONGEST_REPORT or any(token.tag == "," for token in inside):
        return False
    is_saying = bool({tokens[verbs[0]].lemma, tokens[verbs[0]].text.lower()} & words("saying_verbs"))
    return is_saying and (verbs[0] == first or last - verbs[0] <= _BEHIND_SAYING)


def tells_apart(tokens: Sequence[Token], opening: int, closing: int) -> bool:
    """Whether what stands between the commas is no part of the subject: a clause, who says it, "meanwhile".

    "Built in Tarn" and "in Norland" tell which port is meant.
    """
    first = tokens[opening + 1]
    text = " ".join(token.text.lower() for token in tokens[opening + 1 : closing])
    if first.tag in _RELATIVES | _OPENS_A_REPORT or text in word_class("connectives"):
        return True
    return first.tag in ("IN", "RB") and first.text.lower() in word_class("clause_subordinators")
