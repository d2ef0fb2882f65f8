"""What a visitor typed into a search box, as words; letters count without their accents and case."""

import re
from unicodedata import combining, normalize

MOST_WORDS = 8
MOST_LETTERS = 60


def search_words(text):
    """The first eight words, none longer than sixty letters; a NUL would upset PostgreSQL."""
    return [word[:MOST_LETTERS] for word in text.replace("\0", " ").split()[:MOST_WORDS]]


def folded(text):
    """Lower case without accents, as the live filter in the browser compares."""
    return "".join(letter for letter in normalize("NFD", text.lower()) if not combining(letter))


def has_all(words, text):
    known = folded(text)
    return all(folded(word) in known for word in words)


def found_spans(words, text):
    """Where the words stand in the text, in any case: (start, end) of each."""
    return [match.span() for word in words for match in re.finditer(re.escape(word), text, re.IGNORECASE)]
