"""Lists of bodies that say where each lies: read as one list, and asked whole."""

import pytest

from tests.quiz.questions.asked import asked

PLACED = "the Tarn Museum in Oslo, Norway, the Kelda Museum of Bergen and the Marlo Museum"


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            f"Ten old nets will be given to {PLACED}.",
            "To which of these museums will ten old nets be given?",
            "Tarn Museum; Kelda Museum of Bergen; Marlo Museum",
        ),
        (
            "Ten old nets will be given to the Tarn Museum, the Kelda Museum and the Marlo Museum.",
            "To which of these museums will ten old nets be given?",
            "Tarn Museum; Kelda Museum; Marlo Museum",
        ),
        (
            "Ten old nets will be given to the Tarn Museum in Oslo, the Kelda Museum, and Marlo University’s "
            "Fish Department.",
            "To which of these institutions will ten old nets be given?",
            "Tarn Museum; Kelda Museum; Marlo University",
        ),
    ],
)
def test_bodies_with_their_places_are_one_list(text, stem, answer):
    assert asked(text, "list") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Ten old nets will be given to the Tarn Museum in Oslo and the Marlo Museum.",
        "Ten old nets will be given to the Tarn Museum in Oslo, the Kelda Museum, the Marlo Museum.",
        "Ten old nets went to the Tarn Museum in Oslo, the rival of the Kelda Museum, and Marlo Museum.",
        f"Other nets will also be given to {PLACED}.",
        "Old nets went to the Tarn Museum in Oslo, the Kelda Museum, Marlo Museum and Bergen Museum crews.",
    ],
)
def test_two_or_what_is_no_list_are_not_asked(text):
    assert asked(text, "list") == []
