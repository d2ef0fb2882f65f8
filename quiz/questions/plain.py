"""Compares wordings: lower case, no accents, no marks, no leading article."""

from functools import lru_cache

from briefing.analysis.lexicon import lemma
from quiz.questions.typed_answers import plain_words

# A plural, a form of a verb, a higher degree.
TAGS_OF_FORMS = ("NNS", "VBD", "JJR")


@lru_cache(20_000)
def plain(text: str) -> str:
    """The words of the text in one plain form."""
    return " ".join(plain_words(text))


def contains_words(text: str, part: str) -> bool:
    """Whether the words of `part` stand in `text` as whole words in a row."""
    inner = plain(part)
    return bool(inner) and f" {inner} " in f" {plain(text)} "


def are_of_one_word(one: str, other: str) -> bool:
    """Whether two plain words are forms of one: "fish" and "fishing", and not "planes" and "plans"."""
    return not lemmas_of(one).isdisjoint(lemmas_of(other))


@lru_cache(20_000)
def lemmas_of(word: str) -> frozenset[str]:
    """The word, and what the lexicon has it as a form of: "rated", "rate"."""
    return frozenset({word, *(lemma(word, tag) for tag in TAGS_OF_FORMS)})
