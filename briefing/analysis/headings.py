"""Names sections that have no author's heading: by the topic of each, in words the text itself uses.

A heading is a noun phrase that matters in its section and hardly elsewhere, or the section's main actors.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain
from math import log

from briefing.analysis.results import Actor, ActorKind, Reference, Sentence, Token
from briefing.analysis.salience import actors_by_sentence, content_lemmas, ranked, total
from briefing.analysis.sections import Part
from briefing.analysis.topics import Topic, topics

_MAIN_KINDS = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.EVENT})
_LEAST = 1.0
_LONGEST = 200


def name_sections(
    parts: Sequence[Part],
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference],
) -> tuple[tuple[str, bool], ...]:
    """(heading, whether it is automatic) for each part; no two headings are alike."""
    namer = _Namer(parts, sentences, tokens, actors, references)
    for part in parts:
        namer.reserve(part.heading)
    return tuple(
        (part.heading[:_LONGEST], False) if part.heading else (namer.name(index), True)
        for index, part in enumerate(parts)
    )


class _Namer:
    def __init__(self, parts, sentences, tokens, actors, references):
        self.parts, self.sentences, self.tokens, self.actors = parts, sentences, tokens, actors
        self.references: dict[int, list[Reference]] = defaultdict(list)
        for reference in references:
            self.references[reference.sentence].append(reference)
        self.named = actors_by_sentence(actors, references)
        self.words = [
            Counter(chain(*(content_lemmas(tokens[n - 1]) for n in part.sentences))) for part in parts
        ]
        self.everywhere: Counter[str] = Counter()
        for words in self.words:
            self.everywhere.update(words)
        self.spread = Counter(lemma for words in self.words for lemma in words)
        self.mentions = defaultdict(list)
        for index, actor in enumerate(actors):
            for mention in actor.mentions:
                self.mentions[mention.sentence].append((mention.start, mention.end, index))
        self.used: list[frozenset[str]] = []

    def reserve(self, heading: str) -> None:
        if heading:
            self.used.append(_signature(heading))

    def name(self, index: int) -> str:
        candidates = [*self._topics(index), *self._actor_headings(index)]
        for _, heading in sorted(candidates, key=lambda item: (-item[0], item[1])):
            if self._is_new(heading):
                self.reserve(heading)
                return heading
        heading = f"Part {index + 1}"
        self.reserve(heading)
        return heading

    def _is_new(self, heading: str) -> bool:
        signature = _signature(heading)
        return not any(2 * len(signature & other) > min(len(signature), len(other)) for other in self.used)

    def _topics(self, index: int) -> list[tuple[float, str]]:
        """Noun phrases by how much of their section they cover and how little of the others."""
        found = []
        for place, number in enumerate(self.parts[index].sentences):
            sentence = self.sentences[number - 1]
            for topic in topics(sentence, self.tokens[number - 1], self.references[number], self.actors):
                value = self._value(index, topic, place)
                if value >= _LEAST:
                    found.append((value, topic.text))
        return found

    def _value(self, index: int, topic: Topic, place: int) -> float:
        here, sections = self.words[index], len(self.parts)
        weights = [
            log(1 + here[lemma])
            * (0.4 + here[lemma] / self.everywhere[lemma])
            * log(1 + sections / self.spread[lemma])
            for lemma in dict.fromkeys(topic.lemmas)
            if self.spread[lemma]
        ]
        best = sorted(weights, reverse=True)[:3]
        repeated = any(here[lemma] > 1 for lemma in topic.lemmas)
        inside = self._actors_in(topic)
        length = len(topic.text.split())
        return (
            sum(best)
            + 0.5 * repeated
            + 0.5 * bool(inside)
            - 0.08 * min(place, 8)
            - 0.7 * (length == 1)
            - 0.15 * max(0, length - 5)
        )

    def _actors_in(self, topic: Topic) -> list[int]:
        return [
            actor
            for start, end, actor in self.mentions[topic.sentence]
            if topic.start <= start and end <= topic.end
        ]

    def _actor_headings(self, index: int) -> list[tuple[float, str]]:
        """ "Armenia and the European Union": the actors this section tells more of than others do."""
        weights = total(self.named, self.parts[index].sentences)
        everywhere = total(self.named, [sentence.number for sentence in self.sentences])
        telling = Counter(
            {
                actor: weight * (0.5 + weight / everywhere[actor])
                for actor, weight in weights.items()
                if self.actors[actor].kind in _MAIN_KINDS
            }
        )
        best = [_with_article(self.actors[actor]) for actor in ranked(telling)[:4]]
        pairs = [f"{one} and {other}" for i, one in enumerate(best) for other in best[i + 1 :]]
        short = [pair for pair in pairs if len(pair.split()) <= 8]
        return [
            (0.9 - 0.01 * order, heading[:1].upper() + heading[1:])
            for order, heading in enumerate([*short, *best])
        ]


def _with_article(actor: Actor) -> str:
    return f"the {actor.name}" if actor.takes_the else actor.name


def _signature(heading: str) -> frozenset[str]:
    return frozenset(word.strip(".,:;'").lower() for word in heading.split()) - {
        "the",
        "and",
        "of",
        "a",
        "in",
        "with",
    }
