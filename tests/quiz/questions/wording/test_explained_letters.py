"""Initials in a quotation are explained behind them, where not every reader knows them."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        (
            "THF pays for two old bridges of Bergen",
            "THF [Tarn Harbour Fund] pays for two old bridges of Bergen",
        ),
        ("THF’s two old bridges shake all of Bergen", "THF’s two old bridges shake all of Bergen"),
        ("NATO pays for two old bridges of Bergen", "NATO pays for two old bridges of Bergen"),
        ("Tarn Harbour Fund, or THF, built bridges", "Tarn Harbour Fund, or THF, built bridges"),
    ],
)
def test_letters_are_explained_once(quoted, expected):
    text = f"The Tarn Harbour Fund (THF) and NATO own ferries. THF pays. “{quoted},” said Mayor Jon Vik."

    assert [stem for stem, _ in asked(text, "quotation")] == [f"Who said: “{expected}”?"]
