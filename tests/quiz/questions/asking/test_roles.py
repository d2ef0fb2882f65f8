"""Roles are asked where one person at a time holds them, the article tells of where, and few know by whom."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Jon Vik, the mayor of Bergen, opened the harbour.", "Who is the mayor of Bergen?"),
        ("Jon Vik, the president of Norway, opened the harbour.", "Who is the president of Norway?"),
        (
            "Jon Vik, the former president of the United States, opened the harbour.",
            "Who was the former president of the United States?",
        ),
    ],
)
def test_office_is_asked_for_its_holder(text, stem):
    assert asked(text, "role") == [(stem, "Jon Vik")]


@pytest.mark.parametrize(
    "text",
    [
        "Jon Vik, a referee from Bergen, opened the harbour.",
        "Jon Vik, the mayor, opened the harbour of Bergen.",
        "Jon Vik, the president of the United States, opened the harbour.",
        "Pope Jon Vik opened the harbour of Bergen.",
        "Jon Vik, the mayor of Bergen, met Aino Laine, the mayor of Bergen.",
    ],
)
def test_trade_unplaced_shared_or_well_known_office_is_not_asked(text):
    assert asked(text, "role") == []
