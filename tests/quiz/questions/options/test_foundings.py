"""No rival lies before the founding of the body or state asked about."""

import pytest

from quiz.questions.asking import times
from quiz.questions.options.calendar import rivals
from quiz.questions.options.foundings import bodies_founded
from tests.quiz.questions.asked import ground_of

LEAD = "The Harbour Bank of Kelda was founded by bakers in 1961. A fire closed the harbour of Marlo in 1958. "


@pytest.mark.parametrize(
    ("told", "key", "begun"),
    [
        ("The Harbour Bank of Kelda sold its two old ships to Marlo in 1962.", 1962, 1961),
        ("South Sudan sold its two old ships to Marlo in 2012.", 2012, 2011),
    ],
)
def test_no_year_before_the_founding_is_offered(told, key, begun):
    ground = ground_of(LEAD + told)
    asked = next(one for one in times.ask(ground) if one.sentence == 3 and one.answer.text == str(key))

    assert min(int(rival.text) for rival in rivals(ground, asked, 0)) >= begun


def test_year_of_founding_is_read_from_its_sentence():
    assert list(bodies_founded(ground_of(LEAD)).values()) == [1961]


def test_year_of_founding_itself_has_rivals_before_it():
    ground = ground_of(LEAD)
    asked = next(one for one in times.ask(ground) if one.sentence == 1)

    assert min(int(rival.text) for rival in rivals(ground, asked, 0)) < 1961
