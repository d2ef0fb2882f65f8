"""What is told of an actor is asked as a sentence to be completed."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway signed a fishing treaty with Iceland in Bergen.",
            "According to the article, Norway …",
            "signed a fishing treaty with Iceland in Bergen",
        ),
        (
            "Mayor Jon Vik had opened a long railway to the southern towns.",
            "According to the article, Mayor Jon Vik …",
            "opened a long railway to the southern towns",
        ),
    ],
)
def test_deed_is_asked_of_its_doer(text, stem, answer):
    assert asked(text, "deed told") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway left the union.",
        "Norway and Sweden signed a fishing treaty with Iceland in Bergen.",
        "Norway’s king signed a fishing treaty with Iceland in Bergen.",
        "Norway said that the treaty with Iceland was dead.",
        "Norway signed a Norwegian fishing treaty with Iceland in Bergen.",
        "Norway did not sign a fishing treaty with Iceland in Bergen.",
    ],
)
def test_deed_that_is_thin_shared_said_or_gives_its_doer_away_is_not_asked(text):
    assert asked(text, "deed told") == []
