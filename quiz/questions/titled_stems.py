"""Puts a title behind a stem, and takes it off: "Who said: “We stay out”? (“Ferry strike goes on”)"."""

import re
from collections.abc import Iterable

from briefing.analysis.wordlists import words
from quiz.questions.plain import plain

# A stem with its title has no more words than any other stem.
LONGEST = 30
TITLE = re.compile(r" \(“[^“”]+”\)$")
INNER_MARKS = str.maketrans('“”"', "‘’'")


def with_title(stem: str, title: str) -> str:
    """The stem and behind it the title, with single marks inside."""
    return f"{stem} (“{title.translate(INNER_MARKS)}”)"


def without_title(stem: str) -> str:
    return TITLE.sub("", stem)


def can_carry(stem: str, title: str, secret: Iterable[str]) -> bool:
    """Whether there is room for the title, and no word or figure of what is `secret` stands in it."""
    has_room = len(stem.split()) + len(title.split()) <= LONGEST
    return has_room and telling(secret).isdisjoint(plain(title).split())


def telling(texts: Iterable[str]) -> set[str]:
    """The words of the texts that say something, in their plain form."""
    found = {word for text in texts for word in plain(text).split()}
    return found - words("light_words") - words("closed_words")
