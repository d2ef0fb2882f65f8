"""The last of a list that stands behind a preposition deep in its phrase."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Oslo Airport is a hub for both Widerøe Airlines and Norse Airlines.",
            "Besides Widerøe Airlines, for which other airline is Oslo Airport a hub?",
            "Norse Airlines",
        ),
        (
            "Dengue fever is common in Africa and Siberia.",
            "Besides Africa, in which other region is Dengue fever common?",
            "Siberia",
        ),
    ],
)
def test_companion_behind_be_is_asked(text, stem, answer):
    assert asked(text, "companion") == [(stem, answer)]
