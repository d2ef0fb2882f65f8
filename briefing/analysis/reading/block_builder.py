"""Collects the visible characters of one block, with the source offset and the marks of each."""

from dataclasses import dataclass, field
from itertools import groupby

from briefing.analysis.results import Block, BlockKind, Run

Marks = tuple[tuple[str, ...], str]


@dataclass
class BlockBuilder:
    """White space is collapsed to one space and trimmed at both ends, as a browser shows it."""

    characters: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    marks: list[Marks] = field(default_factory=list)

    def add(self, text: str, origins, marks: Marks) -> None:
        for character, origin in zip(text, origins, strict=True):
            if character.isspace():
                if not self.characters or self.characters[-1] == " ":
                    continue
                character = " "
            self.characters.append(character)
            self.origins.append(origin)
            self.marks.append(marks)

    def build(self, number: int, kind: BlockKind, level: int, furniture: str) -> Block | None:
        """The block, or None where nothing visible was added."""
        if self.characters and self.characters[-1] == " ":
            for column in (self.characters, self.origins, self.marks):
                column.pop()
        if not self.characters:
            return None
        text = "".join(self.characters)
        return Block(number, kind, text, tuple(self.origins), self._runs(), level, furniture)

    def _runs(self) -> tuple[Run, ...]:
        runs = []
        marked = zip(self.characters, self.marks, strict=True)
        for (marks, target), group in groupby(marked, lambda pair: pair[1]):
            runs.append(Run("".join(character for character, _ in group), marks, target))
        return tuple(runs)
