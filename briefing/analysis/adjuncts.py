"""What a phrase beside the objects tells: place, time, cause, purpose, condition, result, manner, topic."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.noun_phrases import base_end
from briefing.analysis.results import Adjunct, Token
from briefing.analysis.word_classes import word_class

_CLAUSE_KINDS = {
    **dict.fromkeys(word_class("cause_subordinators"), Adjunct.CAUSE),
    **dict.fromkeys(word_class("condition_subordinators"), Adjunct.CONDITION),
    **dict.fromkeys((*word_class("time_subordinators"), "just as", "only after"), Adjunct.TIME),
    **dict.fromkeys(word_class("purpose_subordinators"), Adjunct.PURPOSE),
    **dict.fromkeys((*word_class("concession_subordinators"), "as if", "as though"), Adjunct.MANNER),
}


def clause_adjunct(subordinator: str) -> Adjunct | None:
    """What a clause with this subordinator tells."""
    return _CLAUSE_KINDS.get(subordinator)


@cache
def _openers() -> dict[str, tuple[tuple[tuple[str, ...], Adjunct], ...]]:
    """First word -> the word groups that settle the kind, longest first."""
    classes = (
        ("purpose_openers", Adjunct.PURPOSE),
        ("cause_prepositions", Adjunct.CAUSE),
        ("topic_prepositions", Adjunct.TOPIC),
        ("time_run_ups", Adjunct.TIME),
    )
    pairs = [(tuple(words.split()), kind) for name, kind in classes for words in word_class(name)]
    pairs.sort(key=lambda pair: (-len(pair[0]), pair[0]))
    openings = dict.fromkeys(words[0] for words, _ in pairs)
    return {opening: tuple(pair for pair in pairs if pair[0][0] == opening) for opening in openings}


def opener_at(tokens: Sequence[Token], i: int) -> tuple[int, Adjunct] | None:
    """The word group at `i` that settles what its phrase tells: its length and the kind."""
    for words, kind in _openers().get(tokens[i].text.lower(), ()):
        if all(i + k < len(tokens) and tokens[i + k].text.lower() == word for k, word in enumerate(words)):
            return len(words), kind
    return None


def kind_of_phrase(
    tokens: Sequence[Token], first: int, last: int, dated: Sequence[tuple[int, int]]
) -> Adjunct:
    """What a prepositional phrase tells; `dated` are the token spans of date expressions."""
    low = tokens[first].text.lower()
    if clause_adjunct(low) is Adjunct.CONDITION:
        return Adjunct.CONDITION
    if any(start < last and end > first and start <= first + 3 for start, end in dated):
        return Adjunct.TIME
    if low in word_class("time_prepositions") and low not in ("by", "throughout"):
        return Adjunct.TIME
    if any(token.text.lower() in word_class("time_phrase_words") for token in tokens[first:last]):
        return Adjunct.TIME
    if low in word_class("place_prepositions") and _names_something(tokens, first, last):
        return Adjunct.PLACE
    return Adjunct.MANNER


def _names_something(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the phrase's noun can be a place: a name, or a noun after an article."""
    end = base_end(tokens, first + 1, last)
    if end < 0:
        return False
    phrase = tokens[first + 1 : end]
    if tokens[first].text.lower() in ("to", "over", "between", "among", "on", "from"):
        return any(token.tag in ("NNP", "NNPS") for token in phrase)
    return any(token.tag in ("NNP", "NNPS") for token in phrase) or (
        phrase[-1].lemma in word_class("place_nouns")
    )
