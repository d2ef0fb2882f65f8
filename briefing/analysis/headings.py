"""Names sections that have no author's heading: by the topic of each, in words the text itself uses.

A heading is a noun phrase that matters in its section and less elsewhere, or the section's main actors.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, combinations
from math import log

from briefing.analysis.results import Actor, ActorKind, Reference, Sentence, Token
from briefing.analysis.salience import actors_by_sentence, content_lemmas, ranked, total
from briefing.analysis.sections import Part
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.topics import Topic, topics
from briefing.analysis.wordlists import words

_MAIN_KINDS = frozenset(
    {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.EVENT, ActorKind.AGREEMENT}
)
_LEAST = 0.6
_TELLING = 0.2
_LONGEST = 200
_MOST_WORDS = 8
_SMALL_WORDS = frozenset({"the", "and", "of", "a", "an", "in", "with", "on", "for", "to", "from", "between"})


def name_sections(
    parts: Sequence[Part],
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference],
) -> tuple[tuple[str, bool], ...]:
    """(heading, whether it is automatic) for each part; no two automatic headings are alike."""
    namer = _Namer(parts, sentences, tokens, actors, references)
    for part in parts:
        namer.reserve(part.heading)
    return tuple(
        (part.heading[:_LONGEST], False) if part.heading else (namer.name(index), True)
        for index, part in enumerate(parts)
    )


class _Namer:
    """Counts the words and actors of every section once, then names one section after the other."""

    def __init__(self, parts, sentences, tokens, actors, references):
        self.parts, self.sentences, self.tokens, self.actors = parts, sentences, tokens, actors
        self.references: dict[int, list[Reference]] = defaultdict(list)
        for reference in references:
            self.references[reference.sentence].append(reference)
        self.mentions: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
        for index, actor in enumerate(actors):
            for mention in actor.mentions:
                self.mentions[mention.sentence][mention.start] = index, mention.end
        self.named = actors_by_sentence(actors, references)
        self.everywhere = total(self.named, [sentence.number for sentence in sentences])
        self.words = [
            Counter(chain(*(content_lemmas(tokens[n - 1]) for n in part.sentences))) for part in parts
        ]
        self.all_words = sum(self.words, Counter())
        self.used: list[frozenset[str]] = []

    def reserve(self, heading: str) -> None:
        if heading:
            self.used.append(_signature(heading))

    def name(self, index: int) -> str:
        shares = self._shares(index)
        found = self._topic_headings(index, shares)
        good = [item for item in found if item[0] >= _LEAST]
        candidates = sorted([*good, *self._actor_headings(shares)], key=lambda item: (-item[0], item[1]))
        poor = sorted((item for item in found if item[0] < _LEAST), key=lambda item: (-item[0], item[1]))
        for _, heading in [*candidates, *poor]:
            if self._is_new(heading):
                self.reserve(heading)
                return heading
        heading = f"Part {index + 1}"
        self.reserve(heading)
        return heading

    def _is_new(self, heading: str) -> bool:
        signature = _signature(heading)
        return bool(signature) and not any(
            2 * len(signature & other) > min(len(signature), len(other)) for other in self.used
        )

    def _shares(self, index: int) -> Counter[int]:
        """For each actor: how much of the section tells of it, more where other sections do not."""
        numbers = self.parts[index].sentences
        here = total(self.named, numbers)
        sentences = Counter(chain(*(self.named.get(number, ()) for number in numbers)))
        return Counter(
            {
                actor: sentences[actor]
                / (len(numbers) + 2)
                * (0.6 + 0.8 * here[actor] / self.everywhere[actor])
                for actor in here
            }
        )

    def _topic_headings(self, index: int, shares: Counter[int]) -> list[tuple[float, str]]:
        found = []
        for place, number in enumerate(self.parts[index].sentences):
            view = SentenceView(
                self.sentences[number - 1], self.tokens[number - 1], self.references[number], self.actors
            )
            for topic in topics(view, self.mentions[number]):
                value = self._value(index, topic, shares) - 0.03 * min(place, 10)
                found.append((value, topic.text))
        return found

    def _value(self, index: int, topic: Topic, shares: Counter[int]) -> float:
        lemmas = sorted((self._weight(index, lemma) for lemma in dict.fromkeys(topic.lemmas)), reverse=True)
        actors = sorted((shares[actor] for actor in topic.actors), reverse=True)
        comes_back = any(self.words[index][lemma] > 1 for lemma in topic.lemmas)
        length = len(topic.text.split())
        return (
            sum(lemmas[:3])
            + 1.1 * sum(actors[:2])
            + 0.3 * topic.is_extended
            + 0.2 * (2 <= length <= 6)
            - 0.5 * (length == 1)
            - 0.3
            * any(
                lemma in words("happening_nouns") and self.words[index][lemma] < 2 for lemma in topic.lemmas
            )
            - 0.35 * (not topic.is_extended and self.words[index][topic.lemmas[-1]] < 2)
            - 0.5 * (not any(share >= _TELLING for share in actors) and not comes_back)
        )

    def _weight(self, index: int, lemma: str) -> float:
        """What a word says of its section: it comes back there, and more often than elsewhere."""
        here = self.words[index][lemma]
        if here < 2:
            return 0.1
        return min(1.2, 0.9 * log(here)) * (0.3 + 0.7 * here / self.all_words[lemma])

    def _actor_headings(self, shares: Counter[int]) -> list[tuple[float, str]]:
        """ "Armenia and the European Union": the actors this section tells more of than others do."""
        main = Counter(
            {actor: share for actor, share in shares.items() if self.actors[actor].kind in _MAIN_KINDS}
        )
        best = ranked(main)[:4] or ranked(shares)[:2]
        found = [
            (0.75 * (shares[one] + shares[other]) + 0.2, f"{self._called(one)} and {self._called(other)}")
            for one, other in combinations(best, 2)
        ]
        found += [(0.5 * shares[one], self._called(one)) for one in best]
        return [
            (value, text[:1].upper() + text[1:]) for value, text in found if len(text.split()) <= _MOST_WORDS
        ]

    def _called(self, index: int) -> str:
        actor = self.actors[index]
        return f"the {actor.name}" if actor.takes_the else actor.name


def _signature(heading: str) -> frozenset[str]:
    plain = heading.lower().replace("\u2019", "'").replace("'s", "")
    return frozenset(word.strip(".,:;'") for word in plain.split()) - _SMALL_WORDS
