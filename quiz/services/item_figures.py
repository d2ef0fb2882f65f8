"""What the sums over first attempts tell of a question: facility, discrimination, and plain advice.

Numbers in, values out. `facility` is the mean mark; `discrimination` the correlation of the mark with the
rest of the quiz. Figures of fewer than five people are not shown, of fewer than twenty they are uncertain.
"""

from dataclasses import dataclass
from math import sqrt

HIDDEN_BELOW = 5
UNCERTAIN_BELOW = 20
HARD, EASY, WEAK = 0.3, 0.95, 0.2


@dataclass(frozen=True)
class Sums:
    """Over the first attempts that asked a question: `m` its mark, `r` the sum of the other marks."""

    n: int
    m: float
    mm: float
    r: float
    rr: float
    mr: float


@dataclass(frozen=True)
class Figures:
    """`facility` and `discrimination` are None where they are hidden or have no meaning."""

    count: int
    facility: float | None
    discrimination: float | None

    @property
    def is_hidden(self):
        return self.count < HIDDEN_BELOW

    @property
    def is_uncertain(self):
        return self.count < UNCERTAIN_BELOW

    @property
    def percent(self):
        return round(100 * self.facility) if self.facility is not None else None

    @property
    def advice(self):
        """(how urgent, what to do), the most urgent first: 0 is wrong, 1 look, 2 fine, 3 too early."""
        if self.is_hidden:
            return 3, "Too early to tell"
        if self.discrimination is not None and self.discrimination < 0:
            return 0, "Those who know the rest miss it more: check the key"
        if self.facility < HARD:
            return 1, "Hard: check that the text says it clearly"
        if self.facility > EASY:
            return 1, "Nearly everybody knows it: it tells little"
        if self.discrimination is not None and self.discrimination < WEAK:
            return 1, "Tells little who knows the rest: look at its wrong options"
        return 2, "Fine"


def figures_of(sums):
    if sums.n < HIDDEN_BELOW:
        return Figures(sums.n, None, None)
    return Figures(sums.n, sums.m / sums.n, correlation(sums))


def correlation(sums):
    """Pearson's, from the sums; None where one of the two never differs."""
    n = sums.n
    of_marks = n * sums.mm - sums.m**2
    of_rests = n * sums.rr - sums.r**2
    # Rounding leaves a crumb where there is no spread at all.
    if of_marks <= 1e-9 * n * n or of_rests <= 1e-9 * n * n:
        return None
    return max(-1.0, min(1.0, (n * sums.mr - sums.m * sums.r) / sqrt(of_marks * of_rests)))


@dataclass(frozen=True)
class Scores:
    """Over whole first attempts, in points: mean, median, spread, and consistency (Cronbach's alpha)."""

    count: int
    mean: float
    median: float
    spread: float
    alpha: float | None


def scores_of(histogram, items):
    """`histogram` is {points: attempts}, `items` the sums of each question; None below five attempts."""
    count = sum(histogram.values())
    if count < HIDDEN_BELOW:
        return None
    mean = sum(points * times for points, times in histogram.items()) / count
    variance = sum(times * (points - mean) ** 2 for points, times in histogram.items()) / count
    return Scores(count, mean, median_of(histogram, count), sqrt(variance), alpha_of(variance, items, count))


def median_of(histogram, count):
    seen, lower = 0, None
    for points in sorted(histogram):
        seen += histogram[points]
        if lower is None and seen * 2 >= count:
            if seen * 2 > count:
                return points
            lower = points
        elif lower is not None:
            return (lower + points) / 2
    return lower


def alpha_of(variance, items, count):
    """Only where every attempt asked every question, and scores differ at all."""
    if len(items) < 2 or variance <= 1e-9 or any(sums.n != count for sums in items):
        return None
    of_items = sum(sums.mm / count - (sums.m / count) ** 2 for sums in items)
    return len(items) / (len(items) - 1) * (1 - of_items / variance)
