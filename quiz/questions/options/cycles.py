"""What comes round every few years: in another year there was none, and whoever knows that need not read."""

import re
from datetime import date

from briefing.analysis.results import DateExpression, Grain

# By how many years they come round; summer and winter games take turns, and many a cup is held more often.
CYCLES = (
    (re.compile(r"\b(?:Super Tuesday|World Cup)\b"), 4),
    (re.compile(r"\b(?:Olympics?|Paralympics?)\b|\bmidterms?\b"), 2),
)


def is_off_cycle(stem: str, key: DateExpression, day: date) -> bool:
    """ "In which year did Ann Lee win on Super Tuesday?": 2007 had none, where the answer is 2008."""
    if key.grain is not Grain.YEAR or key.first is None:
        return False
    return any((day.year - key.first.year) % years and event.search(stem) for event, years in CYCLES)
