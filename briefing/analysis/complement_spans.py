"""The objects and adjuncts of a clause while they are being read, as spans of its tokens."""

from dataclasses import dataclass, field

from briefing.analysis.results import Adjunct


@dataclass(slots=True)
class Complements:
    """Objects in text order and adjuncts with their kinds, as (first, last exclusive) token spans."""

    objects: list[tuple[int, int]] = field(default_factory=list)
    adjuncts: list[tuple[Adjunct, tuple[int, int]]] = field(default_factory=list)

    def ends_in_object(self, i: int) -> bool:
        """Whether the object read last ends right before the token `i`."""
        return bool(self.objects) and self.objects[-1][1] == i

    def stretch_object(self, last: int) -> int:
        """Let the object read last reach to `last` (exclusive), which is returned."""
        self.objects[-1] = (self.objects[-1][0], last)
        return last

    def span_before(self, i: int) -> tuple[int, int] | None:
        """The object or adjunct read last, if it ends right before the token `i`."""
        spans = [*self.objects[-1:], *(span for _, span in self.adjuncts[-1:])]
        return next((span for span in spans if span[1] == i), None)

    def stretch(self, span: tuple[int, int], last: int) -> int:
        """Let that object or adjunct read last reach to `last` (exclusive), which is returned."""
        if self.objects and self.objects[-1] == span:
            return self.stretch_object(last)
        kind, (first, _) = self.adjuncts[-1]
        self.adjuncts[-1] = (kind, (first, last))
        return last
