"""One line under each section's heading, from the section's own sentences."""

from collections.abc import Sequence

from briefing.analysis.ranking import Ranking
from briefing.analysis.sections import Part

_LIMIT = 140


def standfirsts(parts: Sequence[Part], ranking: Ranking) -> tuple[str, ...]:
    """For each part its most telling sentence that stands alone in 140 characters, or ""."""
    lines = (ranking.best_first(part.sentences, _LIMIT) for part in parts)
    return tuple(best[0][2].text if best else "" for best in lines)
