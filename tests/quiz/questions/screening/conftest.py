"""A draft that the gate lets pass, for others to be made of it."""

import pytest

from quiz.questions import write_questions
from quiz.questions.ground import Ground
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def ground():
    return Ground(make_analysis())


@pytest.fixture(scope="module")
def draft(ground):
    questions = write_questions(ground.analysis).questions
    return next(one for one in questions if one.rule == "subject" and one.sentence == 2)
