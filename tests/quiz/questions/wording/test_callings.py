"""What the article calls a thing ends before the time of what befell it."""

import pytest

from quiz.questions.wording.callings import callings_of_lemma
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("in Kelda on 31 March 2027", "mill in Kelda"),
        ("in Kelda", "mill in Kelda"),
        ("of 2019", "mill of 2019"),
    ],
)
def test_calling_ends_before_when_something_happened(behind, expected):
    ground = ground_of(f"The Sorby Paper Company said that it would close its mill {behind}.")
    [called] = callings_of_lemma(ground, "mill")

    assert called.phrase.text == expected


def test_calling_ends_before_the_day_by_which_something_is_done():
    ground = ground_of("The Sorby Paper Company will close its paper mills by Monday after its worst year.")
    [called] = callings_of_lemma(ground, "mill")

    assert called.phrase.text == "paper mills"
