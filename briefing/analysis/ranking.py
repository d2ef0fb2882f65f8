"""Values sentences: which tell most of the article and can stand alone as a line."""

from collections import Counter
from collections.abc import Sequence
from math import log

from briefing.analysis.results import Modality, Reference
from briefing.analysis.salience import actors_by_sentence, content_lemmas, total
from briefing.analysis.shortening import Line, lines_of

_ALIKE = 0.5


class Ranking:
    """Values a sentence by the actors and words it shares with the whole article."""

    def __init__(self, sentences, tokens, actors, references, facts=()):
        self.sentences, self.tokens, self.actors = sentences, tokens, actors
        self.named = actors_by_sentence(actors, references)
        self.lemmas = [frozenset(content_lemmas(line)) for line in tokens]
        self.spread = Counter(lemma for lemmas in self.lemmas for lemma in lemmas)
        self.weights = total(self.named, [sentence.number for sentence in sentences])
        self.references: dict[int, list[Reference]] = {}
        for reference in references:
            self.references.setdefault(reference.sentence, []).append(reference)
        self.stated = {
            fact.sentence for fact in facts if fact.modality is Modality.STATED and not fact.is_negated
        }
        self.has_facts = bool(facts)
        self.lines: dict[int, tuple[Line, ...]] = {}

    def best_first(self, numbers: Sequence[int], limit: int) -> list[tuple[float, int, Line]]:
        """(value, number, line) of the sentences that can stand alone, best first."""
        found = []
        for place, number in enumerate(numbers):
            line = self.line(number, limit)
            if line:
                found.append((self._value(number, line, place), number, line))
        return sorted(found, key=lambda item: (-item[0], item[1]))

    def line(self, number: int, limit: int) -> Line | None:
        """The longest line within the limit that the sentence gives; its lines are made once."""
        if number not in self.lines:
            sentence, tokens = self.sentences[number - 1], self.tokens[number - 1]
            self.lines[number] = lines_of(sentence, tokens, self.references.get(number, ()), self.actors)
        return next((line for line in self.lines[number] if len(line.text) <= limit), None)

    def are_alike(self, one: int, other: int) -> bool:
        first, second = self.lemmas[one - 1], self.lemmas[other - 1]
        return len(first & second) > _ALIKE * max(1, min(len(first), len(second)))

    def _value(self, number: int, line: Line, place: int) -> float:
        lemmas = self.lemmas[number - 1]
        central = sum(log(self.spread[lemma]) for lemma in sorted(lemmas)) / (len(lemmas) + 4)
        actors = sum(log(1 + self.weights[actor]) for actor in sorted(self.named.get(number, {})))
        length = len(line.text.split())
        unlike_stated = 0.4 if self.has_facts and number not in self.stated else 0.0
        return (
            central
            + 0.25 * min(actors, 8.0)
            - 0.12 * min(place, 8)
            - 0.3 * line.leans
            - 0.03 * max(0, length - 22)
            - 0.08 * max(0, 9 - length)
            - 0.2 * line.is_cut
            - unlike_stated
        )
