from datetime import date

import pytest

from briefing.analysis.results import Grain
from briefing.date_words import date_words


@pytest.mark.parametrize(
    ("first", "last", "grain", "words"),
    [
        (date(2025, 5, 9), date(2025, 5, 9), Grain.DAY, "9 May 2025"),
        (date(2025, 5, 9), date(2025, 5, 11), Grain.DAYS, "9 to 11 May 2025"),
        (date(2025, 4, 30), date(2025, 5, 2), Grain.DAYS, "30 April to 2 May 2025"),
        (date(2024, 12, 30), date(2025, 1, 2), Grain.DAYS, "30 December 2024 to 2 January 2025"),
        (date(2025, 5, 5), date(2025, 5, 11), Grain.WEEK, "week of 5 May 2025"),
        (date(2023, 9, 1), date(2023, 9, 30), Grain.MONTH, "September 2023"),
        (date(2023, 4, 1), date(2023, 5, 31), Grain.MONTH, "April to May 2023"),
        (date(2024, 6, 1), date(2024, 8, 31), Grain.SEASON, "summer 2024"),
        (date(2024, 12, 1), date(2025, 2, 28), Grain.SEASON, "winter 2024/25"),
        (date(2023, 1, 1), date(2023, 4, 30), Grain.PART_OF_YEAR, "early 2023"),
        (date(2023, 1, 1), date(2023, 3, 31), Grain.PART_OF_YEAR, "January to March 2023"),
        (date(2026, 1, 1), date(2026, 12, 31), Grain.YEAR, "2026"),
        (date(1939, 1, 1), date(1945, 12, 31), Grain.YEAR, "1939 to 1945"),
        (date(1980, 1, 1), date(1989, 12, 31), Grain.DECADE, "the 1980s"),
        (date(1980, 1, 1), date(1983, 12, 31), Grain.DECADE, "1980 to 1983"),
        (date(1801, 1, 1), date(1900, 12, 31), Grain.CENTURY, "1801 to 1900"),
        (date(2025, 5, 9), date(2025, 6, 1), Grain.UNKNOWN, "9 May to 1 June 2025"),
    ],
)
def test_date_words_of_each_grain(first, last, grain, words):
    assert date_words(first, last, grain) == words


def test_date_words_for_pictures_cut_the_month():
    assert date_words(date(2023, 9, 1), date(2023, 9, 30), "month", is_short=True) == "Sep 2023"


def test_date_words_of_an_approximate_date():
    day = date(2025, 5, 9)

    assert date_words(day, day, Grain.DAY, is_approximate=True) == "about 9 May 2025"
    assert (
        date_words(date(2023, 1, 1), date(2023, 4, 30), Grain.PART_OF_YEAR, is_approximate=True)
        == "early 2023"
    )
