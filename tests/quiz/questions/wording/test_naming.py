"""Actors and their roles stand with the article that is spoken before them."""

import pytest

from quiz.questions.wording.naming import a_or_an


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "a",
            ("US judge", "U.S. judge", "UFO", "urologist", "ewe", "Ukrainian", "110-year ban", "9-year ban"),
        ),
        ("an", ("MP", "M.P.", "urban planner", "envoy", "hourly fee", "11-year ban", "80-year ban")),
    ],
)
def test_article_goes_by_the_sound_of_what_follows(article, told):
    assert {a_or_an(one) for one in told} == {article}
