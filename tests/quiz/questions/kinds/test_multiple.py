"""Several answers: the list, or five of it, beside others that the article has for something else."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.kinds.multiple import draft
from quiz.questions.options.rival import Rival
from tests.quiz.questions.asked import ground_of

NAMES = ("Norway", "Iceland", "Denmark", "Sweden", "Latvia", "Estonia")


def drafted(keys: int, rivals: int):
    listed = ", ".join(NAMES[: keys - 1]) + f" and {NAMES[keys - 1]}"
    items = tuple(Answer(AnswerType.ACTOR, name, 0, 6, index) for index, name in enumerate(NAMES[:keys]))
    asked = Candidate("list", "Which of these?", Answer(AnswerType.LIST, listed, 0, 6, items=items), 1)
    others = tuple(Rival(f"Tarn {k}", "It is told of otherwise.", 1) for k in range(rivals))
    return draft(ground_of(f"{listed} banned nets."), asked, others, 0)


@pytest.mark.parametrize(
    ("keys", "rivals", "shown"),
    [(2, 3, (2, 3)), (3, 3, (3, 3)), (4, 4, (4, 3)), (5, 4, (5, 3)), (6, 4, (5, 3)), (5, 2, (5, 2))],
)
def test_at_most_five_of_a_list_stand_beside_three_others(keys, rivals, shown):
    options = drafted(keys, rivals).options

    assert (sum(one.is_key for one in options), sum(not one.is_key for one in options)) == shown


def test_answers_are_the_keys_that_are_shown():
    made = drafted(6, 2)

    assert made.answers == NAMES[:5]
    assert {one.text for one in made.options if one.is_key} == set(made.answers)


def test_list_beside_one_other_is_no_question():
    assert drafted(3, 1) is None
