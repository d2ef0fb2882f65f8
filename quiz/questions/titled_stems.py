"""Puts a title behind a stem, and takes it off: "Who said: “We stay out”? (“Ferry strike goes on”)"."""

import re
from collections.abc import Iterable
from functools import lru_cache

from briefing.analysis.wordlists import words
from quiz.questions.amounts_written import amounts_in
from quiz.questions.drafts import LONGEST_QUOTING, LONGEST_STEM, LONGEST_TITLED
from quiz.questions.plain import contains_words, plain

TITLE = re.compile(r" \(“([^“”]+)”\)$")
# What somebody says word for word may be longer than what the program asks.
QUOTING = re.compile(r"W[\w ]+ (?:asked|said|wrote): “")
INNER_MARKS = str.maketrans('“”"', "‘’'")


def with_title(stem: str, title: str) -> str:
    """The stem and behind it the title, with single marks inside."""
    return f"{stem} (“{title.translate(INNER_MARKS)}”)"


def without_title(stem: str) -> str:
    return TITLE.sub("", stem) if stem.endswith("”)") else stem


def carries(stem: str, title: str) -> bool:
    """Whether the title, or a part, beginning or end of it, stands behind the stem."""
    found = TITLE.search(stem)
    return found is not None and found[1].removesuffix(" …").removeprefix("… ") in title.translate(
        INNER_MARKS
    )


def can_carry(stem: str, title: str, secret: Iterable[str]) -> bool:
    """Whether there is room for the title, and no word or figure of what is `secret` stands in it.

    "Herrings" tells "herring", "$5.8B" tells "$5.8 billion"; "U.S." has no telling word, and tells.
    """
    longest = LONGEST_TITLED + (LONGEST_QUOTING - LONGEST_STEM if QUOTING.match(stem) else 0)
    has_room = len(stem.split()) + len(title.split()) <= longest
    secret = tuple(secret)
    is_spelt = any(contains_words(title, form) for form in secret)
    return has_room and not is_spelt and telling(secret).isdisjoint(telling([title]))


def telling(texts: Iterable[str]) -> set[str]:
    """The words of the texts that say something, in their plain form and without the "s" of plurals.

    Large amounts are among them by their value.
    """
    return {word for text in texts for word in telling_of(text)}


@lru_cache(2_000)
def telling_of(text: str) -> frozenset[str]:
    found = set(plain(text).split()) - words("light_words", "closed_words")
    return frozenset(word.removesuffix("s") for word in found) | amounts_in(text)
