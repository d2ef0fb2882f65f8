"""The calendar's words as pieces of patterns, and what each is worth."""

from functools import cache

from briefing.analysis.wordlists import rows


def _any_of(names) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


MONTH_NAME = _any_of(name for name, _, _ in rows("months"))
_SHORT = _any_of(short for name, _, short in rows("months") if name != short)
MONTH = rf"(?:{MONTH_NAME}|(?:Sept|{_SHORT})\b\.?)"
WEEKDAY = _any_of(name for name, _ in rows("weekdays"))
SEASON = _any_of(name for name, _, _ in rows("seasons"))
DAY = r"(?:3[0-9]|[12][0-9]|0?[1-9])"
ORDINAL_DAY = rf"{DAY}(?:st|nd|rd|th)?(?![0-9])"
YEAR = r"(?:1[0-9][0-9][0-9]|20[0-9][0-9])(?![0-9])"
UNIT = (
    r"(?P<unit>minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur)(?:ies|y|s)?\b"
)


@cache
def _months() -> dict[str, int]:
    return {name[:3].lower(): int(number) for name, number, _ in rows("months")}


def month_number(word: str) -> int:
    return _months()[word[:3].lower()]


@cache
def weekday_numbers() -> dict[str, int]:
    return {name: int(number) for name, number in rows("weekdays")}


@cache
def season_months() -> dict[str, tuple[int, int]]:
    return {name: (int(first), int(last)) for name, first, last in rows("seasons")}
