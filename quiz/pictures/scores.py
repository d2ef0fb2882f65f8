"""Scores over time as a line: one dot an attempt, the latest marked; for wide and for narrow windows."""

from dataclasses import dataclass
from datetime import date

MOST_DOTS = 8


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the plot stands in its viewBox; the labels hang on these."""

    width: int
    height: int
    left: int
    right: int
    top: int
    base: int


WIDE = Frame(width=760, height=300, left=46, right=700, top=20, base=260)
TALL = Frame(width=340, height=240, left=34, right=286, top=18, base=204)


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float
    percent: int
    day: date


@dataclass(frozen=True, slots=True)
class Line:
    """`path` joins the dots; `grid` is (y, percent) of the lines behind."""

    frame: Frame
    dots: tuple[Dot, ...]
    path: str
    grid: tuple[tuple[int, int], ...]

    @property
    def latest(self):
        return self.dots[-1]

    @property
    def label_x(self):
        return self.frame.right + 14


def score_line(scores, frame):
    """The line of (day, percent) pairs, oldest first; None for fewer than two."""
    scores = list(scores)[-MOST_DOTS:]
    if len(scores) < 2:
        return None
    step = (frame.right - frame.left) / (len(scores) - 1)
    dots = tuple(
        Dot(round(frame.left + step * place, 1), _height(frame, percent), percent, day)
        for place, (day, percent) in enumerate(scores)
    )
    path = "M" + "L".join(f"{dot.x:g} {dot.y:g}" for dot in dots)
    grid = tuple((_height(frame, percent), percent) for percent in (0, 50, 100))
    return Line(frame, dots, path, grid)


def _height(frame, percent):
    return round(frame.base - (frame.base - frame.top) * percent / 100, 1)
