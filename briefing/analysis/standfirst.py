"""One line under each section's heading, from the section's own sentences."""

from collections.abc import Sequence

from briefing.analysis.ranking import Ranking
from briefing.analysis.sections import Part

_LIMIT = 140
_WIDE_LIMIT = 200


def standfirsts(parts: Sequence[Part], ranking: Ranking) -> tuple[str, ...]:
    """For each part its most telling sentence that stands alone in 140 characters, or in 200, or ""."""
    lines = (
        ranking.best_first(part.sentences, _LIMIT) or ranking.best_first(part.sentences, _WIDE_LIMIT)
        for part in parts
    )
    return tuple(best[0][2].text if best else "" for best in lines)
