"""A figure that the title gives roundly: "nearly 6,000" of 5,871 leaves as rivals what it rounds as well."""

import re

from quiz.questions.options.moved_amounts import NUMBER

# A figure so near is the one that the title rounds; its years round nothing.
NEAR = 0.05
YEAR = re.compile(r"(?:19|20)\d\d")
# Of what the title's figure may stand for, how far from the key its rivals lie.
SHARES = (-0.31, 0.17, 0.31, -0.17, 0.47, -0.47)


def number_rounding(written: str, text: str) -> str:
    """The number of the text that may stand for the one written, told with fewer digits; "" without one."""
    key = NUMBER.search(written)
    if key is None or len(NUMBER.findall(written)) > 1:
        return ""
    value = value_of(key.group())
    found = (one.group() for one in NUMBER.finditer(text))
    return next((one for one in found if not YEAR.fullmatch(one) and is_rounded(value, one)), "")


def is_rounded(value: float, number: str) -> bool:
    off = abs(value - value_of(number))
    return 0 < off <= step_of(number) / 2 and off <= NEAR * value


def steps_beside(written: str, number: str) -> list[str]:
    """The key's text with other numbers that the title's may stand for, on the key's side of it."""
    key = NUMBER.search(written)
    value, middle = value_of(key.group()), value_of(number)
    width, decimals = step_of(number) / 2, len(key.group().partition(".")[2])
    made: dict[str, None] = {}
    for share in SHARES:
        other = round(value + share * width, decimals)
        is_there = 0 < round(abs(other - middle), decimals + 1) < width
        if is_there and (other < middle) is (value < middle):
            text = f"{other:,.{decimals}f}" if "," in key.group() else f"{other:.{decimals}f}"
            made[written[: key.start()] + text + written[key.end() :]] = None
    return [text for text in made if text != written]


def value_of(number: str) -> float:
    return float(number.replace(",", ""))


def step_of(number: str) -> float:
    """What the last digit counts that is no nought: 1,000 of "6,000", 0.1 of "5.7"."""
    whole, _, decimals = number.replace(",", "").partition(".")
    if decimals:
        return 10.0 ** -len(decimals)
    return 10.0 ** (len(whole) - len(whole.rstrip("0")))
