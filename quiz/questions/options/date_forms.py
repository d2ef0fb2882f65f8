"""The forms in which articles write dates: a date as it is written in, another day written like it out."""

import re
from datetime import date
from functools import lru_cache

from briefing.analysis.wordlists import rows
from quiz.questions.options.moved_amounts import ordinal_ending

MONTHS = [name for name, *_ in sorted(rows("months"), key=lambda row: int(row[1]))]
SHORT = {month[:3]: number for number, month in enumerate(MONTHS, start=1)} | {"Sept": 9}
MONTH = "(?P<month>" + "|".join([*MONTHS, "Sept", *(month[:3] for month in MONTHS)]) + r")(?P<dot>\.?)"
DAY = r"(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?"
YEAR = r"(?P<year>\d{4})"
PART = r"(?P<part>(?:early|mid|late|spring|summer|autumn|fall|winter)[- ])?"
FORMS = [
    re.compile(form)
    for form in (
        rf"{MONTH} {DAY}(?:,? {YEAR})?",
        rf"{DAY} {MONTH}(?:,? {YEAR})?",
        rf"{PART}{MONTH}(?:,? {YEAR})?",
        rf"(?P<the>the )?{PART}{YEAR}(?P<decade>s)?",
    )
]


def form_of(written: str) -> re.Match | None:
    """The form in which a date is written; None for forms not known here."""
    return next(filter(None, (form.fullmatch(written) for form in FORMS)), None)


def filled(written: re.Match, day: date) -> str:
    """`day` in the form in which another is written: "May 20" makes "June 3"."""
    return written_like(written.string, day)


@lru_cache(20_000)
def written_like(model: str, day: date) -> str:
    """`day` as the model is written, which several questions on one date ask for."""
    written = form_of(model)
    if written is None:
        return model
    new = {"day": str(day.day), "year": str(day.year), "month": MONTHS[day.month - 1]}
    groups = written.groupdict()
    if groups.get("decade"):
        new["year"] = str(day.year // 10 * 10)
    if groups.get("month") in SHORT and groups["month"] not in MONTHS:
        new["month"] = new["month"][:3]
    if new["month"] == "May":
        new["dot"] = ""
    if groups.get("suffix"):
        new["suffix"] = ordinal_ending(day.day)
    text = model
    for name in reversed(groups):
        if groups[name] and name in new:
            text = text[: written.start(name)] + new[name] + text[written.end(name) :]
    return text
