"""How and through what: a way is a thing, a deed is told with "by"."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Sheep fever can spread from farm to farm via tiny droplets.",
            "How can sheep fever spread from farm to farm?",
            "via tiny droplets",
        ),
        (
            "Norway stopped sheep fever by closing farms near Bergen.",
            "How did Norway stop sheep fever?",
            "by closing farms near Bergen",
        ),
    ],
)
def test_way_is_asked_for(text, stem, answer):
    assert asked(text, "how") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Sheep fever can spread through Norway.",
        "Sheep fever can spread from farm to farm through touching.",
        "Sheep fever was stopped by the ministers.",
        "Sheep fever can spread through contact with old farms.",
    ],
)
def test_place_deed_or_doer_is_no_way(text):
    assert asked(text, "how") == []
