"""Whether a word of a quotation stands for something outside it."""

import pytest

from quiz.questions.wording.quoted_pointers import points
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [("No", False), ("No, Marlo sold a ferry", True), ("No ferry of Tarn sank", False)],
)
def test_no_points_outside_where_it_answers_somebody(quoted, expected):
    ground = ground_of(quoted)

    assert points(ground, 1, ground.tokens(1), 0) is expected
