"""A bare "the law" is said in full where the article has but one law, and told which before."""

import pytest

from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's new fishing law worries Iceland. The law protects seals.", "Norway's new fishing law"),
        ("Norway laid the Skagen Deep pipeline. The pipeline brings gas.", "the Skagen Deep pipeline"),
        ("Norway's fishing law worries Iceland. It is a hard law. The law protects seals.", None),
        ("Norway's fishing law and its forest law changed. The law protects seals.", None),
        ("Norway's law worries Iceland. The toughest law is new. The law protects seals.", "Norway's law"),
        ("The law protects seals. Norway's fishing law worries Iceland.", None),
        ("An old law worries Iceland. The law protects seals.", None),
        ("Ann Lee went to a Bergen hospital. The hospital was full.", None),
        ("Norway's rowing coach met Ann Lee. The coach wept.", None),
    ],
)
def test_bare_description_is_said_by_its_full_words(text, expected):
    ground = ground_of(text)
    facts = [fact for found in ground.facts.values() for fact in found]
    (fact,) = [
        fact
        for fact in facts
        if fact.subject.text in ("The law", "The pipeline", "The hospital", "The coach")
    ]

    said = say_subject(ground, fact)

    assert (said and said.text) == expected
