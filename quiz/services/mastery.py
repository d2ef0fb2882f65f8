"""How well something is known: reads marks and their times, returns one of four levels.

New: not answered yet. Learning: missed last time, or right on one day only. Familiar: right on two days.
Solid: right three times, one of them, the third or later, a week or more after the one before.
Counting starts again behind the last miss, and more right answers never lower a level.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum

WEEK = timedelta(days=7)


class Level(IntEnum):
    NEW = 0
    LEARNING = 1
    FAMILIAR = 2
    SOLID = 3

    @property
    def word(self):
        return self.name.capitalize()


def level_of(history: Sequence[tuple[datetime, float]]) -> Level:
    """The level of one question from its (marked at, mark) pairs, oldest first."""
    if not history:
        return Level.NEW
    times = _right_since_last_miss(history)
    gaps = [later - earlier for earlier, later in zip(times[1:], times[2:], strict=False)]
    if any(gap >= WEEK for gap in gaps):
        return Level.SOLID
    if len({time.date() for time in times}) >= 2:
        return Level.FAMILIAR
    return Level.LEARNING


def level_of_many(levels: Iterable[Level]) -> Level:
    """Where at least half of the answered questions stand, or better; New where none was answered."""
    answered = sorted(level for level in levels if level > Level.NEW)
    return answered[(len(answered) - 1) // 2] if answered else Level.NEW


def _right_since_last_miss(history):
    times = []
    for at, mark in history:
        if mark >= 1:
            times.append(at)
        else:
            times.clear()
    return times
