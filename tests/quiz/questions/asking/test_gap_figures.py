"""A gap leaves the figures open, and not words that nobody could know to write."""

import pytest

from tests.quiz.questions.asked import candidates

TOLD = "The Norwegian Coast Council of Bergen"


def gaps(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (one.stem, one.answer.text, one.answer.accept)
        for one in candidates(text, "gap")
        if one.answer.text[0] in "$0123456789"
    ]


def test_between_stays_in_the_stem_and_may_be_written():
    text = f"{TOLD} keeps the rent of its old ferries in a range between 3.5% and 3.75%."

    assert gaps(text) == [
        (
            f"Fill the gap: {TOLD} keeps the rent of its old ferries in a range between _____.",
            "3.5% and 3.75%",
            ("between 3.5% and 3.75%",),
        )
    ]


@pytest.mark.parametrize(
    ("amount", "left", "answer", "accept"),
    [
        ("50 hectares (124 acres) of coast", "_____ hectares of coast", "50", ("50 hectares",)),
        ("50 hectares of coast", "_____ of coast", "50 hectares", ()),
        ("$40 million (£30 million) of loans", "_____ of loans", "$40 million", ("£30 million",)),
    ],
)
def test_unit_of_an_amount_told_in_two_stays_in_the_stem(amount, left, answer, accept):
    text = f"{TOLD} handed over about {amount} to the Tarn fishing crews in Riga."

    assert gaps(text) == [
        (
            f"Fill the gap: {TOLD} handed over about {left} to the Tarn fishing crews in Riga.",
            answer,
            accept,
        )
    ]
