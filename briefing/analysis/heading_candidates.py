"""What may head a section, each with a value: how many of the section's sentences it is about.

Candidates are noun phrases of unquoted sentences, what the main actors have between them, and the actors.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefing.analysis.name_words import is_acronym
from briefing.analysis.results import Actor, ActorKind, Reference, Sentence, Token
from briefing.analysis.salience import actors_by_sentence, content_lemmas, ranked
from briefing.analysis.sections import Part
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.topics import Topic, topics
from briefing.analysis.wordlists import words

MOST_WORDS = 8
_MAIN = 0.25
_RECURRING = 0.25
_OWNING = 0.4
_EVEN = 0.34
_SOURCES = frozenset({"journal", "newspaper", "magazine", "agency", "broadcaster", "website"})
_PARTIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})
_BARE_NO_TOPIC = frozenset({ActorKind.COUNTRY, ActorKind.PLACE})
_NEVER_PASSED_BY = frozenset({ActorKind.EVENT, ActorKind.AGREEMENT})
_MAIN_KINDS = _PARTIES | {ActorKind.PERSON, ActorKind.EVENT, ActorKind.AGREEMENT}


class Coverage:
    """Which sentences of each section hold a word or tell of an actor, counted once for all sections."""

    def __init__(self, parts, sentences, tokens, actors, references):
        self.parts: Sequence[Part] = parts
        self.sentences: Sequence[Sentence] = sentences
        self.tokens: Sequence[Sequence[Token]] = tokens
        self.actors: Sequence[Actor] = actors
        self.references: dict[int, list[Reference]] = defaultdict(list)
        for reference in references:
            self.references[reference.sentence].append(reference)
        self.mentions: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
        for index, actor in enumerate(actors):
            for mention in actor.mentions:
                self.mentions[mention.sentence][mention.start] = index, mention.end
        self.named = actors_by_sentence(actors, references)
        self.lemmas = [frozenset(content_lemmas(line)) for line in tokens]
        self.spread = Counter(lemma for lemmas in self.lemmas for lemma in lemmas)

    def view(self, number: int) -> SentenceView:
        return SentenceView(
            self.sentences[number - 1], self.tokens[number - 1], self.references[number], self.actors
        )


def candidates(coverage: Coverage, index: int) -> list[tuple[float, str]]:
    """(value, heading) for one section, in no order."""
    section = _Section(coverage, index)
    return [*section.phrases(), *section.pairs(), *section.singles()]


class _Section:
    """One section's words and actors, and what its headings are worth.

    `holding` and `telling` are sets of the section's sentences, one bit each, for a word or an actor.
    """

    def __init__(self, coverage: Coverage, index: int):
        self.coverage, self.index = coverage, index
        self.numbers = coverage.parts[index].sentences
        self.holding: defaultdict[str, int] = defaultdict(int)
        self.telling: defaultdict[int, int] = defaultdict(int)
        for place, number in enumerate(self.numbers):
            for lemma in coverage.lemmas[number - 1]:
                self.holding[lemma] |= 1 << place
            for actor in coverage.named.get(number, ()):
                self.telling[actor] |= 1 << place
        self.words = Counter({lemma: places.bit_count() for lemma, places in self.holding.items()})
        self.shares = Counter(
            {actor: places.bit_count() / len(self.numbers) for actor, places in self.telling.items()}
        )
        main = {actor: n for actor, n in self.shares.items() if self._actor(actor).kind in _MAIN_KINDS}
        self.main = ranked(Counter(main))[:4]

    def phrases(self) -> Iterator[tuple[float, str]]:
        """Noun phrases as they stand, and with the main actor as their owner."""
        for place, number in enumerate(self.numbers):
            late = 0.02 * min(place, 10)
            for topic in topics(self.coverage.view(number), self.coverage.mentions[number]):
                yield self._value(topic) - late, topic.text
                owned = self._owned(topic, number)
                if owned:
                    yield self._value(owned) + 0.05 - late, owned.text

    def pairs(self) -> Iterator[tuple[float, str]]:
        """ "Tensions between Norway and Sweden"; else "Norway and Sweden", where both are main actors."""
        for one, other in combinations(self.main, 2):
            if (
                not self.telling[one] & self.telling[other]
                or min(self.shares[one], self.shares[other]) < _MAIN
            ):
                continue
            both = f"{self._called(one)} and {self._called(other)}"
            if len(both.split()) > MOST_WORDS:
                both = f"{self._shortly(one)} and {self._shortly(other)}"
            kinds = {self._actor(one).kind, self._actor(other).kind}
            alone = [number for number in self.numbers if self._parties(number) <= {one, other}]
            noun = self._mutual_noun(alone) if kinds <= _PARTIES else ""
            if noun:
                text = f"{noun.capitalize()} between {both}"
                yield self._value(Topic(text, (noun, noun[:-1]), (one, other), True, noun)), text
            is_even = 2 * self.shares[other] >= self.shares[one] and self.shares[other] >= _EVEN
            if is_even and (len(kinds) == 1 or kinds <= _PARTIES):
                yield 0.75 * self._share((), (one, other)) + 0.1, _headed(both)

    def singles(self) -> Iterator[tuple[float, str]]:
        for actor in self.main or ranked(self.shares)[:2]:
            if self._actor(actor).label in _SOURCES and self.telling[actor].bit_count() < 2:
                continue
            kind = self._actor(actor).kind
            weight = 0.3 if kind in _BARE_NO_TOPIC else 0.6
            least = 2 * _MAIN if kind in _BARE_NO_TOPIC else _MAIN
            in_passing = 0.4 * (self.shares[actor] < least and kind not in _NEVER_PASSED_BY)
            yield weight * self.shares[actor] - in_passing, _headed(self._called(actor))

    def _mutual_noun(self, numbers: Sequence[int]) -> str:
        """What these sentences say the two have between them, the word used most, else first."""
        found = Counter(
            token.text.lower()
            for number in numbers
            if not self.coverage.sentences[number - 1].is_quoted
            for token in self.coverage.tokens[number - 1]
            if token.tag in ("NN", "NNS") and token.text.lower() in words("mutual_nouns")
        )
        plain = [word for word in found if word.endswith("s") or word in ("trade", "cooperation")]
        return max(plain, key=lambda word: found[word], default="")

    def _owned(self, topic: Topic, number: int) -> Topic | None:
        """ "Relations with Japan" in a sentence about Norway: "Norway's relations with Japan"."""
        noun = topic.text.split()[0].lower()
        if noun not in words("mutual_nouns") or " with " not in topic.text or len(topic.actors) != 1:
            return None
        owner = self._owner(topic, number, noun)
        if owner is None or self.shares[owner] < _OWNING:
            return None
        text = _headed(f"{self._called(owner)}'s {topic.text[:1].lower()}{topic.text[1:]}")
        if len(text.split()) > MOST_WORDS:
            return None
        return Topic(text, topic.lemmas, (owner, *topic.actors), True, topic.head)

    def _owner(self, topic: Topic, number: int, noun: str) -> int | None:
        """The one party the sentence names besides the topic's own; the section's main one before a name."""
        parties = self._parties(number) - set(topic.actors)
        if len(parties) == 1:
            return parties.pop()
        tokens = self.coverage.tokens[number - 1]
        start = next((token.start for token in tokens if token.text.lower() == noun), 0)
        is_named_before = any(
            place < start and actor not in topic.actors
            for place, (actor, _) in self.coverage.mentions[number].items()
        )
        main = [actor for actor in self.main if self._actor(actor).kind in _PARTIES][:1]
        return main[0] if main and not is_named_before and main[0] not in topic.actors else None

    def _parties(self, number: int) -> set[int]:
        """Countries and organisations that the sentence names or means."""
        named = self.coverage.named.get(number, ())
        return {actor for actor in named if self._actor(actor).kind in _PARTIES}

    def _value(self, topic: Topic) -> float:
        """Mostly the share of sentences it covers; then what recurs, whom it names and how it is made."""
        recurring = [lemma for lemma in dict.fromkeys(topic.lemmas) if self.words[lemma] > 1]
        theme = max((self._weight(lemma) for lemma in recurring), default=0.0)
        main = sum(self.shares[actor] >= _MAIN for actor in topic.actors)
        length = len(topic.text.split())
        has_theme = not words("theme_nouns").isdisjoint((topic.head, topic.text.split()[0].lower()))
        is_bare = len(topic.lemmas) == 1 and not topic.actors
        happens = topic.head in words("happening_nouns")
        return (
            self._share(recurring, topic.actors)
            + 0.6 * theme
            + 0.3 * min(main, 2)
            + 0.2 * has_theme
            + 0.1 * (topic.is_extended or 2 <= length <= 5)
            - (0.6 if self._recurs(topic.head) else 1.5) * is_bare
            - 0.5 * (self.words[topic.head] < 2 and not has_theme)
            - 0.5 * (happens and not self._recurs(topic.head))
            - 0.4 * (not main and theme < _MAIN)
        )

    def _recurs(self, lemma: str) -> bool:
        """Whether a good part of the section speaks of it, so that it is no event or thing in passing."""
        return self.words[lemma] >= 3 and self.words[lemma] >= _RECURRING * len(self.numbers)

    def _share(self, lemmas: Sequence[str], actors: Sequence[int]) -> float:
        """The share of the section's sentences that hold one of the words or tell of one of the actors."""
        touched = 0
        for lemma in lemmas:
            touched |= self.holding[lemma]
        for actor in actors:
            touched |= self.telling[actor]
        return touched.bit_count() / len(self.numbers)

    def _weight(self, lemma: str) -> float:
        """The share of sentences that hold the word, less where other sections hold it as well."""
        here = self.words[lemma]
        return here / len(self.numbers) * (0.4 + 0.6 * here / self.coverage.spread[lemma])

    def _actor(self, index: int) -> Actor:
        return self.coverage.actors[index]

    def _shortly(self, index: int) -> str:
        """The acronym of a long name, where the article has one."""
        short = next((alias for alias in self._actor(index).aliases if is_acronym(alias)), None)
        return f"the {short}" if short and self._actor(index).takes_the else short or self._called(index)

    def _called(self, index: int) -> str:
        actor = self._actor(index)
        return f"the {actor.name}" if actor.takes_the else actor.name


def _headed(text: str) -> str:
    return text[:1].upper() + text[1:]
