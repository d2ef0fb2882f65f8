"""Currencies beside their numbers as patterns, and their names: "R4bn", "Rs 500 crore", "3 million kr"."""

import re
from collections.abc import Iterable

from briefing.analysis.numbers import SCALE, SHORT_SCALE
from briefing.analysis.wordlists import rows

_ROWS = rows("currencies")
NAMES = {form: name for form, name, *_ in _ROWS}
# What a letter needs beside it to be money: a scale, as in "R4bn" or "R4-5 million", or thousands.
_LARGE = (
    rf"[0-9]{{1,3}}(?:,[0-9]{{2,3}})+"
    rf"|[0-9]+(?:\.[0-9]+)?(?:(?:\s?[-–]\s?|\sto\s)[A-Z]{{0,4}}[0-9.]+)?(?:{SHORT_SCALE}|[\s-]?{SCALE}\b)"
)


def _forms(place: str, *need: str) -> list[str]:
    return [form for form, _, where, *rest in _ROWS if where in (place, "both") and tuple(rest) == need]


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


_PLAIN, _LETTERS = _forms("before"), _forms("before", "sums")
_CODES = [form for form in _LETTERS if len(form) > 1]
_ONE_LETTER = [form for form in _LETTERS if len(form) == 1]
# A single letter stands right before its figure.
BEFORE = (
    rf"(?:(?:{_any_of(_PLAIN)})\s?"
    rf"|(?:{_any_of(_CODES)})(?=\s?(?:{_LARGE}))\s?"
    rf"|(?:{_any_of(_ONE_LETTER)})(?={_LARGE}))"
)
# A currency where its figure opens.
OPENING = rf"(?<!\w){BEFORE}(?=[0-9])"
_SIGNS = frozenset(form for form in _PLAIN if not form[-1].isalpha() and form[-1] != ".")
# Signs, and letters that no space parts from their figure: tokens of their own.
GLUED = rf"(?:{_any_of(_SIGNS)}|(?:{_any_of(_PLAIN)})(?=[0-9])|(?:{_any_of(_LETTERS)})(?={_LARGE}))"
_CODES_BEHIND = frozenset(form for form in _forms("after") if not form.islower())
AFTER = rf"(?:{_any_of(_forms('after'))})(?!\w)"
AFTER_LARGE = rf"(?:{_any_of(_forms('after', 'sums'))})(?!\w)"
_BEFORE = re.compile(rf"{BEFORE}(?=[0-9])")


_BESIDE_SUM = re.compile(
    rf"{OPENING}"
    rf"|(?:(?<=[0-9]\s)|(?<=illion\s)|(?<=thousand\s)|(?<=[0-9][mk]\s)|(?<=bn\s))(?:{AFTER}|{AFTER_LARGE})"
)


def without_currencies(text: str) -> str:
    """The text without the currencies of its sums."""
    return _BESIDE_SUM.sub("", text)


def is_code(word: str) -> bool:
    """Whether the word stands behind a sum and is not spelt out: "USD", "€"."""
    return word in _CODES_BEHIND


def is_sign(word: str) -> bool:
    return word in _SIGNS


def is_before_sum(word: str, behind: str) -> bool:
    """Whether the word is a currency, and what stands behind it, spaces and all, begins with a sum of it."""
    found = _BEFORE.match(word + behind)
    return found is not None and found.group().rstrip() == word
