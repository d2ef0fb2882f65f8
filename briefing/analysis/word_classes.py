"""Closed classes of words that grammar rules name ("be forms"), read from `data/word_classes.tsv`."""

from collections import defaultdict
from functools import cache

from briefing.analysis.wordlists import rows


def word_class(name: str) -> frozenset[str]:
    """The words of a class, in lower case; a class nobody wrote down is a `KeyError`."""
    return _classes()[name]


@cache
def _classes() -> dict[str, frozenset[str]]:
    members: defaultdict[str, set[str]] = defaultdict(set)
    for name, word in rows("word_classes"):
        members[name].add(word)
    return {name: frozenset(words) for name, words in members.items()}
