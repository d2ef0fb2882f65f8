"""A word that points is no riddle where the quotation itself says what is meant."""

import pytest

from quiz.questions.wording.told_within import is_told_within
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("quoted", "word", "expected"),
    [
        ("The roads here in Norway are old", "here", True),
        ("The roads here are old in Norway", "here", False),
        ("We hear the fears of Tarn and will meet those fears", "those", True),
        ("We hear the crews of Tarn and will meet those fears", "those", False),
        ("Tarn must call those responsible to account", "those", True),
        ("Tarn must find those killed in the storm", "those", True),
        ("Tarn must mend those old boats", "those", False),
        ("We told Marlo and Oslo that they sell boats", "they", True),
        ("We told Marlo that they sell boats", "they", False),
        ("Crews who find somebody should help them", "them", True),
        ("A sailor may sell the boat if they want", "they", True),
        ("It is our job to mend boats", "It", True),
        ("It is our plan to mend boats", "It", False),
        ("It takes courage to sell boats", "It", True),
        ("It takes steps to sell boats", "It", False),
        ("It has been found that boats sink", "It", True),
        ("It has been found in Marlo", "It", False),
        ("Ice makes it unsafe for boats to sail", "it", True),
        ("Ice makes it old", "it", False),
        ("It appears all boats are old", "It", True),
        ("The harbour fell, and this harbour was old", "this", True),
        ("That harbour fell, and this harbour was old", "this", False),
        ("The harbour fell, and this boat was old", "this", False),
    ],
)
def test_pointing_word_is_told_within_the_quotation_or_not(quoted, word, expected):
    tokens = ground_of(f"{quoted}.").tokens(1)
    place = next(place for place, token in enumerate(tokens) if token.text == word)

    assert is_told_within(tokens, place) is expected
