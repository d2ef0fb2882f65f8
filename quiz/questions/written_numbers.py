"""Reads amounts as people write them: "$2bn", "2 billion dollars", "30–60 per cent"."""

import re
from dataclasses import dataclass

from briefing.analysis.numbers import INDIAN, short_scales
from briefing.analysis.wordlists import rows, words

SMALL = {word: int(value) for word, value in rows("number_words")}
SCALES = {"hundred": 1e2} | {word: float(value) for word, value, kind in rows("cardinals") if kind == "scale"}
SHORT_SCALES = {form.lower(): float(value) for form, value in short_scales().items()}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ORDINALS |= {word + "th": value for word, value in SMALL.items() if value > 3 and not word.endswith("y")}
ORDINALS |= {word[:-1] + "ieth": value for word, value in SMALL.items() if word.endswith("y")}
FRACTIONS = {"half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3}
# "A$" is an Australian dollar, and "kr" the crown of any country.
CURRENCIES = {form.lower(): tuple(name.lower().split()) for form, name, *_ in rows("currencies")}
SIGNS = "|".join(re.escape(form) for form in sorted(CURRENCIES, key=len, reverse=True) if not form.isalpha())
SAME_UNITS = {"percent": "%", "pct": "%", "kilometre": "km"}
SAME_UNITS |= {"kilometer": "km", "metre": "meter", "kg": "kilogram", "times": "fold", "x": "fold"}
SAME_UNITS |= {"tonne": "ton", "person": "people"}
SAME_UNITS |= dict.fromkeys(("kroner", "kronor", "krona", "kronur", "crown"), "krone")
SAME_UNITS |= {"t": "ton", "kilo": "kilogram", "l": "litre", "h": "hour", "hr": "hour", "hrs": "hour"}
SAME_UNITS |= {"min": "minute", "mins": "minute", "sq": "square"}
# Units cut short, by their names: "kwh" is kilowatt hours, "mph" miles per hour; "bcm" holds a scale too.
SHORT_UNITS = {
    form.lower(): tuple(name.lower().split())
    for form, name, plural, kind in rows("units")
    if kind == "measure" and plural == "no" and form.isalpha() and 1 < len(form) < 5
    if not SCALES.keys() & set(name.split())
} | {"g": ("grams",)}
# A letter behind a figure that is a scale too: "12t" is twelve tonnes or twelve trillion; "€40/t" is neither.
LETTER = re.compile(r"(?<=[\d/])\s?([tm])\b")
LETTER_UNITS = {"t": "tonne", "m": "metre"}
BETWEEN_ENDS = ("to", "and", "or")
HEDGES = words("number_hedges")
# Thousands stand behind commas, spaces or apostrophes, and behind points where there are two; "12,5" is 12.5.
GROUPED = r"\d{1,3}(?:(?:,\d{3})+|(?:[ '’]\d{3})+|(?:\.\d{3}){2,})(?!\d)(?:[.,]\d+)?"
NUMBER = rf"{GROUPED}|{INDIAN}(?!\d)|\d+/\d+|\d+(?:,\d{{1,2}}(?!\d)|\.\d+)?"
TOKEN = re.compile(rf"{SIGNS}|%|{NUMBER}|lakh crore|[a-z]+")
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


def is_same_amount(given: str, right: str) -> bool | None:
    """Whether `given` says the amount that `right` is; None where `right` is no amount."""
    amount = read_amount(right)
    if amount is None:
        return None
    # "12000t" may stand in the article itself.
    in_tonnes = None if amount.units else read_amount(spelt_out(right, "t"))
    spelt = read_amount(spelt_out(given))
    return amount.is_same(read_amount(given)) or any(
        one and spelt and one.is_same(spelt) and one.units & spelt.units for one in (amount, in_tonnes)
    )


def spelt_out(text: str, letters: str = "tm") -> str:
    """The text with these letters behind figures as units: "12 tonne" for "12t"."""
    return LETTER.sub(
        lambda found: f" {LETTER_UNITS[found[1]]}" if found[1] in letters else found[0], text.lower()
    )


def read_amount(text: str) -> Amount | None:
    """The amount that `text` is, or None when it is no amount, or more than a range of two."""
    text = re.sub(r"\bper ?cent\b", "%", re.sub(r"\s", " ", text.lower()))
    text = re.sub(r"(?<=[a-z])fold\b", " fold", text)
    text = re.sub(r"(?<=\d)p\b", " pence", text)
    text = re.sub(r"/\s*([tm])\b", lambda found: f" {LETTER_UNITS[found[1]]}", text)
    tokens = TOKEN.findall(re.sub(r"[‐-―−]", "-", text))
    values, units, is_ordinal = [], [], False
    position = 0
    shared = shared_scale(tokens)
    while position < len(tokens):
        value, taken, ordinal = read_value(tokens[position:])
        if taken:
            values.append(value if values else value * shared)
            is_ordinal = is_ordinal or ordinal
        else:
            units.append(tokens[position])
        position += max(1, taken)
    if not 1 <= len(values) <= 2:
        return None
    return Amount(tuple(values), unit_names(units), is_ordinal)


def shared_scale(tokens: list[str]) -> float:
    """What the first figure of "2-3 billion" or "$2 to $3bn" is to be multiplied by, else 1."""
    figures = [place for place, token in enumerate(tokens) if token[0].isdigit()]
    if len(figures) != 2:
        return 1
    first, second = figures
    scale, behind = scale_of(tokens, second + 1), tokens[first + 1 : second]
    is_range = all(token in BETWEEN_ENDS or token in CURRENCIES for token in behind)
    return scale if is_range and read_digits(tokens[first]) < read_digits(tokens[second]) else 1


def scale_of(tokens: list[str], place: int) -> float:
    """What the scale at the place is worth; 1 for none."""
    token = tokens[place] if place < len(tokens) else ""
    return SCALES.get(token) or SHORT_SCALES.get(token) or 1


def read_value(tokens: list[str]) -> tuple[float, int, bool]:
    """The number the tokens begin with, how many of them it takes (0: none), and whether it is an ordinal."""
    total, part, taken, ordinal = 0.0, None, 0, False
    for token in tokens:
        scale = SCALES.get(token) or SHORT_SCALES.get(token)
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
    if re.fullmatch(INDIAN, token):
        token = token.replace(",", "")
    if re.fullmatch(GROUPED, token):
        token = GROUP.sub("", token)
    return float(token.replace(",", "."))


def unit_names(found: list[str]) -> frozenset[str]:
    """Units in one form: currency signs by name, plurals cut, hedges dropped."""
    names = set()
    for word in found:
        if word in HEDGES:
            continue
        for name in CURRENCIES.get(word) or SHORT_UNITS.get(word) or (word,):
            if name in HEDGES:
                continue
            name = SAME_UNITS.get(name, name)
            name = name[:-1] if len(name) > 3 and name.endswith("s") else name
            names.add(SAME_UNITS.get(name, name))
    return frozenset(names)
