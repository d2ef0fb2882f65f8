"""The words of a finished stem, each with the token of its sentence that it was made of."""

from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.normalising import normalise
from briefing.analysis.results import Token
from briefing.analysis.tokens import tokenise
from briefing.analysis.verb_groups import FINITE
from quiz.questions.ground import Ground, once

# Shorter words stand in a sentence more than once: they do not tell how far the stem has come in it.
SHORTEST_HOLD = 4


class StemWord(NamedTuple):
    """A word as the stem has it; `place` is that of its token in the sentence, None where it has none."""

    text: str
    place: int | None
    tag: str
    is_turned: bool = False

    @property
    def is_finite(self) -> bool:
        return self.tag in FINITE

    @property
    def may_be_finite(self) -> bool:
        """Whether it could be a finite verb by its form; a noun or preposition of the sentence is none."""
        is_open = self.tag == "" or self.tag.startswith("VB")
        return self.is_finite or is_open and self.has_finite_form

    @property
    def has_finite_form(self) -> bool:
        """Whether it is written as a finite verb may be: "face", "faces", "may"."""
        return self.is_finite or not FINITE.isdisjoint(verb_forms(self.text))


@once
def stem_line(ground: Ground, number: int, stem: str) -> tuple[StemWord, ...]:
    """The words of the stem from left to right, each tied to the next such word of the sentence.

    "Sell" of "did Tarn sell" is turned from the "sold" of "Tarn sold".
    """
    line, places = ground.tokens(number), places_of_words(ground, number)
    turned = verbs_of(ground, number)
    found, last = [], -1
    for text, _, _ in tokenise(normalise(stem)):
        word = text.lower()
        told = places.get(word, ())
        if not told:
            found.append(StemWord(word, None, "", word in turned))
            continue
        place = told[min(bisect_right(told, last), len(told) - 1)]
        if place == last + 1 or len(word) >= SHORTEST_HOLD:
            last = place
        found.append(StemWord(word, place, line[place].tag))
    return tuple(found)


@once
def places_of_words(ground: Ground, number: int) -> dict[str, tuple[int, ...]]:
    """Where each word of the sentence stands in it."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(ground.tokens(number)):
        places[token.text.lower()].append(place)
    return {word: tuple(found) for word, found in places.items()}


@once
def verbs_of(ground: Ground, number: int) -> frozenset[str]:
    """The verbs of the sentence as one looks them up: "sell" for "sold"."""
    return frozenset(token.lemma.lower() for token in ground.tokens(number) if is_verb(token))


def is_verb(token: Token) -> bool:
    return token.tag.startswith("VB")
