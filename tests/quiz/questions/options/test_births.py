"""No rival lies before the birth of the one asked about, where the article tells of it."""

import pytest

from quiz.questions.asking import times
from quiz.questions.options.births import births
from quiz.questions.options.calendar import rivals
from tests.quiz.questions.asked import ground_of

TEXT = (
    "Ann Lee was born on March 9, 1930, in Marlo. A fire closed the harbour of Marlo in 1927. "
    "Ann Lee finished the long course at the Harbour College of Kelda in {year}."
)


def test_year_of_birth_is_read_from_its_sentence():
    assert list(births(ground_of(TEXT.format(year=1931))).values()) == [1930]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee was born to a baker and in 1975 moved to Kelda.",
        "Ann Lee was born to a baker who sold a mill in Kelda in 1975.",
    ],
)
def test_year_of_another_deed_is_not_that_of_the_birth(told):
    assert births(ground_of(told)) == {}


def test_no_year_before_the_birth_is_offered():
    ground = ground_of(TEXT.format(year=1931))
    asked = next(one for one in times.ask(ground) if one.sentence == 3 and one.answer.text == "1931")

    assert min(int(rival.text) for rival in rivals(ground, asked, 0)) > 1930
