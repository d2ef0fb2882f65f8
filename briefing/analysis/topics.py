"""Noun phrases that may head a section: "Relations with the European Union", "Armenia's foreign policy".

A sentence in, `Topic`s out: the words as a heading would have them, and what they are made of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended
from briefing.analysis.results import Token
from briefing.analysis.salience import is_topical
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.wordlists import words

_MOST_WORDS = 8
_REFUSING = frozenset({"no", "any", "not", "without", "another", "such", "nor", "neither", "every", "each"})
_FIGURES = frozenset({"CD", "$"})
_LEANING_TAGS = frozenset({"PRP", "PRP$", "WP", "WDT", "CD", "JJS"})


@dataclass(frozen=True, slots=True)
class Topic:
    """`lemmas` are its content words, `head` that of the noun it is about, `actors` whom it names.

    `is_extended`: a phrase hangs on its noun.
    """

    text: str
    lemmas: tuple[str, ...]
    actors: tuple[int, ...]
    is_extended: bool
    head: str = ""


def topics(view: SentenceView, named: dict[int, tuple[int, int]]) -> Iterator[Topic]:
    """The noun phrases of the sentence, bare and with the phrases that belong to them.

    `named` gives the actor and the end of each mention by the offset where it starts.
    """
    if view.sentence.is_quoted or any(token.text == '"' for token in view.tokens):
        return
    index = 0
    while index < len(view.tokens):
        end = base_end(view.tokens, index)
        if end > index:
            yield from _topics_at(view, index, end, named)
        index = max(end, index + 1)


def _topics_at(view: SentenceView, opening: int, end: int, named) -> Iterator[Topic]:
    tokens = view.tokens
    if not _can_head(view, opening, end):
        return
    owner, first = _owned(view, opening, end)
    if owner is None:
        return
    while first + 1 < end and _is_left_out(tokens, first):
        first += 1
    last = end
    for _ in range(3):
        topic = _topic(view, first, last, owner, named, tokens[end - 1].lemma.lower())
        if topic:
            yield topic
        last = extended(tokens, last)
        if not last:
            return


def _is_left_out(tokens: Sequence[Token], index: int) -> bool:
    """An adjective that places or weighs the thing; "New York" keeps its own."""
    low = tokens[index].text.lower()
    is_name = tokens[index].text[:1].isupper() and tokens[index + 1].text[:1].isupper()
    return not is_name and (low in words("passing_adjectives") or low in words("evaluative_adjectives"))


def _can_head(view: SentenceView, opening: int, end: int) -> bool:
    """A common noun that names a topic, not denied, and not cut off from what follows."""
    head = view.tokens[end - 1]
    if (
        head.tag not in {"NN", "NNS"}
        or head.text[:1].isupper()
        or head.text.lower() in words("poor_headings")
        or head.text.lower() in words("person_roles")
    ):
        return False
    if opening and view.tokens[opening - 1].text.lower() in _REFUSING:
        return False
    if opening and _is_torn(view.tokens, opening):
        return False
    return end == len(view.tokens) or not (view.tokens[end].tag == "POS" or view.tokens[end].text == "-")


def _is_torn(tokens: Sequence[Token], opening: int) -> bool:
    """ "cutting | edge technology", "12 | harbours": the phrase begins before its first noun or adjective."""
    before = tokens[opening - 1].tag
    return before in _FIGURES or (before == "VBG" and tokens[opening].tag == "NN")


def _owned(view: SentenceView, opening: int, end: int) -> tuple[str | None, int]:
    """(whose it is, where the rest begins): "its policy", "the country's policy"; None for unknown."""
    tokens = view.tokens
    if opening == 0:
        return "", opening
    before = tokens[opening - 1]
    if before.tag in {"PRP$", "WP$"}:
        return view.owner(opening - 1), opening
    if before.tag != "DT":
        return "", opening
    if before.text.lower() in words("leaning_words"):
        return None, opening
    return _described_owner(view, opening, end)


def _described_owner(view: SentenceView, opening: int, end: int) -> tuple[str | None, int]:
    found = view.reference_at(opening - 1)
    if not found:
        return "", opening
    reference, after = found
    if reference.actor is None:
        return None, opening
    is_owner = after < end and view.tokens[after].tag == "POS"
    return (f"{view.name(reference.actor)}'s", after + 1) if is_owner else (None, opening)


def _topic(view: SentenceView, first: int, last: int, owner: str, named, head: str) -> Topic | None:
    inside = view.tokens[first:last]
    if last < len(view.tokens) and view.tokens[last].tag == "POS":
        return None
    is_long = len(inside) + len(owner.split()) > _MOST_WORDS + 1
    if is_long or not _LEANING_TAGS.isdisjoint([token.tag for token in inside]):
        return None
    if not words("evaluative_adjectives").isdisjoint([token.text.lower() for token in inside]):
        return None
    has_the = first > 0 and view.tokens[first - 1].text.lower() == "the"
    if not owner and has_the and any(token.tag == "POS" for token in inside):
        owner = "the"
    text = f"{owner} {view.text(first, last)}".strip()
    lemmas = tuple(
        token.lemma.lower()
        for token in inside
        if token.tag in BEFORE_NOUN and token.start not in named and is_topical(token.lemma.lower())
    )
    actors = _actors(view, first, last, owner, named)
    if not lemmas or len(text.split()) > _MOST_WORDS:
        return None
    is_extended = any(token.tag == "IN" for token in inside)
    return Topic(text[:1].upper() + text[1:], lemmas, actors, is_extended, head)


def _actors(view: SentenceView, first: int, last: int, owner: str, named) -> tuple[int, ...]:
    stop = view.tokens[last - 1].end
    starts = [token.start for token in view.tokens[first:last]]
    found = [named[start][0] for start in starts if start in named and named[start][1] <= stop]
    if owner:
        found += [index for index, _ in enumerate(view.actors) if f"{view.name(index)}'s" == owner]
    return tuple(dict.fromkeys(found))
