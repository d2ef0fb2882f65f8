"""What a happening cost is asked with the happening, where a clause behind it tells of nothing else."""

import pytest

from tests.quiz.questions.asked import asked

BEFORE = "Norway has sent no boats to Riga since the sinking of a Latvian ferry off Bergen in 2019"


@pytest.mark.parametrize("happening", ["attacks on a Latvian ferry", "war with Latvia"])
def test_toll_of_what_takes_lives_is_asked(happening):
    text = f"Norway has sent no boats to Riga since the {happening} in 2019; 12 sailors were killed."
    stem = f"How many sailors were killed in the {happening} in 2019?"

    assert asked(text, "toll") == [(stem, "12")]


def test_toll_behind_a_happening_is_asked_with_it():
    stem = "How many sailors were killed in the sinking of a Latvian ferry off Bergen in 2019?"

    assert asked(f"{BEFORE}; 12 sailors were killed.", "toll") == [(stem, "12")]


@pytest.mark.parametrize(
    "text",
    [
        f"{BEFORE}; two sailors were killed.",
        f"{BEFORE}; 12 sailors were killed in Oslo.",
        f"{BEFORE}; 12 sailors were paid.",
        "Norway has sent no boats to Riga since it lost a ferry off Bergen; 12 sailors were killed.",
        "Norway mourned after the funeral of Ann Lee in Oslo – 12 sailors were killed.",
        "Norway has sent no boats to Riga since the elections in Latvia; 12 sailors were killed.",
        "Norway has sent no boats to Riga; 12 sailors were killed.",
    ],
)
def test_what_is_no_toll_or_of_no_happening_is_not_asked_so(text):
    assert asked(text, "toll") == []
