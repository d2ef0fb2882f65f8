"""Compares wordings: lower case, no accents, no marks, no leading article."""

from functools import lru_cache

from quiz.questions.typed_answers import plain_words

ENDINGS = ("", "s", "es", "d", "ed", "ing")
SHORTEST_STEM = 3


@lru_cache(20_000)
def plain(text: str) -> str:
    """The words of the text in one plain form."""
    return " ".join(plain_words(text))


def contains_words(text: str, part: str) -> bool:
    """Whether the words of `part` stand in `text` as whole words in a row."""
    inner = plain(part)
    return bool(inner) and f" {inner} " in f" {plain(text)} "


def are_of_one_word(one: str, other: str) -> bool:
    """Whether two plain words are forms of one: "fish" and "fishing", "enters" and "entered"."""
    return bool(stems_of(one) & stems_of(other))


@lru_cache(20_000)
def stems_of(word: str) -> frozenset[str]:
    """The word without its endings, as far as three letters are left."""
    cut = {word.removesuffix(ending) for ending in ENDINGS}
    return frozenset(one for one in cut if len(one) >= SHORTEST_STEM)
