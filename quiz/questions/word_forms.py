"""Whether two words are forms of one. Loads the engine's dictionaries."""

from functools import lru_cache

from briefing.analysis.lexicon import lemma

# A plural, a form of a verb, a higher degree.
TAGS_OF_FORMS = ("NNS", "VBD", "JJR")


def are_of_one_word(one: str, other: str) -> bool:
    """Whether two plain words are forms of one: "fish" and "fishing", and not "planes" and "plans"."""
    return not lemmas_of(one).isdisjoint(lemmas_of(other))


@lru_cache(20_000)
def lemmas_of(word: str) -> frozenset[str]:
    """The word, and what the lexicon has it as a form of: "rated", "rate"."""
    return frozenset({word, *(lemma(word, tag) for tag in TAGS_OF_FORMS)})
