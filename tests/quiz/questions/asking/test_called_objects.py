"""What a thing is called to which somebody did something."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway sold a ferry called Kelda Star in May.",
            [("What was the ferry called that Norway sold in May 2024?", "Kelda Star")],
        ),
        (
            "In Bergen, Norway is building a mission called Kelda Clipper.",
            [("What is the mission called that Norway is building?", "Kelda Clipper")],
        ),
        (
            "Jon Vik bought a chain of inns called Tarn Roasters and left Bergen.",
            [("What was the chain of inns called that Jon Vik bought?", "Tarn Roasters")],
        ),
        (
            "Norway reportedly has been training the crews known as Kelda Guard.",
            [("What are the crews called that Norway reportedly has been training?", "Kelda Guard")],
        ),
    ],
)
def test_thing_is_asked_by_what_was_done_to_it(text, expected):
    assert asked(text, "called") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway bought two ferries called Kelda Star and Tarn Star in May.",
        "Norway sold a ferry called Kelda Star, which had sunk in Bergen in 2019 and was raised.",
    ],
)
def test_thing_is_not_asked_by_a_deed_where_it_is_one_of_two_or_told_of_otherwise(text):
    assert [stem for stem, _ in asked(text, "called") if "called that" in stem] == []
