"""Days that a stem has by the calendar where its sentence tells them from its own day: "on Thursday"."""

import re

from briefing.analysis.dates.calendar_words import MONTH
from quiz.questions.ground import Ground

WRITTEN_DAY = re.compile(rf"\b(?P<day>\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}\b)(?:,? (?P<year>\d{{4}}))?")


def is_of_written_day(ground: Ground, number: int, stem: str, value: str) -> bool:
    """ "June" in "on 25 June 2026" for "on Thursday": not the June of which the sentence tells besides."""
    start = stem.find(value)
    for day in WRITTEN_DAY.finditer(stem) if start >= 0 else ():
        if day.start() < start + len(value) and start < day.end():
            told = day.group() if value == day["year"] else day["day"]
            return told not in ground.text(number)
    return False
