"""When one whom a question calls president was it, or a thing was there: no rival lies before or behind."""

import re
from datetime import date
from functools import cache, lru_cache

from briefing.analysis.wordlists import rows
from quiz.questions.plain import contains_words

MAXIMUM = date.max.year
OFFICE = r"\b(?<!former )(?<!Former )(?<!ex-)(?:President|Prime Minister|Chancellor)"
RULE = r"[’']s? (?:administration|cabinet|government|presidency)\b"


def is_outside_term(stem: str, key: date, day: date) -> bool:
    """Whether the key lies in a term of one whom the stem calls by the office, and the day in none."""
    terms = terms_in(stem)
    return is_in(terms, key) and not is_in(terms, day)


@lru_cache(100)
def terms_in(stem: str) -> tuple[tuple[int, int], ...]:
    """The first and last years of those named as "President Joe Biden" or with "Joe Biden’s presidency".

    So it is with what all know to have been there from then on, or between: "Nazi", "iPhone".
    """
    found = (row for row in rows("terms_of_office") if row[0] in stem)
    held = [
        years
        for name, *years in found
        if re.search(rf"{OFFICE} {re.escape(name)}|{re.escape(name)}{RULE}", stem)
    ]
    low = stem.lower()
    held += [years for inside, word, years in times_known() if inside in low and is_named_in(stem, word)]
    return tuple((int(first), int(last[0]) if last else MAXIMUM) for first, *last in held)


@cache
def times_known() -> tuple[tuple[str, str, list[str]], ...]:
    """What all know to have been there, in small letters and as it is written, with its years."""
    return tuple((word.lower(), word, years) for word, *years in rows("times_all_know"))


def is_named_in(stem: str, name: str) -> bool:
    """ "Prohibition", but not "the prohibition of nets"; "covid" of the list stands in any letters."""
    return contains_words(stem, name) and (name.islower() or name.lower() not in stem)


def is_in(terms: tuple[tuple[int, int], ...], day: date) -> bool:
    return any(first <= day.year <= last for first, last in terms)
