"""An actor as a wrong option says where the article really has it."""

import pytest

from quiz.questions.options.actors import rival
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jon Vik, a historian of Rome, opened the harbour.", "Jon Vik is a historian of Rome"),
        ("Jon Vik, the mayor of Bergen, opened the harbour.", "Jon Vik is the mayor of Bergen"),
        ("Jon Vik opened the harbour.", "Jon Vik is in the article for something else"),
    ],
)
def test_person_is_told_by_the_role_that_the_article_gives(text, told):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Jon Vik")

    assert rival(ground, index).feedback == f"{told}: “{text}” (sentence 1)."
