"""What the search for names hands to the linking of actors."""

from dataclasses import dataclass

from briefing.analysis.gazetteer import Entry
from briefing.analysis.results import ActorKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of a sentence that may name an actor, its titles left outside.

    `first`/`last` are token indexes (exclusive), `start`/`end` offsets into the sentence's text; a candidate
    inside a hyphenated word is shorter than its token, and not `is_sure`. `core` is the name without a
    lower-case noun that closes it ("Zarku" of "Zarku camp"). `kind` is None where the words alone cannot
    tell. `title` is the token where its titles begin, -1 without any.
    """

    sentence: int
    first: int
    last: int
    start: int
    end: int
    surface: str
    core: str
    kind: ActorKind | None
    label: str
    entry: Entry | None = None
    title: int = -1
    is_sure: bool = True

    @property
    def is_titled(self) -> bool:
        return self.title >= 0
