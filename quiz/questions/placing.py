"""How well words place a question: the ground and words in, how many of them it keeps telling of out."""

from collections.abc import Iterable

from quiz.questions.ground import Ground

# What the article is about stands in so much of it; so many such words place a question.
TOPIC_SHARE, PLACING = 0.04, 2
# What stands in so many of its sentences is what the whole article tells of.
ALL_OVER = 0.4
# A notice of fewer sentences tells nothing twice.
SHORTEST_ARTICLE = 12


def placed_by(ground: Ground, found: Iterable[str]) -> int:
    """How many of the words stand in so many sentences that the article is about them."""
    size, told = len(ground.analysis.sentences), ground.sentences_with_lemma
    if size < SHORTEST_ARTICLE:
        return PLACING
    fewest = max(2, TOPIC_SHARE * size)
    forms = ({word, word.removesuffix("s")} for word in found)
    return sum(any(len(told.get(form, ())) >= fewest for form in both) for both in forms)


def is_all_over(ground: Ground, word: str) -> bool:
    """Whether so many sentences have it that whoever asks about "plague" or "boats" need not say which."""
    size, told = len(ground.analysis.sentences), ground.sentences_with_lemma
    most = max(len(told.get(form, ())) for form in (word, word.removesuffix("s")))
    return size >= SHORTEST_ARTICLE and most >= ALL_OVER * size
