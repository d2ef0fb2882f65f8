"""How well words place a question: the ground and words in, how many of them it keeps telling of out."""

from collections.abc import Iterable

from quiz.questions.ground import Ground, once

# What the article is about stands in so much of it; so many such words place a question.
TOPIC_SHARE, PLACING = 0.04, 2
# What stands in so many of its sentences is what the whole article tells of.
ALL_OVER = 0.4
# A notice of fewer sentences tells nothing twice.
SHORTEST_ARTICLE = 12


def placed_by(ground: Ground, found: Iterable[str]) -> int:
    """How many of the words stand in so many sentences that the article is about them."""
    if len(ground.analysis.sentences) < SHORTEST_ARTICLE:
        return PLACING
    told = topics(ground)
    return sum(word in told or word.removesuffix("s") in told for word in found)


def topics(ground: Ground) -> frozenset[str]:
    """The words that stand in so many sentences that the article is about them."""
    return lemmas_told(ground, max(2, TOPIC_SHARE * len(ground.analysis.sentences)))


@once
def lemmas_told(ground: Ground, fewest: float) -> frozenset[str]:
    """The lemmas that stand in at least so many sentences."""
    told = ground.sentences_with_lemma.items()
    return frozenset(lemma for lemma, numbers in told if len(numbers) >= fewest)


def is_all_over(ground: Ground, word: str) -> bool:
    """Whether so many sentences have it that whoever asks about "plague" or "boats" need not say which."""
    size, told = len(ground.analysis.sentences), ground.sentences_with_lemma
    most = max(len(told.get(form, ())) for form in (word, word.removesuffix("s")))
    return size >= SHORTEST_ARTICLE and most >= ALL_OVER * size
