"""The three to six key points that together tell the article, each with the numbers of its sentences."""

from collections.abc import Sequence

from briefing.analysis.ranking import Ranking
from briefing.analysis.results import KeyPoint
from briefing.analysis.sections import Part
from briefing.analysis.shortening import Line

_LIMIT = 220
_WIDE_LIMIT = 320
_FEWEST, _MOST = 3, 6


def choose(parts: Sequence[Part], ranking: Ranking) -> tuple[KeyPoint, ...]:
    """The best sentence of each section first, then the best of the rest, in reading order."""
    wanted = min(_MOST, max(_FEWEST, len(parts)))
    chosen: list[tuple[float, int, Line]] = []
    for limit in (_LIMIT, _WIDE_LIMIT):
        if len(chosen) < _FEWEST:
            chosen = _chosen(parts, ranking, limit, wanted)
    return tuple(
        KeyPoint(line.text, (number,)) for _, number, line in sorted(chosen, key=lambda item: item[1])
    )


def _chosen(
    parts: Sequence[Part], ranking: Ranking, limit: int, wanted: int
) -> list[tuple[float, int, Line]]:
    by_part = [ranking.best_first(part.sentences, limit) for part in parts]
    firsts = sorted((lines[0] for lines in by_part if lines), key=_by_value)
    others = sorted((item for lines in by_part for item in lines[1:]), key=_by_value)
    chosen: list[tuple[float, int, Line]] = []
    for item in [*firsts, *others]:
        if len(chosen) < wanted and not any(ranking.are_alike(item[1], other[1]) for other in chosen):
            chosen.append(item)
    return chosen


def _by_value(item: tuple[float, int, Line]) -> tuple[float, int]:
    return -item[0], item[1]
