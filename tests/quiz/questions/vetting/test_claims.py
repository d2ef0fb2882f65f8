"""Views and colour are not asked as facts."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway built a fantastic harbour for foreign trawlers.", "opinion asked as fact"),
        ("Norway built a harbour for foreign trawlers.", None),
        ("Norway sold the “fantastic” harbour for foreign trawlers.", None),
    ],
)
def test_praise_in_the_article_s_own_voice_is_a_view(text, expected):
    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Nordby is standing in work boots beside an old trawler.", "scene, no news"),
        ("Kari Nordby is a tired mother of four who lives in Bergen.", "scene, no news"),
        ("Kari Nordby is a marine biologist of four who lives in Bergen.", None),
        ("Kari Nordby stood for parliament in Bergen in 2012.", None),
    ],
)
def test_posture_and_family_are_colour(text, expected):
    assert [rule for _, rule in turned_away(text, "subject")] == [expected]
