"""Noun phrases that may head a section: "Relations with the European Union", "Armenia's foreign policy".

Tokens of a sentence in, `Topic`s out: the words as a heading would have them, and what they are made of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended
from briefing.analysis.results import Actor, Reference, Sentence, Token
from briefing.analysis.salience import is_topical
from briefing.analysis.wordlists import words

_MOST_WORDS = 8
_COMMON_NOUN = frozenset({"NN", "NNS"})
_LEANING_TAGS = frozenset({"PRP", "PRP$", "WP", "WDT", "CD", "JJR", "JJS"})


@dataclass(frozen=True, slots=True)
class Topic:
    """`lemmas` are its content words, `start`/`end` its span in the sentence."""

    text: str
    lemmas: tuple[str, ...]
    sentence: int
    start: int
    end: int


def topics(
    sentence: Sentence, tokens: Sequence[Token], references: Sequence[Reference], actors: Sequence[Actor]
) -> Iterator[Topic]:
    """The noun phrases of the sentence, bare and with the phrases that belong to them."""
    if '"' in (token.text for token in tokens):
        return
    owners = {reference.start: reference.actor for reference in references if reference.actor is not None}
    index = 0
    while index < len(tokens):
        end = base_end(tokens, index)
        if end > index:
            yield from _topics_at(sentence, tokens, index, end, owners, actors)
            index = end
        else:
            index += 1


def _topics_at(sentence, tokens, first: int, end: int, owners, actors) -> Iterator[Topic]:
    head = tokens[end - 1]
    if head.tag not in _COMMON_NOUN or head.text.lower() in words("poor_headings") or head.text[:1].isupper():
        return
    if first and tokens[first - 1].text.lower() in {"no", "any", "not", "without", "another", "such"}:
        return
    before = _owner(tokens, first, owners, actors)
    if before is None:
        return
    last = end
    for _ in range(3):
        if end < len(tokens) and (tokens[end].tag == "POS" or tokens[end].text == "-"):
            return
        topic = _topic(sentence, tokens, first, last, before)
        if topic:
            yield topic
        last = extended(tokens, last)
        if not last:
            return


def _owner(tokens: Sequence[Token], first: int, owners: dict[int, int], actors) -> str | None:
    """ "its foreign policy" is "Armenia's foreign policy"; None where nobody knows whose."""
    if first == 0 or tokens[first - 1].tag not in {"PRP$", "WP$", "DT"}:
        return ""
    determiner = tokens[first - 1]
    if determiner.tag == "DT":
        return None if determiner.text.lower() in words("leaning_words") else ""
    index = owners.get(determiner.start)
    return None if index is None else f"{actors[index].name}'s "


def _topic(sentence: Sentence, tokens: Sequence[Token], first: int, last: int, owner: str) -> Topic | None:
    inside = tokens[first:last]
    if len(inside) + bool(owner) > _MOST_WORDS or any(token.tag in _LEANING_TAGS for token in inside):
        return None
    start, end = inside[0].start, inside[-1].end
    text = owner + " ".join(sentence.text[start:end].split())
    lemmas = tuple(
        token.lemma.lower()
        for token in inside
        if token.tag in BEFORE_NOUN and is_topical(token.lemma.lower())
    )
    return Topic(text[:1].upper() + text[1:], lemmas, sentence.number, start, end) if lemmas else None
