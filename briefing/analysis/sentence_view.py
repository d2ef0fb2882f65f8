"""A sentence as rooms that reword it need it: its tokens, and whom its references and owners mean."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefing.analysis.results import Actor, Reference, Sentence, Token
from briefing.analysis.token_spans import token_span


def is_open(reference: Reference) -> bool:
    """ "the country" stands for nothing where unresolved; "the earnings report" says enough by itself."""
    return reference.actor is None and len(reference.surface.split()) < 3


def is_description(reference: Reference) -> bool:
    """A pronoun or a common noun, so that a name may stand for it; "the Indian War" is a name already."""
    return not any(word[:1].isupper() for word in reference.surface.split()[1:])


def endings_by_sentence(actors: Sequence[Actor]) -> defaultdict[int, dict[int, int]]:
    """Sentence number -> end of a mention -> its actor; the longest mention where two end there."""
    mentions = [
        (mention.sentence, -mention.start, mention.end, index)
        for index, actor in enumerate(actors)
        for mention in actor.mentions
    ]
    found: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for sentence, _, end, index in sorted(mentions):
        found[sentence][end] = index
    return found


@dataclass(frozen=True, slots=True)
class SentenceView:
    """`endings` gives the actor whose mention ends at an offset; see `endings_by_sentence`."""

    sentence: Sentence
    tokens: Sequence[Token]
    references: Sequence[Reference]
    actors: Sequence[Actor]
    endings: Mapping[int, int] = field(default_factory=dict)

    def text(self, first: int, last: int) -> str:
        """The words of the tokens `first` to `last` (exclusive) as they stand."""
        if first >= last:
            return ""
        return " ".join(self.sentence.text[self.tokens[first].start : self.tokens[last - 1].end].split())

    def reference_at(self, index: int) -> tuple[Reference, int] | None:
        """The reference that begins at the token, and the index of the token after it."""
        for reference in self.references:
            if reference.start == self.tokens[index].start:
                return reference, token_span(self.tokens, reference.start, reference.end)[1]
        return None

    def has_open_reference(self, first: int, last: int) -> bool:
        """Whether the words point at something that nobody has resolved."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return any(is_open(ref) and start <= ref.start < end for ref in self.references)

    def actor_ending_at(self, end: int) -> int | None:
        """The actor named right before the offset; that of the longest mention where two end there."""
        return self.endings.get(end)

    def name(self, actor: int) -> str:
        """The actor's name as running text has it."""
        found = self.actors[actor]
        return f"the {found.name}" if found.takes_the else found.name

    def owner(self, index: int) -> str | None:
        """ "Armenia's" for a resolved "its" at the token; None for an open one, "" where none stands."""
        if self.tokens[index].tag not in {"PRP$", "WP$"}:
            return ""
        found = self.reference_at(index)
        if found is None or found[0].actor is None:
            return None
        return f"{self.name(found[0].actor)}'s"

    def resolved(self, first: int, last: int) -> str | None:
        """The words with each "its" named; None where a pronoun or a possessive stays open."""
        pieces: list[str] = []
        start = first
        for index in range(first, last):
            tag = self.tokens[index].tag
            if tag in {"PRP", "WP", "WDT"}:
                return None
            if tag in {"PRP$", "WP$"}:
                owner = self.owner(index)
                if owner is None:
                    return None
                pieces += [self.text(start, index), owner]
                start = index + 1
        pieces.append(self.text(start, last))
        return " ".join(piece for piece in pieces if piece)
