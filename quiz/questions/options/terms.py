"""When somebody whom a question calls president was it: no rival lies before or behind the term."""

import re
from datetime import date

from briefing.analysis.wordlists import rows

MAXIMUM = date.max.year
OFFICE = r"\b(?<!former )(?<!Former )(?<!ex-)(?:President|Prime Minister|Chancellor)"
RULE = r"[’']s? (?:administration|cabinet|government|presidency)\b"


def is_outside_term(stem: str, key: date, day: date) -> bool:
    """Whether the key lies in a term of one whom the stem calls by the office, and the day in none."""
    terms = terms_in(stem)
    return is_in(terms, key) and not is_in(terms, day)


def terms_in(stem: str) -> list[tuple[int, int]]:
    """The first and last years of those named as "President Joe Biden" or with "Joe Biden’s presidency"."""
    found = (row for row in rows("terms_of_office") if row[0] in stem)
    return [
        (int(first), int(last[0]) if last else MAXIMUM)
        for name, first, *last in found
        if re.search(rf"{OFFICE} {re.escape(name)}|{re.escape(name)}{RULE}", stem)
    ]


def is_in(terms: list[tuple[int, int]], day: date) -> bool:
    return any(first <= day.year <= last for first, last in terms)
