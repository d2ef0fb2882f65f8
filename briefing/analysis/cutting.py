"""Where to cut a row of stretches so that each group holds together: sizes and terms in, indexes out.

A dynamic programme over at most 60 stretches: each group is worth how alike its stretches are, each cut
how much the text changes there; groups far from the even size cost.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import log, sqrt

_MOST_STRETCHES = 60
_WORDS_A_GROUP = 200
_WORDS_A_LONG_GROUP = 250
_LONG = 1500
_CUT_WEIGHT = 1.6
_CHANGE_WEIGHT = 0.6
_SIZE_WEIGHT = 0.9
_TINY_COST = 0.8
_NEVER = -100.0

Vector = dict[Hashable, float]


@dataclass(frozen=True, slots=True)
class Stretch:
    """`cue` speaks for a cut before the stretch; one that follows on is never parted from the one before."""

    size: int
    terms: Counter
    cue: float = 0.0
    follows_on: bool = False


def best_cuts(stretches: Sequence[Stretch], most: int = 12) -> list[int]:
    """Indexes of the stretches that open a new group, the first one left out; at most so many groups."""
    joined = _joined(stretches)
    merged = [_merged(stretches[a:b]) for a, b in joined]
    groups = min(most, how_many(sum(one.size for one in merged)), max(1, (len(merged) + 1) // 2))
    cuts = _programme(merged, groups)
    return [joined[index][0] for index in cuts]


def how_many(size: int) -> int:
    """Sections for so many words: one or two for little texts, three to seven for articles."""
    if size < 160:
        return 1
    if size < 330:
        return 2
    if size <= _LONG:
        return min(7, max(3, round(size / _WORDS_A_GROUP)))
    return min(12, max(7, round(size / _WORDS_A_LONG_GROUP)))


def _joined(stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Spans of stretches that stay together, halved in number until few enough."""
    spans: list[tuple[int, int]] = []
    for index, stretch in enumerate(stretches):
        if spans and stretch.follows_on:
            spans[-1] = spans[-1][0], index + 1
        else:
            spans.append((index, index + 1))
    while len(spans) > _MOST_STRETCHES:
        spans = [(spans[i][0], spans[min(i + 1, len(spans) - 1)][1]) for i in range(0, len(spans), 2)]
    return spans


def _merged(stretches: Sequence[Stretch]) -> Stretch:
    terms: Counter = Counter()
    for one in stretches:
        terms.update(one.terms)
    return Stretch(sum(one.size for one in stretches), terms, stretches[0].cue)


def _programme(stretches: Sequence[Stretch], groups: int) -> list[int]:
    """The start of each group but the first, for the best sum of group and cut values."""
    count = len(stretches)
    worth = _GroupWorth(stretches, groups)
    best: list[list[float]] = [[0.0] + [_NEVER * count] * count]
    back: list[list[int]] = [[0] * (count + 1)]
    for _ in range(groups):
        row, origin = [_NEVER * count] * (count + 1), [0] * (count + 1)
        for end in range(1, count + 1):
            for start in range(end):
                value = best[-1][start] + worth.of(start, end)
                if value > row[end] + 1e-9:
                    row[end], origin[end] = value, start
        best.append(row)
        back.append(origin)
    return _walk_back(back, groups, count)


def _walk_back(back: list[list[int]], groups: int, count: int) -> list[int]:
    cuts: list[int] = []
    end = count
    for group in range(groups, 1, -1):
        end = back[group][end]
        cuts.append(end)
    return [cut for cut in reversed(cuts) if 0 < cut < count]


class _GroupWorth:
    """What a group from `start` to `end` is worth, by sums over the table of likenesses."""

    def __init__(self, stretches: Sequence[Stretch], groups: int):
        self.vectors = _vectors(stretches)
        self.ideal = max(1.0, sum(one.size for one in stretches) / groups)
        self.sizes = _running([float(one.size) for one in stretches])
        count = len(stretches)
        self.change = [0.0] + [
            _CUT_WEIGHT * (_CHANGE_WEIGHT * (1 - self._likeness_around(index)) + stretches[index].cue)
            for index in range(1, count)
        ]
        alike = [[_dot(one, self.vectors[j]) for j in range(i + 1)] for i, one in enumerate(self.vectors)]
        self.likeness = [[0.0] * (count + 1) for _ in range(count + 1)]
        for i in range(count):
            row = _running([alike[max(i, j)][min(i, j)] for j in range(count)])
            self.likeness[i + 1] = [above + here for above, here in zip(self.likeness[i], row, strict=True)]

    def of(self, start: int, end: int) -> float:
        size = self.sizes[end] - self.sizes[start]
        table = self.likeness
        inside = table[end][end] - table[start][end] - table[end][start] + table[start][start]
        uneven = _SIZE_WEIGHT * (abs(size - self.ideal) / self.ideal) ** 1.5
        tiny = _TINY_COST if size < 0.35 * self.ideal else 0.0
        return sqrt(max(0.0, inside)) - uneven - tiny + self.change[start]

    def _likeness_around(self, index: int) -> float:
        before = _sum(self.vectors[max(0, index - 2) : index])
        after = _sum(self.vectors[index : index + 2])
        return _dot(_unit(before), _unit(after))


def _vectors(stretches: Sequence[Stretch]) -> list[Vector]:
    """Terms weighted by rarity, each vector of length one."""
    spread = Counter(term for one in stretches for term in one.terms)
    count = len(stretches)
    return [
        _unit(
            {
                term: (1 + log(n) if n > 1 else n) * log(1 + count / spread[term])
                for term, n in one.terms.items()
            }
        )
        for one in stretches
    ]


def _unit(vector: Vector) -> Vector:
    length = sqrt(sum(value * value for value in vector.values()))
    return {term: value / length for term, value in vector.items()} if length else {}


def _sum(vectors: Sequence[Vector]) -> Vector:
    summed: Vector = {}
    for vector in vectors:
        for term, value in vector.items():
            summed[term] = summed.get(term, 0.0) + value
    return summed


def _dot(one: Vector, other: Vector) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum([value * other[term] for term, value in one.items() if term in other])


def _running(values: Sequence[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums
