"""How words begin, so that "negotiate" and "negotiations" are alike: by sentence, and of what a stem says."""

import re

from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, content_lemmas, once

WORD = re.compile(r"\w+")
LETTERS_OF_ROOT = 5


def root(lemma: str) -> str:
    return lemma[:LETTERS_OF_ROOT]


@once
def roots(ground: Ground, number: int) -> frozenset[str]:
    return frozenset(map(root, ground.lemmas[number - 1]))


def lemmas_in_stem(ground: Ground, candidate: Candidate) -> set[str]:
    """The telling words of the sentence that the stem has, those before the list in its phrase, too."""
    told, said = ground.tokens(candidate.sentence), set(WORD.findall(candidate.stem))
    listed = range(candidate.answer.start, candidate.answer.end)
    return set(content_lemmas(one for one in told if one.text in said and one.start not in listed))
