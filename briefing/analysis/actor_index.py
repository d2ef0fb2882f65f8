"""Which actor a stretch of a sentence names, by its mentions and resolved references."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.noun_phrases import head_of, phrase_end
from briefing.analysis.results import Actor, ActorKind, Reference, Token, Use


class ActorIndex:
    """Mentions and resolved references by sentence number."""

    def __init__(self, actors: Sequence[Actor], references: Sequence[Reference]):
        self._kinds = [actor.kind for actor in actors]
        self._spans: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for actor in actors:
            for mention in actor.mentions:
                if mention.use is not Use.ATTRIBUTE:
                    self._spans[mention.sentence].append((mention.start, mention.end, mention.actor))
        for reference in references:
            if reference.actor is not None:
                self._spans[reference.sentence].append((reference.start, reference.end, reference.actor))

    def actor_of(self, sentence: int, tokens: Sequence[Token], first: int, last: int) -> int | None:
        """The actor that the noun phrase names, or that its head is; None for lists and where two compete."""
        spans = self._spans.get(sentence)
        if not spans or self._is_list(tokens, first, last):
            return None
        place = head_of(tokens, first, last)
        if _tells_where(tokens, place, last):
            return None
        head = self._covering(spans, tokens[place])
        if head is not None:
            return head
        return self._apposition(spans, tokens, first, last)

    def person_before(self, sentence: int, end: int) -> int | None:
        """Where the name of a person begins that ends there."""
        spans = (span for span in self._spans.get(sentence, ()) if span[1] == end)
        starts = [start for start, _, actor in spans if self.kind_of(actor) is ActorKind.PERSON]
        return min(starts, default=None)

    def kind_of(self, actor: int | None) -> ActorKind | None:
        return self._kinds[actor] if actor is not None and actor < len(self._kinds) else None

    def _covering(self, spans: Sequence[tuple[int, int, int]], token: Token) -> int | None:
        """The actor of the longest span that ends where the token ends, or has it for a name's own noun.

        "The Ministry of Ports" is the ministry.
        """
        is_name = token.tag.startswith("NNP")
        fitting = [
            span
            for span in spans
            if span[0] <= token.start and (span[1] == token.end or is_name and span[1] > token.end)
        ]
        return max(fitting, key=lambda span: span[1] - span[0])[2] if fitting else None

    def _is_list(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        if not any(token.tag == "CC" for token in tokens[first:last]):
            return False
        end = phrase_end(tokens, first, last)
        return 0 < end < last and tokens[end].tag == "CC"

    def _apposition(
        self, spans: Sequence[tuple[int, int, int]], tokens: Sequence[Token], first: int, last: int
    ) -> int | None:
        """ "the ruling party, Civil Contract,": the name that fills the apposition after the first comma."""
        comma = next((i for i in range(first, last) if tokens[i].tag == ","), None)
        if comma is None or comma + 1 >= last:
            return None
        end = phrase_end(tokens, comma + 1, last)
        if end < 0 or (end < last and tokens[end].tag != ","):
            return None
        return self._covering(spans, tokens[head_of(tokens, comma + 1, end)])


def _tells_where(tokens: Sequence[Token], head: int, last: int) -> bool:
    """ "The Lima, Ohio, police chief": a town with its region stands before the noun that is meant."""
    if head + 1 >= last or tokens[head].tag != "NNP" or tokens[head + 1].tag != ",":
        return False
    end = head + 2
    while end < last and tokens[end].tag == "NNP":
        end += 1
    is_closed = end > head + 2 and end + 1 < last and tokens[end].tag == ","
    return is_closed and tokens[end + 1].tag in ("NN", "NNS", "JJ")
