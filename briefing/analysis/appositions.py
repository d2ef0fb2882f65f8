"""Noun phrases that stand beside a name and say what it is: a line and a place in it in, token spans out."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.results import Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS")
_PREPOSITIONS = ("of", "for", "at", "in", "to", "on", "with", "from")
_INSIDE = (*_NOMINAL, "JJ", "JJR", "JJS", "POS", "CD", "PRP$", "RBS")
_DASHES = ("—", "–", "--", "-")
_LIMIT = 24


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Token span and the index of its head noun."""

    first: int
    last: int
    head: int


def phrase_ending_at(line: Sequence[Token], last: int) -> NounPhrase | None:
    """The noun phrase that ends right before token `last`, with its "of", "for", "at" phrases."""
    first = last
    floor = max(0, last - _LIMIT)
    while first > floor:
        step = _left_step(line, first, last)
        if step == first:
            break
        first = step
        if line[first].tag in ("DT", "PRP$") and not _is_preposition(line, first - 1):
            break
    while first < last and line[first].text.lower() in (*_PREPOSITIONS, "'s", "and"):
        first += 1
    head = head_of(line, first, last)
    return NounPhrase(first, last, head) if head is not None else None


def _left_step(line: Sequence[Token], first: int, last: int) -> int:
    token = line[first - 1]
    if token.tag in _INSIDE or token.tag == "DT":
        return first - 1
    if token.tag in ("VBN", "VBG") and first < last and line[first].tag in (*_NOMINAL, "JJ") and first > 1:
        return first - 1 if line[first - 2].tag in ("DT", "JJ", "PRP$", "POS", "RB") else first
    if token.text.lower() in _PREPOSITIONS and first < last and first > 1 and line[first - 2].tag in _NOMINAL:
        return first - 1
    if token.text.lower() == "and" and first < last and first > 1:
        joined = line[first - 2].tag in ("NN", "JJ", "NNP") and line[first].tag in ("NN", "JJ", "NNP")
        return first - 1 if joined else first
    return first


def _is_preposition(line: Sequence[Token], index: int) -> bool:
    return index > 0 and line[index].text.lower() in _PREPOSITIONS and line[index - 1].tag in _NOMINAL


def phrase_starting_at(line: Sequence[Token], first: int) -> NounPhrase | None:
    """The noun phrase that begins at token `first`, with its prepositional phrases."""
    last = _base_end(line, first)
    if last == first:
        return None
    while last < len(line) and line[last].text.lower() in _PREPOSITIONS:
        end = _base_end(line, last + 1)
        if end == last + 1:
            break
        last = end
    head = head_of(line, first, last)
    return NounPhrase(first, last, head) if head is not None else None


def _base_end(line: Sequence[Token], first: int) -> int:
    last = first
    limit = min(len(line), first + _LIMIT)
    while last < limit and _continues(line, last, first, limit):
        last += 1
    return last


def _continues(line: Sequence[Token], index: int, first: int, limit: int) -> bool:
    """Whether the word belongs to the base noun phrase that began at `first`."""
    tag = line[index].tag
    if tag in _INSIDE:
        return True
    if tag in ("DT", "$"):
        return index == first or line[index - 1].tag == "DT"
    if tag in ("RB", "VBN", "VBG") and index + 1 < limit:
        return line[index + 1].tag in (*_NOMINAL, "JJ", "VBN")
    return _joins_nouns(line, index, first, limit)


def _joins_nouns(line: Sequence[Token], index: int, first: int, limit: int) -> bool:
    """ "founder and director", "arts and culture editor"."""
    if line[index].text.lower() not in ("and", "&") or not first < index < limit - 1:
        return False
    return line[index - 1].tag in ("NN", "JJ", "NNP") and line[index + 1].tag in ("NN", "JJ", "NNP")


def head_of(line: Sequence[Token], first: int, last: int) -> int | None:
    """The last noun before the first preposition."""
    head = None
    for index in range(first, last):
        if line[index].text.lower() in _PREPOSITIONS and head is not None:
            break
        if line[index].tag in _NOMINAL:
            head = index
    return head


def before_name(line: Sequence[Token], first: int) -> NounPhrase | None:
    """The phrase in "the ruling party, Civil Hope" or "one of the channels — Alpha"."""
    if _is_within_list(line, first):
        return None
    if first >= 2 and (line[first - 1].text in (",", ":", "(") or line[first - 1].text in _DASHES):
        return phrase_ending_at(line, first - 1)
    return None


def _is_within_list(line: Sequence[Token], first: int) -> bool:
    """ "Ferries" in "the head of the Office for Harbours, Ferries, and Ice,": the second word of a name."""
    before, listed = line[max(0, first - 3) : first], line[first : first + 5]
    if len(before) < 3 or len(listed) < 5:
        return False
    is_led = before[0].tag == "IN" and before[1].tag.startswith("NNP") and before[2].text == ","
    is_joined = [listed[1].text, listed[2].text, listed[4].text] == [",", "and", ","]
    return is_led and is_joined and listed[3].tag.startswith("NNP")


def after_name(line: Sequence[Token], last: int) -> NounPhrase | None:
    """The phrase in "Ann Low, a nurse from Bath," if a mark or a relative closes it."""
    if last + 1 >= len(line) or not (line[last].text == "," or line[last].text in _DASHES):
        return None
    found = phrase_starting_at(line, last + 1)
    return found if found and is_closed(line, found.last) else None


def is_closed(line: Sequence[Token], index: int) -> bool:
    """Whether an apposition can end here: at a mark, a relative pronoun, a participle or the end."""
    if index >= len(line):
        return True
    token = line[index]
    return token.text in (",", ".", ";", ")", ":", *_DASHES, '"', "?", "!") or token.tag in (
        "WP",
        "WDT",
        "WRB",
        "VBG",
        "WP$",
    )
