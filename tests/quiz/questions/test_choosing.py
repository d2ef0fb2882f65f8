"""Which quizzes published questions make: no more than a quarter of them gaps."""

import pytest

from quiz.questions.choosing import picks
from tests.quiz.questions.drafted import draft


@pytest.mark.parametrize(("asked", "count"), [(2, 2), (3, 4), (6, 8)])
def test_no_more_than_a_quarter_of_a_quiz_are_gaps(asked, count):
    others = [draft(key, 0, sentence=place) for place, key in enumerate("abcdef"[:asked])]
    gaps = [draft(key, 0, sentence=place, rule="gap") for place, key in enumerate("wxyz", start=10)]

    assert len(picks([*others, *gaps], 15, 0)) == count
