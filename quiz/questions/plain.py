"""Compares wordings: lower case, no accents, no marks, no leading article."""

from functools import lru_cache

from quiz.questions.typed_answers import plain_words


@lru_cache(20_000)
def plain(text: str) -> str:
    """The words of the text in one plain form."""
    return " ".join(plain_words(text))


def contains_words(text: str, part: str) -> bool:
    """Whether the words of `part` stand in `text` as whole words in a row."""
    inner, outer = plain(part), plain(text)
    return bool(inner) and inner in outer and f" {inner} " in f" {outer} "
