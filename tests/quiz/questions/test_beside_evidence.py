"""Beside the sentence that settles a question, nothing repeats it; what tells more stays."""

import pytest

from quiz.questions.beside_evidence import beyond, unaddressed

BOUGHT = "Orlin bought a ferry on 3 May 2024."
WHOLE = f"“{BOUGHT}” (sentence 5)"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Sentence 5 says so: “3 May 2024”.", ""),
        (f"The article says so: {WHOLE}.", ""),
        (f"The article gives 3 May 2024: {WHOLE}.", ""),
        (f"The article says 3 May: {WHOLE}.", ""),
        (f"The article says the contrary: {WHOLE}.", "The article says the contrary."),
        (f"It is 3 May 2024, not 4 May: {WHOLE}.", "It is 3 May 2024, not 4 May."),
        ("It is a ferry, not a boat: “… bought a ferry on …” (sentence 5).", "It is a ferry, not a boat."),
        (WHOLE, ""),
        ("Sentence 5 says so: “4 May 2024”.",) * 2,
        ("Tarvia is in the article for something else: “Tarvia wants it.” (sentence 7).",) * 2,
        ("Who speaks in sentence 5 is told in “… 3 May …” (sentence 6).",) * 2,
        (f"Look at the date: {WHOLE}. Think of the flag.",) * 2,
        ("A ferry is a boat.",) * 2,
        ("",) * 2,
    ],
)
def test_explanation_says_what_the_sentence_does_not_show(text, rest):
    assert beyond(text, BOUGHT) == rest


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tarvia has that: “Tarvia wants it.” (sentence 7).", "Tarvia has that: “Tarvia wants it.”"),
        ("Tarvia has that: “… Tarvia …” (sentence 7).", "Tarvia has that: “… Tarvia …”"),
        ("“Tarvia wants it.” (sentence 7)", "“Tarvia wants it.”"),
        ("3 May 2024 (sentence 7)", "3 May 2024"),
        ("Tarvia has that: “Tarvia wants it.” (sentence 17).",) * 2,
    ],
)
def test_sentence_that_a_link_leads_to_is_not_numbered_twice(text, left):
    assert unaddressed(text, 7) == left
