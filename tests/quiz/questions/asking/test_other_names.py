"""Second names are asked by the first, whichever of them the briefing prefers."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The Baltic Council, also known as the Bergen Club, moved to Riga. The Bergen Club is small.",
            "By what other name is the Baltic Council known?",
            "Bergen Club",
        ),
        (
            "Kari Nordby, also known as Aino Laine, left Oslo.",
            "By what other name is Kari Nordby known?",
            "Aino Laine",
        ),
        (
            "Kari Nordby, better known as Aino Laine, left Oslo.",
            "By what name is Kari Nordby better known?",
            "Aino Laine",
        ),
    ],
)
def test_second_name_is_asked_by_the_first(text, stem, answer):
    assert asked(text, "other name") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Kari Nordby, also known as Aino Laine or Ada Lind, left Oslo.",
        "Kari Nordby, also known as Kari Nordby Lind, left Oslo.",
        "Kari Nordby met Aino Laine, also known in Oslo.",
    ],
)
def test_several_or_like_names_are_not_asked(text):
    assert asked(text, "other name") == []
