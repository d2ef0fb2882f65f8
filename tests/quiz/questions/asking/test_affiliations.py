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
        (
            "Jon Vik, director of Bergen University, counted whales.",
            "Of which university is Jon Vik the director?",
        ),
        (
            "Norwegian Trade Council spokesman Jon Vik counted whales.",
            "For which organisation is Jon Vik a spokesman?",
        ),
        (
            "Norwegian Trade Council president Jon Vik counted whales.",
            "Of which organisation is Jon Vik the president?",
        ),
    ],
)
def test_body_is_asked_with_the_article_of_the_post(text, stem):
    assert [one for one, _ in asked(f"{text} Vik left.", "affiliation")] == [stem]


def test_body_of_somebody_heard_once_is_not_asked():
    assert asked("Jon Vik, a doctor at Bergen Hospital, counted cases in the bay.", "affiliation") == []


@pytest.mark.parametrize(
    "text",
    [
        "Jon Vik, owner of Bergen University, counted whales.",
        "Norwegian Trade Council member Jon Vik counted whales.",
        "Smarter Balanced Fishing Consortium director Jon Vik said boats leaked.",
        "Senate Democratic Leader Jon Vik counted whales.",
    ],
)
def test_body_that_somebody_owns_or_only_is_in_is_not_asked(text):
    assert asked(f"{text} Vik left.", "affiliation") == []


@pytest.mark.parametrize(
    "text",
    [
        "Jon Vik, a guide at Bergen Castle, counted whales.",
        "Jon Vik, a doctor with Aino Laine, counted whales.",
        "Norwegian president Jon Vik counted whales.",
    ],
)
def test_place_person_or_country_is_not_asked_as_a_body(text):
    assert asked(f"{text} Vik left.", "affiliation") == []
