"""Amounts made of one: its text, what it is of and a draw in, the text with believable other numbers out."""

import re

from briefing.analysis.numbers import INDIAN, in_lakhs
from briefing.analysis.results import Quantity, QuantityKind
from briefing.analysis.wordlists import rows
from quiz.questions.written_numbers import FRACTIONS, SCALES

NUMBER = re.compile(rf"{INDIAN}|\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?")
HIGHEST_SHARE, WHOLE = 95, 100
# From here on ranges may overlap and still be told apart.
WIDE = 10
# How far the middle of a range may move: "between 11 and 17 degrees" tempts nobody beside "between 4 and 10".
NEAREST_MIDDLE, FARTHEST_MIDDLE = 0.4, 1.7
# "1-3 boats" beside "7-9 boats": of so few any tempts.
FEW_APART = 2
# No round halves and doubles, from which the key could be worked out.
FACTORS = ((0.6, 1.4, 1.7, 2.3), (0.7, 1.3, 1.6, 0.45), (1.8, 0.65, 1.35, 2.4))
# What is told to a thousandth, a rate, moves little.
FINE, NEARER = 3, 8
SMALL_STEPS = ((1, 3, 2, -1), (-1, 2, 4, 1), (2, 1, -1, 5))
# "Ten million" beside "five million": of so many, one more or less tempts nobody.
SCALED_STEPS = ((-4, 2, 5, -2), (2, -3, 4, -5), (3, -2, 5, -4))
HIGHEST_WORD = 14
FOLDS = ["twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "tenfold"]


def steps(written: str, key: Quantity, draw: int) -> list[str]:
    """The key's text with other numbers in it."""
    numbers = list(NUMBER.finditer(written))
    if key.kind is QuantityKind.MULTIPLE and written.lower() in FOLDS:
        place = FOLDS.index(written.lower())
        order = [place - 2, place + 2, place - 3, place + 1, place - 1]
        return [FOLDS[other] for other in order if 0 <= other < len(FOLDS)]
    if len(numbers) == 1:
        match = numbers[0]
        return [
            written[: match.start()] + number + after_number(written[match.end() :], key)
            for number in other_numbers(match.group(), key, draw)
        ]
    if not numbers:
        return other_words(written, draw)
    return ranges(written, numbers)


def other_numbers(number: str, key: Quantity, draw: int) -> list[str]:
    """Numbers of the same make (decimals, thousands marks, roundness) at believable steps."""
    value = float(number.replace(",", ""))
    decimals = len(number.partition(".")[2])
    # "About 10%" may be 11%, "about 11 million" 12 million.
    is_small = value <= 12 and not decimals and not key.hedge
    is_year_of_life = key.kind is QuantityKind.AGE or 12 < value < 100 and not decimals and key.unit == ""
    if key.kind is QuantityKind.ORDINAL and value >= 20 and value % 10 == 0:
        values = [value + 10 ** (len(str(int(value))) - 1) * step / 2 for step in SMALL_STEPS[draw % 3]]
    elif key.kind is QuantityKind.ORDINAL or is_year_of_life or is_small:
        values = [value + step for step in SMALL_STEPS[draw % 3]]
    else:
        factors = [*FACTORS[draw % 3], *FACTORS[(draw + 1) % 3]]
        if decimals >= FINE:
            factors = [1 + (factor - 1) / NEARER for factor in factors]
        values = [rounded_like(value * factor, number) for factor in factors]
    found, highest = [], highest_of(value, key)
    for other in values:
        text = (
            in_lakhs(int(other))
            if re.fullmatch(INDIAN, number)
            else f"{other:,.{decimals}f}"
            if "," in number or other >= 10000 and value >= 10000
            else f"{other:.{decimals}f}"
        )
        if key.kind is QuantityKind.ORDINAL:
            text = text + ordinal_ending(int(other))
        if 0 < other <= highest and text != number and text not in found:
            found.append(text)
    return found


def highest_of(value: float, key: Quantity) -> float:
    """A share is of a hundred, seldom all of it, and nobody writes "1000 million"."""
    if key.kind is QuantityKind.PERCENT and value <= 100:
        return max(value, HIGHEST_SHARE)
    is_scaled = key.value is not None and 0 < value < 1000 <= key.value / value
    return 999 if is_scaled else float("inf")


def after_number(rest: str, key: Quantity) -> str:
    """What follows the number; an ordinal's ending has been written with the number."""
    return rest[2:] if key.kind is QuantityKind.ORDINAL else rest


def ordinal_ending(number: int) -> str:
    """ "st", "nd", "rd" or "th"."""
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 % 10 != 1 else 0, "th")


def rounded_like(value: float, number: str) -> float:
    """The value with as many significant digits as the number has: 38 -> 19, 57; 200 -> 100, 300."""
    digits = len(number.replace(",", "").replace(".", "").strip("0")) or 1
    keep = max(digits, 2) if not number.endswith("0") else max(digits, 1)
    scale = 10.0 ** (len(str(int(value))) - keep) if value >= 1 else 0
    return round(value / scale) * scale if scale >= 1 else value


def other_words(written: str, draw: int) -> list[str]:
    """ "seven astronauts" -> "five astronauts": the number words near the one written.

    "Two thirds" has no such steps: "four thirds" is no share.
    """
    names = [word for word, _ in rows("number_words")]
    first, _, rest = written.partition(" ")
    if first.lower() not in names or rest.partition(" ")[0].lower() in FRACTIONS:
        return []
    place = names.index(first.lower())
    if place < 2 or place > 12:
        return []
    is_scaled = rest.partition(" ")[0].lower() in SCALES
    others = [place + step for step in (SCALED_STEPS if is_scaled else SMALL_STEPS)[draw % 3]]
    made = [names[other] for other in others if 1 < other <= HIGHEST_WORD + is_scaled]
    if first[0].isupper():
        made = [name.capitalize() for name in made]
    return [f"{name} {rest}".strip() for name in made]


def ranges(written: str, numbers: list[re.Match]) -> list[str]:
    """ "30–60%" -> "45–75%", "22–24%" -> "25–27%": both ends moved alike, narrow ranges apart."""
    if len(numbers) != 2:
        return []
    low, high = (float(match.group().replace(",", "")) for match in numbers)
    if any("." in match.group() for match in numbers) or high <= low:
        return []
    step = high - low
    made = []
    if step < WIDE:
        # "18 to 24 months" beside "12 to 18 months"; "22–24%" beside "25–27%".
        apart = step if low % step == 0 and step > 2 else step + 1
        moved = [(low + k * apart, high + k * apart) for k in (-1, 1, -2, 2)]
    else:
        half = step // 2
        moved = [(low - half, high - half), (low + half, high + half), (low // 2, low), (high, high + step)]
    for new_low, new_high in moved:
        moved_by = (new_low + new_high) / (low + high)
        is_near = step <= FEW_APART or NEAREST_MIDDLE <= moved_by <= FARTHEST_MIDDLE
        if is_near and new_low >= 1 and ("%" not in written or new_high <= WHOLE):
            first, last = numbers
            lower, upper = (as_written(*pair) for pair in ((new_low, first[0]), (new_high, last[0])))
            between = written[first.end() : last.start()]
            made.append(f"{written[: first.start()]}{lower}{between}{upper}{written[last.end() :]}")
    return made


def as_written(value: float, number: str) -> str:
    """A whole number with marks at its thousands where the other has them."""
    return f"{value:,.0f}" if "," in number else f"{value:.0f}"
