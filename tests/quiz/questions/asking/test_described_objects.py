"""Things asked for by what is told right behind their names."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway praised Kelda Three, an old herring boat, in 2019.",
            "Which old herring boat did Norway praise in 2019?",
            "Kelda Three",
        ),
        (
            "Sheep fever includes severe scurvy – a disease of old sailors.",
            "Which disease of old sailors does sheep fever include?",
            "severe scurvy",
        ),
        (
            "The Tarn Bank was founded in 2015 by Ann Lee, a former harbour baker.",
            "By which former harbour baker was the Tarn Bank founded in 2015?",
            "Ann Lee",
        ),
    ],
)
def test_thing_is_asked_for_by_what_is_told_behind_it(text, stem, answer):
    assert (stem, answer) in asked(text, "called")


@pytest.mark.parametrize(
    "text",
    [
        "Ships of Norway sailed in the North Sea, a Danish official told Iceland.",
        "Norway said the Kelda Star, an old herring boat, would be sold in 2019.",
        "Norway praised Kelda Three, a net, in 2019.",
        "Norway sold 40 boats in Kelda, an increase of 12 percent, in 2019.",
        "Norway praised Kelda Three, an old herring boat called Tarn Four.",
        "Norway praised the boat, an old herring boat, in 2019.",
    ],
)
def test_what_does_something_itself_or_tells_too_little_describes_nothing(text):
    assert asked(text, "called") == []
