"""Quotations that run over several sentences: where else than in its own sentence their speaker is told."""

from collections.abc import Iterator
from itertools import takewhile

from briefing.analysis.results import Sentence
from quiz.questions.clauses_of_saying import speakers_in
from quiz.questions.ground import Ground

LONGEST_QUOTATION = 8


def places_of_speaker(ground: Ground, number: int) -> Iterator[int]:
    """The sentence, then those where its quotation ends, then those before it, the nearest first."""
    yield number
    yield from behind(ground, number)
    for place in range(number, max(1, number - LONGEST_QUOTATION), -1):
        if not goes_on(ground, place):
            return
        yield place - 1


def behind(ground: Ground, number: int) -> Iterator[int]:
    """The next sentences of the quotation, which goes on over the end of this one: "…," Ann Lee said."""
    last = min(number + LONGEST_QUOTATION, len(ground.analysis.sentences))
    for later in range(number + 1, last + 1):
        if not runs_on(ground, later) or is_closed(ground.sentence(later - 1)):
            return
        yield later


def runs_on(ground: Ground, number: int) -> bool:
    """Whether the sentence begins amid a quotation of its paragraph."""
    sentence, before = ground.sentence(number), ground.sentence(number - 1)
    return sentence.is_quoted and sentence.text[0].isalnum() and sentence.block == before.block


def is_closed(sentence: Sentence) -> bool:
    """Whether the quotation ends in the sentence, or there is none in it."""
    return not sentence.is_quoted or sentence.text.rstrip().endswith(('"', "”", "“"))


def goes_on(ground: Ground, number: int) -> bool:
    """Whether the sentence continues what is quoted before it: in its paragraph, over its end, or alone."""
    sentence = ground.sentence(number)
    if number == 1 or not sentence.is_quoted:
        return False
    before = ground.sentence(number - 1)
    return before.block == sentence.block or not is_closed(before) or is_quoted_alone(ground, number)


def is_quoted_alone(ground: Ground, number: int) -> bool:
    """A paragraph that opens with a quotation, right behind one that quotes: its speaker goes on.

    Nobody but "he" may say anything in the rest of the paragraph: a poster may show what was quoted.
    """
    if all(token.text != '"' for token in ground.tokens(number - 1)):
        return False
    block = ground.sentence(number).block
    numbers = range(number, len(ground.analysis.sentences) + 1)
    rest = takewhile(lambda later: ground.sentence(later).block == block, numbers)
    others = (phrase for later in rest for phrase in speakers_in(ground, later))
    return all(ground.tokens_of(phrase)[0].tag == "PRP" for phrase in others)
