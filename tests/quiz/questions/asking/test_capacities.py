"""As what somebody or something serves."""

import pytest

from tests.quiz.questions.asked import asked


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
