"""What large amounts of a text come to, however they are written: "$5.8B", "5.8-billion", "$5.8 billion"."""

import re

THOUSAND, MILLION, BILLION, TRILLION = 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000
SCALES = {
    "k": THOUSAND, "thousand": THOUSAND, "m": MILLION, "mn": MILLION, "million": MILLION, "b": BILLION,
    "bn": BILLION, "billion": BILLION, "t": TRILLION, "tn": TRILLION, "trillion": TRILLION,
}  # fmt: skip
WRITTEN = re.compile(
    r"(?<![\w.,])(?:[A-Z]{0,3}[$€£¥])?(?P<number>\d[\d,]*(?:\.\d+)?)"
    rf"(?:[ -]?(?P<scale>{'|'.join(sorted(SCALES, key=len, reverse=True))}))?(?!\w)",
    re.IGNORECASE,
)
# Smaller ones are seldom shortened, and stand for many things.
LEAST = THOUSAND
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def amounts_in(text: str) -> frozenset[str]:
    """The values of the large amounts: "5800000000" of "5.8bn"; a year is none."""
    found = WRITTEN.finditer(text) if any(map(str.isdigit, text)) else ()
    values = (value_of(one) for one in found if not YEAR.fullmatch(one.group()))
    return frozenset(f"{value:.0f}" for value in values if value >= LEAST)


def value_of(written: re.Match[str]) -> float:
    scale = SCALES[written["scale"].lower()] if written["scale"] else 1
    return float(written["number"].replace(",", "")) * scale
