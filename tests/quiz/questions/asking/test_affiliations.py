"""Bodies that somebody works for: an office has "the", other posts "a"; a hospital is an institution."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Jon Vik, director of fishing at Bergen University, counted whales in the bay.",
            "At which university is Jon Vik the director of fishing?",
        ),
        (
            "Jon Vik, marine biologist at Bergen University, counted whales in the bay.",
            "At which university is Jon Vik a marine biologist?",
        ),
        (
            "Jon Vik, a doctor at Bergen Hospital, counted cases in the bay.",
            "At which institution is Jon Vik a doctor?",
        ),
        (
            "Jon Vik, a retired judge and professor of law at Bergen University, counted whales in the bay.",
            "At which university is Jon Vik a professor of law?",
        ),
    ],
)
def test_body_is_asked_with_the_article_of_the_post(text, stem):
    assert [one for one, _ in asked(text, "affiliation")] == [stem]


def test_body_of_the_article_alone_is_not_asked():
    assert asked("Jon Vik, director of Bergen University, counted whales.", "affiliation") == []
