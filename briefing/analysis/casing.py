"""How the article writes each word: capitalised inside sentences, or small. Tokens in, `Casing` out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis import name_words
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Token
from briefing.analysis.wordlists import words

_OPENERS = frozenset("\"':;.!?([-–—•…*") | {"...", "--"}
_HEADLINE_SHARE = 0.9


@dataclass(frozen=True)
class Casing:
    """Counts over the whole article, and what stands behind first names in it: "White" of "Peter White"."""

    capitalised: Counter[str]
    lower: Counter[str]
    surnames: frozenset[str] = frozenset()

    def is_name_elsewhere(self, word: str) -> bool:
        """Whether the word stands capitalised inside a sentence, and not more often in lower case."""
        return self.capitalised[word] > 0 and self.capitalised[word] >= self.lower[word.lower()]


def observe(tokens: Sequence[Sequence[Token]]) -> Casing:
    capitalised: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for line in tokens:
        if is_headline(line):
            continue
        for index, token in enumerate(line):
            if token.text[0].islower():
                lower[token.text] += 1
            elif token.text[0].isupper() and not opens_sentence(line, index):
                capitalised[token.text] += 1
    return Casing(capitalised, lower, frozenset(_surnames(tokens)))


def _surnames(tokens: Iterable[Sequence[Token]]) -> Iterator[str]:
    """The word behind a first name where both are the whole run of capitals: no "North" of "Ann North Kelda".

    A first name that is a place's as well ("Victoria Parliament") shows no surname.
    """
    for line in tokens:
        for first, last, after in zip(line, line[1:], line[2:], strict=False):
            is_name = last.text[0].isupper() and last.text[1:].islower() and not after.text[0].isupper()
            if is_name and name_words.is_first_name(first.text) and entry_of(first.text) is None:
                yield last.text


def opens_sentence(line: Sequence[Token], index: int) -> bool:
    """Whether the word would be capitalised anyway: first, or right after a mark that opens a sentence."""
    return index == 0 or line[index - 1].text in _OPENERS


def is_headline(line: Sequence[Token]) -> bool:
    """Whether capitals say nothing here: all but a few of the line's content words have them."""
    longer = [token.text for token in line if len(token.text) > 3 and token.text[0].isalpha()]
    longer = [word for word in longer if word.lower() not in words("closed_words")]
    if line and line[-1].text in (".", "!", '"', "'"):
        return False
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) >= _HEADLINE_SHARE * len(longer)
