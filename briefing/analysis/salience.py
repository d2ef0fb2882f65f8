"""How much a word or an actor matters: content words and actors of each sentence, counted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefing.analysis.results import Actor, Reference, Token, Use
from briefing.analysis.wordlists import words

_CONTENT_TAGS = frozenset(("NN", "JJ", "VB"))
_ATTRIBUTE_WEIGHT = 0.5

# By index of the actor.
Weights = dict[int, float]


def content_lemmas(tokens: Sequence[Token]) -> list[str]:
    """Lemmas of the nouns, adjectives and verbs that say what the text is about."""
    stops = words("topic_stop_words")
    lemmas = [
        token.lemma.lower() for token in tokens if token.tag[:2] in _CONTENT_TAGS and len(token.text) > 2
    ]
    return [lemma for lemma in lemmas if not lemma.isascii() or (lemma[:1].isalpha() and lemma not in stops)]


def is_topical(lemma: str) -> bool:
    return lemma.isascii() is False or (lemma[:1].isalpha() and lemma not in words("topic_stop_words"))


def actors_by_sentence(actors: Sequence[Actor], references: Sequence[Reference]) -> dict[int, Weights]:
    """For each sentence number the weight of each actor (its index) that it names or refers to."""
    found: dict[int, Weights] = defaultdict(lambda: defaultdict(float))
    for index, actor in enumerate(actors):
        for mention in actor.mentions:
            weight = 1.0 if mention.use is Use.NAME else _ATTRIBUTE_WEIGHT
            found[mention.sentence][index] += weight
    for reference in references:
        if reference.actor is not None:
            found[reference.sentence][reference.actor] += _ATTRIBUTE_WEIGHT
    return found


def total(by_sentence: dict[int, Weights], numbers: Sequence[int]) -> Weights:
    """The weights of the actors over some sentences."""
    summed: Weights = defaultdict(float)
    for number in numbers:
        for actor, weight in by_sentence.get(number, {}).items():
            summed[actor] += weight
    return summed


def ranked(weights: Mapping) -> list:
    """Keys by falling weight; equal weights by key, so that the order never depends on counting."""
    return [
        key for key, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])) if weight > 0
    ]
