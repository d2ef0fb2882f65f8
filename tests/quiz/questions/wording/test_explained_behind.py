"""What follows a noun says which is meant, or not."""

import pytest

from quiz.questions.wording.explained_behind import has_clause
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("behind", "is_clause"),
    [("he had built", True), ("he and his crew had built", True), ("he and his crew in Riga", False)],
)
def test_clause_of_two_doers_says_which_ships(behind, is_clause):
    ground = ground_of(f"Norway sold the ships {behind}.")

    assert has_clause(ground, 1, ground.tokens(1)[4:]) is is_clause
