"""Reads amounts as people write them: "$2bn", "2 billion dollars", "30–60 per cent"."""

import re
from dataclasses import dataclass

from briefing.analysis.wordlists import rows, words

SMALL = {word: int(value) for word, value in rows("number_words")}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SHORT_SCALES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "bn": "billion",
    "b": "billion",
    "tn": "trillion",
}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ORDINALS |= {word + "th": value for word, value in SMALL.items() if value > 3 and not word.endswith("y")}
ORDINALS |= {word[:-1] + "ieth": value for word, value in SMALL.items() if word.endswith("y")}
FRACTIONS = {"half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3}
CURRENCIES = {"$": "dollar", "us$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
SAME_UNITS = {"usd": "dollar", "eur": "euro", "gbp": "pound", "percent": "%", "pct": "%", "kilometre": "km"}
SAME_UNITS |= {"kilometer": "km", "metre": "meter", "kg": "kilogram", "times": "fold", "x": "fold"}
SAME_UNITS |= {"tonne": "ton", "person": "people"}
HEDGES = words("number_hedges")
# Thousands stand behind commas, spaces or apostrophes, and behind points where there are two; "12,5" is 12.5.
GROUPED = r"\d{1,3}(?:(?:,\d{3})+|(?:[ '’]\d{3})+|(?:\.\d{3}){2,})(?!\d)(?:[.,]\d+)?"
NUMBER = rf"{GROUPED}|\d+/\d+|\d+(?:,\d{{1,2}}(?!\d)|\.\d+)?"
TOKEN = re.compile(rf"us\$|[$€£¥₹%]|{NUMBER}|[a-z]+")
GROUP = re.compile(r"[,. '’](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Amount:
    """One value, or the two ends of a range, and the words that say of what."""

    values: tuple[float, ...]
    units: frozenset[str]
    is_ordinal: bool = False

    def is_same(self, other: "Amount | None") -> bool:
        """The same number; a unit may be left out, but not changed."""
        if other is None or self.values != other.values:
            return False
        if other.is_ordinal != self.is_ordinal and other.units:
            return False
        return self.units <= other.units or other.units <= self.units


def read_amount(text: str) -> Amount | None:
    """The amount that `text` is, or None when it is no amount, or more than a range of two."""
    text = re.sub(r"\bper ?cent\b", "%", re.sub(r"\s", " ", text.lower()))
    text = re.sub(r"(?<=[a-z])fold\b", " fold", text)
    tokens = TOKEN.findall(re.sub(r"[‐-―−]", "-", text))
    values, units, is_ordinal = [], [], False
    position = 0
    while position < len(tokens):
        value, taken, ordinal = read_value(tokens[position:])
        if taken:
            values.append(value)
            is_ordinal = is_ordinal or ordinal
        else:
            units.append(tokens[position])
        position += max(1, taken)
    if not 1 <= len(values) <= 2:
        return None
    return Amount(tuple(values), unit_names(units), is_ordinal)


def read_value(tokens: list[str]) -> tuple[float, int, bool]:
    """The number the tokens begin with, how many of them it takes (0: none), and whether it is an ordinal."""
    total, part, taken, ordinal = 0.0, None, 0, False
    for token in tokens:
        scale = SCALES.get(SHORT_SCALES.get(token, token))
        if token[0].isdigit() and part is None and not total:
            part = read_digits(token)
        elif token in ("a", "an") and not taken and (tokens[1:2] and tokens[1] in SCALES | FRACTIONS):
            part = 1
        elif token in SMALL and (part is None or (part % 10 == 0 and part >= 20 and SMALL[token] < 10)):
            part = (part or 0) + SMALL[token]
        elif token in SMALL and part and part >= 100:
            part += SMALL[token]
        elif scale and taken and part is not None:
            part, total = (part * scale, total) if scale == 100 else (None, total + part * scale)
        elif token in FRACTIONS and (taken or token in ("half", "quarter")):
            part = (1 if part is None else part) * FRACTIONS[token]
        elif token in ORDINALS:
            part, ordinal = (part or 0) + ORDINALS[token], True
        elif token in ("st", "nd", "rd", "th") and taken:
            ordinal = True
        elif token in ("and", "a") and taken and part is not None and part >= 100:
            pass
        else:
            break
        taken += 1
    return (total + (part or 0), taken, ordinal)


def read_digits(token: str) -> float:
    """ "1,400,000", "1 400 000", "1.4", "12,5" or "1/3" as a number."""
    if "/" in token:
        over, under = map(int, token.split("/"))
        return over / under if under else float("nan")
    if re.fullmatch(GROUPED, token):
        token = GROUP.sub("", token)
    return float(token.replace(",", "."))


def unit_names(found: list[str]) -> frozenset[str]:
    """Units in one form: currency signs by name, plurals cut, hedges dropped."""
    names = set()
    for word in found:
        if word in HEDGES:
            continue
        name = CURRENCIES.get(word, word)
        name = SAME_UNITS.get(name, name)
        name = name[:-1] if len(name) > 3 and name.endswith("s") else name
        names.add(SAME_UNITS.get(name, name))
    return frozenset(names)
