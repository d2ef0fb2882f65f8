"""The analysis, indexed for asking: what stands in each sentence, and where each actor and word is met.

Built once for an article in one pass over its values; every look-up after that costs what it returns.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property, wraps
from typing import Any, TypeVar, TypeVarTuple

from briefing.analysis.results import (
    Actor,
    ActorKind,
    Adjunct,
    Analysis,
    DateExpression,
    Fact,
    Mention,
    Phrase,
    Quantity,
    Reference,
    Sentence,
    Token,
)
from briefing.analysis.token_spans import phrase as phrase_of_tokens
from briefing.analysis.wordlists import words
from quiz.questions.phrase_spans import PhraseSpans, phrases_behind

# No index of a sort holds more: what a whole book tells of a kind is not looked through.
MOST_OF_A_SORT = 60
REASONS = {Adjunct.CAUSE, Adjunct.PURPOSE, Adjunct.CONDITION}
CONTENT_TAGS = ("NN", "VB", "JJ", "CD")
UNASKED = object()


Found = TypeVar("Found")
About = TypeVarTuple("About")


def once(work: Callable[["Ground", *About], Found]) -> Callable[["Ground", *About], Found]:
    """For what is the same for all of an article, a fact or a sentence: worked out once, and kept with it."""

    @wraps(work)
    def kept(ground: "Ground", *about: *About) -> Found:
        answers = ground.kept[work]
        found = answers.get(about, UNASKED)
        if found is UNASKED:
            found = answers[about] = work(ground, *about)
        return found

    return kept


class Ground:
    """An `Analysis` with its indexes. Lists by sentence are in text order, indexes those of the analysis."""

    def __init__(self, analysis: Analysis):
        self.analysis = analysis
        self.mentions: dict[int, list[Mention]] = defaultdict(list)
        self.references: dict[int, list[Reference]] = defaultdict(list)
        self.dates: dict[int, list[int]] = defaultdict(list)
        self.quantities: dict[int, list[int]] = defaultdict(list)
        self.facts: dict[int, list[Fact]] = defaultdict(list)
        self.section_of: dict[int, int] = {}
        # Filled by `once`.
        self.kept: dict[Callable, dict[tuple, Any]] = defaultdict(dict)
        self._fill()

    def _fill(self) -> None:
        analysis = self.analysis
        for actor in analysis.actors:
            for mention in actor.mentions:
                self.mentions[mention.sentence].append(mention)
        for found in self.mentions.values():
            found.sort(key=lambda mention: (mention.start, -mention.end))
        for reference in analysis.references:
            self.references[reference.sentence].append(reference)
        for index, date in enumerate(analysis.dates):
            self.dates[date.sentence].append(index)
        for index, quantity in enumerate(analysis.quantities):
            self.quantities[quantity.sentence].append(index)
        for fact in analysis.facts:
            self.facts[fact.sentence].append(fact)
        for number, section in enumerate(analysis.sections, start=1):
            self.section_of.update(dict.fromkeys(section.sentences, number))

    # ------------------------------------------------------------------ one sentence

    def sentence(self, number: int) -> Sentence:
        return self.analysis.sentences[number - 1]

    def text(self, number: int) -> str:
        return self.analysis.sentences[number - 1].text

    def tokens(self, number: int) -> tuple[Token, ...]:
        return self.analysis.tokens[number - 1]

    def tokens_of(self, phrase: Phrase) -> tuple[Token, ...]:
        return self.analysis.tokens[phrase.sentence - 1][phrase.first : phrase.last]

    def phrase(self, number: int, first: int, last: int, actor: int | None = None) -> Phrase:
        """Tokens `first` to `last` (exclusive, at least one) of a sentence as a phrase."""
        return phrase_of_tokens(number, self.tokens(number), first, last, self.text(number), actor)

    def start_of(self, phrase: Phrase, place: int) -> Phrase:
        """The phrase up to its token `place`, which is not its first: "a chance" of "a chance to win"."""
        return self.phrase(phrase.sentence, phrase.first, phrase.first + place)

    def rest_of(self, phrase: Phrase, place: int) -> Phrase:
        """The phrase from its token `place` on: "the old port" of "in the old port"."""
        return self.phrase(phrase.sentence, phrase.first + place, phrase.last, phrase.actor)

    def actor(self, index: int) -> Actor:
        return self.analysis.actors[index]

    def date(self, index: int) -> DateExpression:
        return self.analysis.dates[index]

    def quantity(self, index: int) -> Quantity:
        return self.analysis.quantities[index]

    def mentions_within(self, number: int, start: int, end: int) -> list[Mention]:
        found = self.mentions.get(number)
        return [one for one in found if start <= one.start and one.end <= end] if found else []

    def references_within(self, number: int, start: int, end: int) -> list[Reference]:
        found = self.references.get(number)
        return [one for one in found if start <= one.start and one.end <= end] if found else []

    def is_reference(self, phrase: Phrase) -> bool:
        """Whether the whole phrase is one resolved pronoun or definite description."""
        return any(
            one.actor is not None and (one.start, one.end) == (phrase.start, phrase.end)
            for one in self.references_within(phrase.sentence, phrase.start, phrase.end)
        )

    def dates_within(self, number: int, start: int, end: int) -> list[int]:
        found = self.dates.get(number)
        if not found:
            return []
        return [
            index
            for index in found
            if start <= self.analysis.dates[index].start and self.analysis.dates[index].end <= end
        ]

    def quantities_within(self, number: int, start: int, end: int) -> list[int]:
        found = self.quantities.get(number)
        if not found:
            return []
        return [
            index
            for index in found
            if start <= self.analysis.quantities[index].start and self.analysis.quantities[index].end <= end
        ]

    # ---------------------------------------------------------------- the whole text

    @cached_property
    def sentences_of_actor(self) -> dict[int, tuple[int, ...]]:
        """Numbers of the sentences that name or refer to each actor, ascending."""
        found: dict[int, set[int]] = defaultdict(set)
        for number, mentions in self.mentions.items():
            for mention in mentions:
                found[mention.actor].add(number)
        for number, references in self.references.items():
            for reference in references:
                if reference.actor is not None:
                    found[reference.actor].add(number)
        return {actor: tuple(sorted(numbers)) for actor, numbers in found.items()}

    @cached_property
    def actors_of_kind(self) -> dict[ActorKind, tuple[int, ...]]:
        """Indexes of the actors of each kind, those named most often first, no more than can be tried."""
        kinds: dict[ActorKind, list[int]] = defaultdict(list)
        for index, actor in enumerate(self.analysis.actors):
            kinds[actor.kind].append(index)
        for indexes in kinds.values():
            indexes.sort(key=lambda index: -len(self.analysis.actors[index].mentions))
            del indexes[MOST_OF_A_SORT:]
        return defaultdict(tuple, {kind: tuple(indexes) for kind, indexes in kinds.items()})

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """Words that the article also writes small: at the head of a sentence they are no names."""
        return frozenset(one.text for line in self.analysis.tokens for one in line if one.text.islower())

    @cached_property
    def terms(self) -> dict[str, dict[str, Phrase]]:
        """Subjects and objects of two or three common words, in lower case, by head noun."""
        found: dict[str, dict[str, Phrase]] = defaultdict(dict)
        for fact in self.analysis.facts:
            for phrase in (fact.subject, *fact.objects):
                tokens = self.tokens_of(phrase)
                is_plain = all(self.is_plain_word(phrase.sentence, token) for token in tokens)
                if 2 <= len(tokens) <= 3 and is_plain and tokens[-1].tag in ("NN", "NNS"):
                    same_head = found[tokens[-1].text.lower()]
                    if len(same_head) < MOST_OF_A_SORT:
                        same_head.setdefault(phrase.text.lower(), phrase)
        return found

    def is_plain_word(self, number: int, token: Token) -> bool:
        """Whether it is no part of a name: "mould", and "Wet" of "Wet mould" at the head of a sentence."""
        is_at_head = token.tag == "NNP" and token.start == 0
        is_named = bool(self.mentions_within(number, token.start, token.end))
        return token.tag in ("JJ", "NN", "NNS", "VBG") or is_at_head and not is_named

    @cached_property
    def spans(self) -> PhraseSpans:
        """Where the phrases of facts begin, end and have their head."""
        return PhraseSpans(self.analysis)

    @cached_property
    def repeated(self) -> frozenset[int]:
        """Numbers of the sentences that repeat an earlier one word for word."""
        first: dict[str, int] = {}
        for number, sentence in enumerate(self.analysis.sentences, start=1):
            first.setdefault(sentence.text, number)
        return frozenset(range(1, len(self.analysis.sentences) + 1)) - frozenset(first.values())

    @cached_property
    def lemmas(self) -> tuple[frozenset[str], ...]:
        """Content lemmas of each sentence (number n at index n - 1)."""
        return tuple(frozenset(content_lemmas(tokens)) for tokens in self.analysis.tokens)

    @cached_property
    def sentences_with_lemma(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences in which each content lemma stands, ascending."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, lemmas in enumerate(self.lemmas, start=1):
            for lemma in sorted(lemmas):
                found[lemma].append(number)
        return {lemma: tuple(numbers) for lemma, numbers in found.items()}

    def lemmas_behind(self, fact: Fact) -> set[str]:
        """The telling words of what a fact says behind its verb."""
        return {lemma for phrase in phrases_behind(fact) for lemma in content_lemmas(self.tokens_of(phrase))}

    def nearest(self, numbers: tuple[int, ...], number: int, count: int) -> tuple[int, ...]:
        """At most `count` of the ascending `numbers`, those around `number`."""
        place = bisect_left(numbers, number)
        return numbers[max(0, place - count // 2) : place + count // 2 + 1]


def content_lemmas(tokens: Iterable[Token]) -> list[str]:
    """Lemmas of the words that carry meaning: nouns, verbs, adjectives, numbers; names in lower case."""
    light = words("light_words")
    return [
        lemma
        for token in tokens
        if token.tag.startswith(CONTENT_TAGS)
        and token.text[0].isalnum()
        and (lemma := token.lemma.lower()) not in light
    ]
