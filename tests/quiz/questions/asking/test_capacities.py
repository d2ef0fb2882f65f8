"""As what somebody or something serves."""

import pytest

from quiz.questions import write_questions
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Kari Nordby served as deputy envoy for fisheries.",
            "What did Kari Nordby serve as?",
            "deputy envoy for fisheries",
        ),
        (
            "The Bergen Fort serves as a museum of whaling.",
            "What does the Bergen Fort serve as?",
            "a museum of whaling",
        ),
        (
            "The Bergen Fort started as a whaling station in 1870.",
            "What did the Bergen Fort start as in 1870?",
            "a whaling station",
        ),
    ],
)
def test_capacity_is_asked(text, stem, answer):
    assert asked(text, "capacity") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    ["Kari Nordby works as she likes.", "Kari Nordby was hailed as a saviour.", "Kari Nordby works in Oslo."],
)
def test_no_capacity_is_no_question(text):
    assert asked(text, "capacity") == []


def test_capacity_may_end_its_question_in_as():
    ground = ground_of("The Bergen Fort in Norway served as a major whaling station.")
    stems = [one.stem for one in write_questions(ground.analysis).questions if one.rule == "capacity"]

    assert [stem.partition("?")[0] for stem in stems] == ["What did the Bergen Fort in Norway serve as"]
