"""Noun phrases as token spans: adjectives, names, nouns, and the prepositional phrases of a noun."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.lexicon import is_verb
from briefing.analysis.results import Token
from briefing.analysis.wordlists import rows

BEFORE_NOUN = frozenset({"JJ", "NN", "NNS", "NNP", "NNPS", "POS"})
NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
_ARTICLES = frozenset({"the", "a", "an"})


def base_end(tokens: Sequence[Token], first: int) -> int:
    """End of the run of adjectives, names and nouns from the token; `first` where it holds no noun."""
    end = first
    while end < len(tokens) and tokens[end].tag in BEFORE_NOUN and not is_calendar_word(tokens[end].text):
        if end > first and _breaks(tokens[end - 1], tokens[end]):
            break
        end += 1
    while end > first and tokens[end - 1].tag not in NOUN:
        end -= 1
    return end


def _breaks(before: Token, token: Token) -> bool:
    """ "a move | many", "hackers | target": an adjective behind a noun, a verb the tagger took for a noun."""
    if token.tag == "JJ":
        return before.tag in ("NN", "NNS") and not before.text[:1].isupper()
    return before.tag == "NNS" and token.tag == "NN" and is_verb(token.text)


def extended(tokens: Sequence[Token], last: int) -> int:
    """End of the phrase with the prepositional phrase that belongs to the noun before `last`; 0 for none."""
    if last + 1 >= len(tokens):
        return 0
    preposition, noun = tokens[last].text, tokens[last - 1]
    is_of = preposition == "of" and not noun.text[:1].isupper()
    if not is_of and preposition not in _prepositions().get(noun.text.lower(), ()):
        return 0
    start = last + 1
    if tokens[start].text.lower() in _ARTICLES:
        start += 1
    end = base_end(tokens, start)
    if end == start:
        return 0
    return _second_party(tokens, end) if preposition == "between" else end


def _second_party(tokens: Sequence[Token], end: int) -> int:
    """ "between A" goes on with "and B"."""
    if end + 1 >= len(tokens) or tokens[end].text != "and":
        return 0
    start = end + 1 + (tokens[end + 1].text.lower() in _ARTICLES)
    after = base_end(tokens, start)
    return after if after > start else 0


def is_calendar_word(word: str) -> bool:
    return word in _calendar()


@cache
def _calendar() -> frozenset[str]:
    """Months and weekdays date a noun; they belong to no phrase of it."""
    return frozenset(name for name, *_ in (*rows("months"), *rows("weekdays")))


@cache
def _prepositions() -> dict[str, tuple[str, ...]]:
    return {noun: tuple(prepositions.split()) for noun, prepositions in rows("relational_nouns")}
