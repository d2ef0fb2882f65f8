"""Initials and people by one name are explained in a quotation, where not every reader knows them."""

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
        ("AP exams are held on two bridges of Bergen", "AP exams are held on two bridges of Bergen"),
    ],
)
def test_letters_are_explained_once(quoted, expected):
    text = f"The Tarn Harbour Fund (THF) and NATO own ferries. THF pays. “{quoted},” said Mayor Jon Vik."

    assert [stem for stem, _ in asked(text, "quotation")] == [f"Who said: “{expected}”?"]


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        (
            "Lee pays for two old bridges of Bergen",
            "Lee [marine biologist Ann Lee] pays for two old bridges of Bergen",
        ),
        (
            "Lind pays for two old bridges of Bergen",
            "Lind [Tom Lind] pays for two old bridges of Bergen",
        ),
        (
            "Lee’s two old bridges shake all of Bergen",
            "[marine biologist Ann] Lee’s two old bridges shake all of Bergen",
        ),
        (
            "I saw two bridges of Bergen with Lind’s crews",
            "I saw two bridges of Bergen with [Tom] Lind’s crews",
        ),
        (
            "The Lind family pays for two old bridges of Bergen",
            "The Lind family pays for two old bridges of Bergen",
        ),
        ("Obama pays for two old bridges of Bergen", "Obama pays for two old bridges of Bergen"),
        (f"Lee saw {'old, ' * 22}bridges of Bergen", f"Lee saw {'old, ' * 22}bridges of Bergen"),
    ],
)
def test_person_by_one_name_is_told_with_the_role_or_in_full(quoted, expected):
    text = (
        "Marine biologist Ann Lee met Tom Lind and Barack Obama in Bergen. "
        f"“{quoted},” said Mayor Jon Vik. Bergen has two old bridges."
    )

    assert [stem for stem, _ in asked(text, "quotation")] == [f"Who said: “{expected}”?"]
