"""What quantities look like, kind by kind; counts, which hang on their noun, have a room of their own."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from briefing.analysis import currencies
from briefing.analysis.numbers import DIGITS, number, ordinals, values
from briefing.analysis.quantities.amounts import TO_BUT_AND, amount, apart, has_short_scale, matches_at, worth
from briefing.analysis.results import QuantityKind
from briefing.analysis.wordlists import rows


@dataclass(frozen=True, slots=True)
class Reading:
    kind: QuantityKind
    value: float | None
    unit: str
    value_to: float | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """`cues`: nothing can match a text that has none of them in lower case.

    Without cues the pattern begins with an amount, and is tried only where one begins.
    """

    regex: re.Pattern[str]
    read: Callable[[re.Match[str]], Reading | None]
    cues: tuple[str, ...] = ()

    def matches(self, text: str, lower: str, beginnings: Sequence[int]) -> Iterable[re.Match[str]]:
        if not self.cues:
            return matches_at(self.regex, text, beginnings)
        found = self.regex.finditer(text) if any(cue in lower for cue in self.cues) else ()
        return chain.from_iterable(apart(match) for match in found)


_UNITS = {form: (unit, kind) for form, unit, _, kind in rows("units")}
_UNITS |= {form + "s": (unit, kind) for form, unit, plural, kind in rows("units") if plural == "s"}
_UNIT_WORDS = "|".join(re.escape(form) for form in sorted(_UNITS, key=lambda form: (-len(form), form)))
# What an amount is reckoned by: "mg/kg", "$5 per square metre", "$20 a month"; not in "$20 a month later".
_EACH = rf"(?:{_UNIT_WORDS}|share|person|head|piece)"
_PER = rf"(?:(?<=/)[A-Za-z]+|(?<=per\s)(?:(?:square|cubic|long|metric|nautical|short|troy)\s)?[a-z]+|{_EACH})"
_NO_TIME = r"(?!\w+\s(?:ago|later|earlier|after|before|or|and)\b)"
_RATE = rf"(?:(?:/|\sper\s|\san?\s{_NO_TIME})(?P<per>{_PER})\b)?"
# "1,200 won prizes", "3 million won the right to vote": no Korean money.
_WON_WHAT = rf"an?\s(?!{_EACH}\b)|(?:the|their|his|her|its|no|by|against|in|back|over|more)\b|[a-z]+s\b"
_NO_VICTORY = rf"(?!(?<=\bwon)\s(?:{_WON_WHAT}))"
_START = r"(?<![\w$€£.,:/#])(?<![A-Za-z]-)(?<![0-9][-–])"
_SOME_DAY = re.compile(
    r"(?<!for )(?<!in )(?<!within )(?<!after )(?<!than )(?<!least )(?<!every )\b[Oo]ne (?:day|night)$"
)
_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    **{word: place for word, place in ordinals().items() if 5 <= place <= 10},
}
_PART_WORDS = "|".join(_PARTS)
_FOLDS = "|".join(sorted((word for word in values() if word.isalpha()), key=len, reverse=True))
# "480p" is a picture.
_LINES_OF_SCREENS = (240, 360, 480, 720)
_COUNT_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
_VALUES = {word: place for place, word in enumerate(_COUNT_WORDS.split("|"), 1)} | {"a": 1, "an": 1}


def _money(match: re.Match[str]) -> Reading | None:
    found = worth(match)
    unit = currencies.NAMES[match["currency"].strip()] + _per(match)
    return found and Reading(QuantityKind.MONEY, found[0], unit, found[1])


def _large_money(match: re.Match[str]) -> Reading | None:
    """ "3 million won", and not "20 won"."""
    reading = _money(match)
    return reading if reading and reading.value and reading.value >= 1000 else None


def _pence(match: re.Match[str]) -> Reading | None:
    value = float(match["value"])
    return None if value in _LINES_OF_SCREENS else Reading(QuantityKind.MONEY, value, "pence" + _per(match))


def _measure(match: re.Match[str]) -> Reading | None:
    if _SOME_DAY.search(match.string, max(0, match.start() - 12), match.end()):
        return None
    found = worth(match)
    unit, kind = _UNITS[
        re.sub(r"[\s-]", " ", match["unit"]) if match["unit"] not in _UNITS else match["unit"]
    ]
    return found and Reading(QuantityKind(kind), found[0], unit + _per(match), found[1])


def _short_measure(match: re.Match[str]) -> Reading | None:
    """ "5bn tonnes", and not "a 30m foot of rock"."""
    return _measure(match) if has_short_scale(match) and match["unit"].endswith("s") else None


def _per(match: re.Match[str]) -> str:
    """ " per kg": what an amount is reckoned by, as part of its unit."""
    return f" per {match['per']}" if match["per"] else ""


def _age(match: re.Match[str]) -> Reading | None:
    found = worth(match)
    unit = match.groupdict().get("unit") or "year"
    return found and Reading(QuantityKind.AGE, found[0], f"{unit}s", found[1])


def _multiple(match: re.Match[str]) -> Reading | None:
    found = worth(match)
    return found and Reading(QuantityKind.MULTIPLE, found[0], "times", found[1])


def _fold(match: re.Match[str]) -> Reading | None:
    value = number(match["count"])
    return Reading(QuantityKind.MULTIPLE, value, "times") if value else None


def _twice(match: re.Match[str]) -> Reading:
    return Reading(QuantityKind.MULTIPLE, 3.0 if match["word"].lower() == "triple" else 2.0, "times")


def _fraction(match: re.Match[str]) -> Reading:
    upper = _VALUES[(match["upper"] or "a").strip().lower()]
    lower = _PARTS[match["lower"].lower().removesuffix("s") if match["lower"] != "halves" else "half"]
    return Reading(QuantityKind.FRACTION, upper / lower, "")


def _share(match: re.Match[str]) -> Reading | None:
    found = [
        _VALUES.get(word.lower()) or (int(word) if word.isdigit() else 0) for word in match.group("a", "b")
    ]
    return Reading(QuantityKind.FRACTION, found[0] / found[1], "") if 0 < found[0] < found[1] else None


# "By more than half", "by a third": a change, where nothing that is halved follows.
_BY = "|".join(rf"(?<=\b{word}\s)" for word in ("by", "than", "nearly", "almost", "about"))
_CLOSED = r"(?=[.,;:)]|$|\s(?:by|in|since|from|between|compared|after|during|this|last|within|over)\b)"
_OWNED = r"(?=\s(?:of|the|its|their|his|her|all|our|those|these)\b)"


def _of(regex: str, read: Callable[[re.Match[str]], Reading | None], *cues: str) -> Pattern:
    return Pattern(re.compile(regex), read, cues)


_NUMBER = amount()
_PRICE = amount(is_short=True)
# "$5m and $7m" are two sums, "between $5m and $7m" is one range.
_SUM = amount(is_short=True, joints=TO_BUT_AND)
_BETWEEN_SUMS = amount(is_short=True, joints=r"\sand\s", is_range=True)
_UNTORN = r"(?!\w|[.,]?[0-9])"

PATTERNS = (
    _of(
        rf"\b[Bb]etween\s(?P<currency>{currencies.BEFORE}){_BETWEEN_SUMS}{_UNTORN}{_RATE}",
        _money,
        "between ",
    ),
    _of(
        rf"(?<![\w$])(?P<currency>{currencies.BEFORE})(?=[0-9]){_SUM}{_UNTORN}{_RATE}",
        _money,
        *"0123456789",
    ),
    _of(
        rf"{_START}{_PRICE}(?:[\s-](?:US\s|U\.S\.\s|CFA\s|(?:[A-Z][a-z]+\s){{1,2}})?|(?=[^\w\s.]))(?P<currency>{currencies.AFTER}){_RATE}",
        _money,
    ),
    _of(
        rf"{_START}{_PRICE}[\s-](?:[A-Z][a-z]+\s)?(?P<currency>{currencies.AFTER_LARGE}){_NO_VICTORY}{_RATE}",
        _large_money,
    ),
    _of(rf"{_START}(?P<value>[0-9]{{1,3}}(?:\.[0-9]+)?)p\b(?!\.m){_RATE}", _pence, "p"),
    _of(
        rf"{_START}(?:(?P<between>[Bb]etween)\s)?(?P<from>{DIGITS})(?P<scale>)(?P<gap>\s?)(?P<unit>{_UNIT_WORDS})"
        rf"(?P<joint>(?(between)\sand\s|\s?[-–—]\s?))(?P<to>{DIGITS})(?P<scale2>)(?P=gap)(?P=unit)(?!\w){_RATE}",
        _measure,
    ),
    _of(rf"{_START}{_NUMBER}(?:\s?|-)(?P<unit>{_UNIT_WORDS})(?![\w°]){_RATE}", _measure),
    _of(rf"{_START}{_PRICE}\s(?P<unit>{_UNIT_WORDS})(?!\w){_RATE}", _short_measure),
    _of(rf"{_START}{_NUMBER}-(?P<unit>year|month|week|day)s?-olds?\b", _age, "-old"),
    _of(rf"{_START}{_NUMBER}\s(?P<unit>year|month|week|day)s?\s(?:old|of\sage)\b", _age, " old", " of age"),
    _of(rf"(?<=\baged\s)(?:between\s)?{_NUMBER}(?![0-9:%]|\s?(?:percent|people))", _age, "aged "),
    _of(
        rf"(?:(?<=\bage\s)|(?<=\bage\sof\s)|(?<=\bages\sof\s)){_NUMBER}(?![0-9:%])",
        _age,
        "age ",
        "ages ",
    ),
    _of(rf"\b(?P<count>(?i:{_FOLDS})|[0-9]+)-?fold\b", _fold, "fold"),
    _of(rf"{_START}{_NUMBER}\stimes\b(?=\s(?:as|more|less|the|its|their|\w+er)\b)", _multiple, "times"),
    _of(
        r"\b(?P<word>(?i:twice|double|triple))(?=\s(?:as|the|its|their)\s)",
        _twice,
        "twice",
        "double",
        "triple",
    ),
    _of(rf"\b(?P<upper>(?i:{_COUNT_WORDS}))[-\s](?P<lower>{_PART_WORDS})s?\b(?!-)", _fraction, *_PARTS),
    _of(
        rf"\b(?:(?P<upper>(?i:an?))\s)?(?P<lower>third|quarter|fifth|tenth|[Hh]alf)\b{_OWNED}",
        _fraction,
        *_PARTS,
    ),
    _of(
        rf"(?:{_BY})(?P<upper>a\s)?(?P<lower>(?<=a\s)(?:third|quarter|fifth)|half)\b{_CLOSED}",
        _fraction,
        *_PARTS,
    ),
    _of(
        rf"{_START}(?P<a>(?i:{_COUNT_WORDS})|[0-9]{{1,3}})\s(?:in|out\sof)(?:\severy)?\s"
        rf"(?P<b>{_COUNT_WORDS}|[0-9]{{1,6}})\b(?![%,.]?[0-9])",
        _share,
        " in ",
        " out",
    ),
)
