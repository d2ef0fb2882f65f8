"""Answers that name somebody by half."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.owners import person_half_known
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann left. Ann met Kari Nordby. Ann said so.", "Ann", "the article has no full name of Ann"),
        ("Ann Lee left. Lee met Kari Nordby.", "Ann Lee", ""),
        ("Norway met Kari Nordby.", "Norway", ""),
        ("Churchill left. Churchill met Kari Nordby.", "Churchill", ""),
        ("Emperor Akimoto left. Akimoto met Kari Nordby.", "Akimoto", ""),
    ],
)
def test_person_of_one_name_is_no_answer(text, name, expected):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == name)
    answer = Answer(AnswerType.ACTOR, name, 0, len(name), index)

    assert person_half_known(ground, Candidate("subject", "Who left?", answer, 1)) == expected
