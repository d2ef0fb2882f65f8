"""Dates in a quotation: told by the year in brackets, left as they are, or not asked about at all."""

import pytest

from tests.quiz.questions.asked import who_said


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        (
            "Heavy trains shook the bridges of Bergen last year",
            "Heavy trains shook the bridges of Bergen last year [2023]",
        ),
        (
            "This year, Bergen wants heavy trains on two old bridges",
            "This year [2024], Bergen wants heavy trains on two old bridges",
        ),
        (
            "Today Bergen wants heavy trains on two old bridges",
            "Today Bergen wants heavy trains on two old bridges",
        ),
        (
            "Bergen sold heavy trains and two old bridges 40 years ago",
            "Bergen sold heavy trains and two old bridges 40 years ago",
        ),
        (
            "Over the last decade Bergen has sold heavy trains and old bridges",
            "Over the last decade Bergen has sold heavy trains and old bridges",
        ),
    ],
)
def test_year_is_told_and_what_is_long_ago_left(quoted, expected):
    assert who_said(quoted) == [expected]


@pytest.mark.parametrize(
    "quoted",
    [
        "Heavy trains shook the bridges of Bergen yesterday",
        "Heavy trains shook the bridges of Bergen last week",
        "Heavy trains shook the bridges of Bergen three years ago",
        "Today heavy trains shook the bridges of Bergen",
        "A day like today brings heavy trains to the bridges of Bergen",
        "Bergen wants heavy trains on the old bridges today",
        "Today’s vote of Bergen brings heavy trains to old bridges",
    ],
)
def test_day_that_nobody_can_place_is_not_asked(quoted):
    assert who_said(quoted) == []


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("A port burnt down in 2011. Jon Vik met crews.", []),
        ("Jon Vik spoke in Oslo in 2019.", []),
        ("A port burnt down in 2023.", []),
        ("A port opens in 2030.", ["Norway sold forty heavy boats to Iceland last year [2023]"]),
        (
            "A port burnt down in 2011. Rain fell. Snow fell. Rain froze.",
            ["Norway sold forty heavy boats to Iceland last year [2023]"],
        ),
    ],
)
def test_year_is_not_told_in_a_scene_of_another_year(before, expected):
    assert who_said("Norway sold forty heavy boats to Iceland last year", before) == expected
