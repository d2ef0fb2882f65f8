"""What a happening cost is asked with the happening told, and not where that is not over."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "A ferry sank off Bergen in 2021, killing 12.",
            "How many people were killed when a ferry sank off Bergen in 2021?",
        ),
        (
            "A bomb hit the Bergen ferry in 2021, wounding 12 young sailors and a cook.",
            "How many young sailors were wounded when a bomb hit the Bergen ferry in 2021?",
        ),
    ],
)
def test_loss_is_asked_by_its_noun_or_as_people(text, stem):
    assert asked(text, "casualties") == [(stem, "12")]


def test_loss_in_what_is_not_over_is_not_asked():
    assert asked("A ferry sinks off Bergen, killing 12 people.", "casualties") == []


def test_loss_to_what_is_told_at_length_is_asked_with_it_behind():
    storm = "storm spanning the last years of the fifth century and dawn of the sixth in Norway"

    assert asked(f"A {storm} killed up to 300 sailors.", "casualties") == [
        (f"How many sailors were killed by a {storm}?", "up to 300")
    ]


def test_harm_that_somebody_is_found_guilty_of_is_not_what_happened():
    assert asked("Kari Nordby was found guilty in Bergen in 2019 of wounding 10 sailors.", "casualties") == []
