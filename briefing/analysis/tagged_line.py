"""A sentence while its tags are being repaired: words fixed, tags changing; neighbours never out of range."""

from collections.abc import Sequence

_ADVERBS = frozenset({"RB", "RBR", "RBS"})
_MOST_ADVERBS = 12


class TaggedLine:
    """`words`, `lower` and `tags` by index; `tag(i)` and `low(i)` answer "" beyond either end."""

    def __init__(self, pieces: Sequence[tuple[str, int, int]], tags: list[str]):
        self.words = [word for word, _, _ in pieces]
        self.lower = [word.lower() for word in self.words]
        self.joined = [i > 0 and pieces[i - 1][2] == start for i, (_, start, _) in enumerate(pieces)]
        self.tags = tags

    def __len__(self) -> int:
        return len(self.words)

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def low(self, i: int) -> str:
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def tag(self, i: int) -> str:
        return self.tags[i] if 0 <= i < len(self.tags) else ""

    def before(self, i: int) -> int:
        """Index of the nearest earlier token that is no adverb; -1 if there is none."""
        i -= 1
        if i < 0 or self.tags[i] not in _ADVERBS:
            return i
        # Nobody writes a dozen adverbs in a row, but a text of nothing else must not take quadratic time.
        first = max(i - _MOST_ADVERBS, -1)
        while i > first and self.tags[i] in _ADVERBS:
            i -= 1
        return i

    def after(self, i: int) -> int:
        """Index of the nearest later token that is no adverb; the length if there is none."""
        i += 1
        if i >= len(self.tags) or self.tags[i] not in _ADVERBS:
            return i
        last = min(i + _MOST_ADVERBS, len(self.tags))
        while i < last and self.tags[i] in _ADVERBS:
            i += 1
        return i
