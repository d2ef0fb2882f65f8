"""A wrong option with its feedback, and the test whether the article might make it right after all."""

import re
from dataclasses import dataclass

from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

LONGEST_QUOTE = 16
STRAIGHT = re.compile(r'"([^"]*)"')
SENTENCES_TRIED = 40
TELLING_OF_MORE = {"also", "too", "other", "others", "another", "likewise", "similarly", "including"}


@dataclass(frozen=True, slots=True)
class Rival:
    """`feedback` says why it is wrong by this article, `sentence` is where it stands (None: nowhere)."""

    text: str
    feedback: str
    sentence: int | None = None
    index: int | None = None


def may_be_true(ground: Ground, candidate: Candidate, sentences: tuple[int, ...], named: int | None) -> bool:
    """Whether one of the sentences says of the rival what the stem asks: it shares the verb, or much else.

    Words are compared, not meanings, so the test refuses on suspicion: two shared content words with the verb
    or an actor of the stem among what is shared, or three words, are enough.
    """
    asked = candidate.stem_lemmas
    in_stem = set(candidate.actors) - {named, candidate.answer.index}
    for number in ground.nearest(sentences, candidate.sentence, SENTENCES_TRIED):
        shared = asked & ground.lemmas[number - 1]
        also_named = {mention.actor for mention in ground.mentions.get(number, ())} & in_stem
        has_verb = candidate.verb in shared
        if (
            is_added(ground, candidate.sentence, number)
            or len(shared) >= 3
            or len(shared) >= 2
            and (has_verb or also_named)
            or has_verb
            and also_named
        ):
            return True
    return False


def is_added(ground: Ground, asked: int, number: int) -> bool:
    """ "He named Armenia too": one of the two next sentences adds others of whom the same may hold."""
    if not asked < number <= asked + 2:
        return False
    return any(token.text.lower() in TELLING_OF_MORE for token in ground.tokens(number))


@once
def quoted(ground: Ground, number: int, start: int, end: int) -> str:
    """The sentence, or the stretch of it round the given characters, as a quotation with its number."""
    text = ground.text(number)
    words = text.split()
    if len(words) > LONGEST_QUOTE:
        before = len(text[:start].split())
        first = max(0, min(before - LONGEST_QUOTE // 2, len(words) - LONGEST_QUOTE))
        cut = " ".join(words[first : first + LONGEST_QUOTE]).rstrip(" ,;:")
        text = ("… " if first else "") + cut + (" …" if first + LONGEST_QUOTE < len(words) else "")
    return f"“{with_inner_marks(text)}” (sentence {number})"


def with_inner_marks(text: str) -> str:
    """What stands in quotation marks within a quotation stands in single ones."""
    return STRAIGHT.sub(r"‘\1’", text).replace("“", "‘").replace("”", "’").replace('"', "’")
