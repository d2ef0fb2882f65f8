"""Who was dragged out or taken off is not asked about where nobody is told of what."""

import pytest

from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee was dragged out by Norwegian officers", "out of untold"),
        ("Ann Lee was dragged out of the old hall by Norwegian officers", None),
        ("The plan was carried out by Norwegian officers", None),
    ],
)
def test_who_was_led_out_is_asked_only_where_it_says_of_what(told, expected):
    text = f"Ann Lee, a mayor, came to Bergen in 2019. {told}."
    stem = f"By which country’s officers was {told.partition(' was ')[0]} led out in the town of Bergen?"

    assert rule_for(text, stem, "Norwegian officers") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Crews were locked inside and over 50 sailors were taken to Bergen", "inside untold"),
        ("The ferry burnt with crews locked inside and 50 sailors were taken to Bergen", None),
        ("Crews were locked inside the hull and 50 sailors were taken to Bergen", None),
    ],
)
def test_what_was_inside_is_asked_only_where_it_says_of_what(told, expected):
    stem = f"Fill the gap: {told.replace('50', '_____')} in 2019."

    assert rule_for(f"{told} in 2019.", stem, "50") == expected


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Crews outside the hall saw men trapped inside, and 50 sailors were taken to Bergen.",
            "How many sailors were taken to Bergen as men were trapped inside?",
        ),
        (
            "Crews inside the hall saw men trapped inside, and 50 sailors were taken to Bergen.",
            "How many sailors were taken to Bergen as men were trapped inside?",
        ),
        (
            "Jon Vik was trapped inside and 50 sailors were taken to Bergen.",
            "How many sailors were taken to Bergen when Jon Vik was trapped inside?",
        ),
    ],
)
def test_room_of_another_and_a_name_do_not_tell_inside_of_what(text, stem):
    told = f"Jon Vik is the mayor of Oslo. Mayor Jon Vik wept. {text}"

    assert rule_for(told, stem, "50") == "inside untold"


@pytest.mark.parametrize("where", ["outside", "inside the hall"])
def test_thing_told_behind_another_inside_is_inside_of_what(where):
    text = (
        f"Crews waited {where}, a ferry burnt with men trapped inside, and 50 sailors were taken to Bergen."
    )
    stem = "How many sailors were taken to Bergen as a ferry burnt with men trapped inside?"

    assert rule_for(text, stem, "50") is None
