"""A term behind words of naming is left out of its sentence; a person's name is no term."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The slow loss of water in cod is known as deep curing in Norway.",
            "Fill the gap: The slow loss of water in cod is known as _____ in Norway.",
            "deep curing",
        ),
        (
            "Norway’s dried cod, known as stockfish, sells well in Italy.",
            "Fill the gap: Norway’s dried cod, known as _____, sells well in Italy.",
            "stockfish",
        ),
        (
            "Norway’s slow drying of cod is called the deep cure in Bergen.",
            "Fill the gap: Norway’s slow drying of cod is called the _____ in Bergen.",
            "deep cure",
        ),
        (
            "Norway sells dried cod to shops that belong to the so-called Kelda circle.",
            "Fill the gap: Norway sells dried cod to shops that belong to the so-called _____.",
            "Kelda circle",
        ),
        (
            "Crews in Norway hang cod on long racks of pine called “flakes” for a year.",
            "Fill the gap: Crews in Norway hang cod on long racks of pine called _____ for a year.",
            "flakes",
        ),
        (
            "Crews in Norway sell cod of a kind that they call “deep curing,” which takes a year.",
            "Fill the gap: Crews in Norway sell cod of a kind that they call _____, which takes a year.",
            "deep curing",
        ),
        (
            "Norway is proud of what its crews call deep curing.",
            "Fill the gap: Norway is proud of what its crews call _____.",
            "deep curing",
        ),
    ],
)
def test_term_is_left_out(text, stem, answer):
    assert asked(text, "term gap") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s dried cod may be known as stockfish in many old shops.",
        "Norway has a friend named Jon Vik in the old town of Bergen.",
        "Fishers in Norway call Jon Vik a friend of the old harbours.",
        "This dried cod, known as stockfish, sells well in Italy.",
        "Norway’s stockfish, known as stockfish, sells well in Italy.",
        "Crews in Norway call the new rules for cod absurd and too dear.",
        "Norway has called the long ban on cod nets a loss to crews.",
        "The old cod of Norway is at times referred to as a winter dish for large crews.",
        "Norway has many cod boats, which are known as slow ones in Bergen.",
    ],
)
def test_doubtful_terms_people_and_hanging_sentences_are_not_asked(text):
    assert asked(text, "term gap") == []
