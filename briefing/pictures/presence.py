"""Where in a briefing each actor is named: mentions in, counts per section and pairs per sentence out."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Together:
    """Two actors (keys) and the numbers of the sentences that name both."""

    one: int
    other: int
    sentences: tuple[int, ...]


class Presence:
    """`mentions`: (actor key, sentence number, section id) in reading order; `sections`: ids in order."""

    def __init__(self, mentions, sections):
        self._sections = list(sections)
        self._counts = Counter((key, section) for key, _, section in mentions)
        self._named = defaultdict(dict)
        self._first = {}
        for key, sentence, section in mentions:
            self._named[sentence].setdefault(key, None)
            self._first.setdefault((key, section), sentence)

    def counts(self, key):
        """Mentions of the actor in each section."""
        return tuple(self._counts[key, section] for section in self._sections)

    def total(self, key):
        return sum(self.counts(key))

    def first_in(self, key, section):
        """Number of the first sentence of a section that names the actor, or None."""
        return self._first.get((key, section))

    def numbers(self, key):
        """Numbers of the sentences that name the actor, in reading order."""
        return [sentence for sentence in sorted(self._named) if key in self._named[sentence]]

    def named_in(self, sentence):
        """Keys of the actors a sentence names, in the order they stand there."""
        return tuple(self._named.get(sentence, ()))

    def together(self):
        """Every pair that shares a sentence, the closest first."""
        shared = defaultdict(list)
        for sentence in sorted(self._named):
            for pair in combinations(sorted(self._named[sentence]), 2):
                shared[pair].append(sentence)
        found = [Together(one, other, tuple(sentences)) for (one, other), sentences in shared.items()]
        return sorted(found, key=lambda pair: (-len(pair.sentences), pair.sentences[0], pair.one, pair.other))
