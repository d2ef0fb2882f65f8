"""Names that are one letter apart and stand in the same surroundings: groups in, pairs out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.analysis.name_groups import Group, Key, plain
from briefing.analysis.results import Token


def misspelt(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """A rarer name one letter or one swap away from another in the same surroundings ("Zarukm camp")."""
    by_shape: defaultdict[tuple[str, int], list[Key]] = defaultdict(list)
    for key, group in groups.items():
        name = plain(" ".join(group.words))
        if len(name) > 4 and (group.entry is None or group.label == "city"):
            by_shape[(name[0], len(name))].append(key)
    for (initial, length), keys in by_shape.items():
        others = keys + by_shape.get((initial, length + 1), [])
        for index, left in enumerate(keys[:60]):
            for right in others[index + 1 : 60]:
                pair = _misspelt_pair(groups[left], groups[right], lines)
                if pair:
                    yield pair


def _misspelt_pair(left: Group, right: Group, lines: Sequence[Sequence[Token]]) -> tuple[Key, Key] | None:
    if not one_slip_apart(plain(" ".join(left.words)), plain(" ".join(right.words))):
        return None
    if left.entry is not None and right.entry is not None:
        return None
    if not _surroundings(left, lines) & _surroundings(right, lines):
        return None
    rare, common = sorted((left, right), key=lambda group: len(group.candidates))
    return (rare.key, common.key) if len(rare.candidates) < len(common.candidates) else None


def _surroundings(group: Group, lines: Sequence[Sequence[Token]]) -> set[str]:
    """The nouns that follow the name, and its own given name."""
    found = set(group.words[:-1])
    for candidate in group.candidates:
        line = lines[candidate.sentence - 1]
        found.update(candidate.surface[len(candidate.core) :].split())
        if candidate.last < len(line) and line[candidate.last].tag in ("NN", "NNS"):
            found.add(line[candidate.last].text)
            if candidate.last + 1 < len(line) and line[candidate.last + 1].tag == "NN":
                found.add(line[candidate.last + 1].text)
    return found


def one_slip_apart(left: str, right: str) -> bool:
    """One letter changed, left out or added, or two neighbours swapped; "Tarn 1" is not "Tarn 2"."""
    if left == right or abs(len(left) - len(right)) > 1 or _numbers(left) != _numbers(right):
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rest_left, rest_right = left[start:], right[start:]
    return (
        rest_left[1:] == rest_right[1:]
        or rest_left[1:] == rest_right
        or rest_left == rest_right[1:]
        or (rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:])
    )


def _numbers(name: str) -> list[str]:
    """The numbers of "Tarn 13", "Tarn II" and "Tarn V5", as names are compared."""
    return re.findall(r"\d+|\b[ivx]+\b", name)
