"""The article is about those of whom it tells more often than of others."""

import pytest

from quiz.questions.most_told import are_most_told


@pytest.mark.parametrize(
    ("asked", "others", "expected"),
    [((6, 5), (4, 1), True), ((6, 5), (5,), False), ((6, 3), (1,), False), ((4, 4), (), True)],
)
def test_those_asked_for_are_told_of_often_and_more_than_others(asked, others, expected):
    assert are_most_told(asked, others) is expected
