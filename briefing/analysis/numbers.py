"""Reads numbers written in words or digits: "twenty-five", "two hundred and six", "1,400", "2.5 million".

The form that India writes its large numbers in is told here too, to read and to write.
"""

import re
from functools import cache

from briefing.analysis.wordlists import rows


def _alternatives(kind: str) -> str:
    found = [word for word, _, group in rows("cardinals") if group == kind]
    return "|".join(sorted(found, key=len, reverse=True))


_SMALL = (
    rf"(?:(?:{_alternatives('ten')})(?:[-\s](?:{_alternatives('unit')})\b)?"
    rf"|{_alternatives('teen')}|{_alternatives('unit')})"
)

# "12,50,000" as in India, "1,250,000" as elsewhere.
INDIAN = r"[0-9]{1,2}(?:,[0-9][0-9])+,[0-9]{3}"
DIGITS = rf"[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?|{INDIAN}|[0-9]+(?:\.[0-9]+)?"
WORDS = rf"(?:{_SMALL}\b(?:\shundred\b(?:\s(?:and\s)?{_SMALL}\b)?)?)"
SCALE = rf"(?:hundred|{_alternatives('scale')})"


def _short(*place: str) -> str:
    found = [form for form, _, *rest in rows("short_scales") if tuple(rest) == place]
    return "|".join(sorted(found, key=len, reverse=True))


SHORT_SCALE = rf"(?:\s?(?:{_short()})|(?:{_short('close')}))\b"


@cache
def values() -> dict[str, int]:
    """Each number word and what it is worth."""
    return {word: int(value) for word, value, _ in rows("cardinals")} | {"hundred": 100}


@cache
def short_scales() -> dict[str, int]:
    """Each scale cut short and what it is worth: "bn", "m"."""
    return {form: values()[scale] for form, scale, *_ in rows("short_scales")}


@cache
def ordinals() -> dict[str, int]:
    """Each ordinal word and its place."""
    return {word: int(place) for word, place in rows("ordinal_words")}


def number(text: str) -> float | None:
    """The value of one number in digits or words, None where `text` is neither."""
    plain = text.strip().lower().replace(",", "")
    try:
        return float(plain)
    except ValueError:
        return _in_words(plain)


def in_lakhs(value: int) -> str:
    """ "12,50,000": all but the last three digits by twos."""
    rest, last = divmod(value, 1000)
    return f"{re.sub(r'(?<=[0-9])(?=(?:[0-9]{2})+$)', ',', str(rest))},{last:03}" if rest else str(last)


def ordinal(text: str) -> int | None:
    """The place that "39th" or "nineteenth" names."""
    digits = re.match(r"[0-9]+", text)
    if digits:
        return int(digits.group())
    tens, _, ones = text.lower().rpartition("-")
    place = ordinals().get(ones)
    return place + values().get(tens, 0) if place else None


def _in_words(text: str) -> float | None:
    total = current = 0
    for word in re.split(r"[\s-]+", text):
        worth = values().get(word)
        if word in {"a", "an"}:
            worth = 1
        elif word == "and":
            continue
        if worth is None:
            return None
        if worth == 100:
            current = max(current, 1) * 100
        elif worth >= 1000:
            total, current = total + max(current, 1) * worth, 0
        else:
            current += worth
    return float(total + current)
