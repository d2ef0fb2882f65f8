"""Actors and their roles stand with the article that is spoken before them."""

import pytest

from quiz.questions.wording.naming import a_or_an, without_bare_title


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Secretary Ann Lee signed it.", "Ann Lee signed it."),
        ("Co-founder Ann Lee signed it.", "Ann Lee signed it."),
        ("Secretary Lee signed it.", "Secretary Lee signed it."),
        ("Governor Ann Lee signed it.", "Governor Ann Lee signed it."),
    ],
)
def test_title_that_does_not_say_of_what_is_left_out_before_a_whole_name(text, expected):
    assert without_bare_title(text) == expected
