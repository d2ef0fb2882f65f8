"""Between the parts of a stem only what it does without is passed over, and commas go with their parts."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "In 1975 old boats were marketed explicitly to Norwegian fishing crews.",
            "In which year were old boats marketed explicitly to Norwegian fishing crews?",
        ),
        (
            "In 1975 old boats were marketed also to Norwegian fishing crews.",
            "In which year were old boats marketed to Norwegian fishing crews?",
        ),
        (
            "Kari Nordby told the Supreme Court on Monday, 29 April, that “herring dies out” in Norway.",
            "On what date did Kari Nordby tell the Supreme Court that “herring dies out” in Norway?",
        ),
    ],
)
def test_adverb_and_comma_between_parts_go_only_where_they_say_nothing(text, stem):
    assert [found for found, _ in asked(text, "when")] == [stem]


def test_going_farther_is_not_told_as_going():
    text = "Kari Nordby has gone {}, defending the right of Norway to sell old boats to Iceland."

    assert asked(text.format("farther"), "subject") == []
