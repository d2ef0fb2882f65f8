"""A bare month is asked with its year where the article leaves no doubt which that is."""

import pytest

from quiz.questions.wording.months import month_words
from tests.quiz.questions.asked import ground_of

MONTHS = {"March", "March and April", "December and March"}


def words_for(text):
    ground = ground_of(text)
    return [month_words(ground, date) for date in ground.analysis.dates if date.surface in MONTHS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sold 30 ships in March.", "In which month of 2024"),
        ("Norway built the ships in 2023.\n\nNorway sold 30 ships in March.", "In which month of 2024"),
        ("Norway wants more crews by 2030. Norway sold 30 ships in March.", "In which month of 2024"),
        ("Norway trained a crew in 1969. The crew sailed north in March.", "In which month"),
        ("Norway lost a ship on 3 March 2023.\n\nThe loss led to riots in March.", "In which month"),
        ("Norway lost a ship in March.\n\nThe loss led to riots in March 2023.", "In which month of 2024"),
        ("Norway sold 30 ships in March and April.", "In which two months of 2024"),
        ("Norway sold 30 ships in December and March.", "In which two months"),
        ("Norway sold 30 ships in March, up from 20 in March of 2023.", "In which month of 2024"),
        ("Norway has sold 30 ships since March, the most after 1969.", "In which month of 2024"),
        ("Norway had sold 30 ships since March, the most after 1969.", "In which month"),
        ("Norway now sells 30 ships, up from 20 in March, the most after 1969.", "In which month of 2024"),
        ("Norway sold 30 ships in March, up from 20 in March of 2021.", "In which month"),
        ("Norway trained a crew in 1969.\n\nThe crew sailed north in March.", "In which month"),
        (
            "Norway trained a crew in 1969.\n\nThis year the crew is large. It sailed north in March.",
            "In which month of 2024",
        ),
    ],
)
def test_year_is_said_where_no_other_time_is_told_about(text, expected):
    assert words_for(text) == [expected]
