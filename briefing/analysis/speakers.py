"""Who says it, where the sentence names somebody outside a saying verb: "According to the ministry, …"."""

from collections.abc import Sequence

from briefing.analysis.noun_phrases import list_end
from briefing.analysis.results import Token


def according_to(tokens: Sequence[Token], stop: int) -> tuple[int, int] | None:
    """Token span of the source that "according to" names, wherever it stands in the sentence."""
    for i in range(len(tokens) - 2):
        if tokens[i].text.lower() == "according" and tokens[i + 1].text.lower() == "to":
            end = list_end(tokens, i + 2, len(tokens))
            if 0 < end < len(tokens) - 1 and tokens[end].lemma in ("by", "from"):
                end = max(end, list_end(tokens, end + 1, len(tokens)))
            if end > 0:
                return i + 2, end
    return None
