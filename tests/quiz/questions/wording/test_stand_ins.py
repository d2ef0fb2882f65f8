"""Whom "they" means, and which pronouns a stem may keep."""

import pytest

from quiz.questions.wording.resolving import say
from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of


def they_of(text: str) -> str | None:
    """The subject of the last fact, as a stem may say it."""
    ground = ground_of(text)
    said = say_subject(ground, ground.facts[len(ground.analysis.sentences)][-1])
    return said and said.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dock workers in Bergen said they would strike in May.", "dock workers in Bergen"),
        ("Dock workers told owners they would strike in May.", None),
        ("Two sailors drowned. Officers in Bergen said they were found in May.", None),
        ("Dock workers in Bergen struck. They want a pay rise.", "dock workers in Bergen"),
        ("Dock workers in Bergen met sailors. They want a pay rise.", None),
        ("Dock workers in Bergen, however, struck. They want a pay rise.", "dock workers in Bergen"),
        ("The plan of Dock Nine failed. They want a pay rise.", None),
    ],
)
def test_they_is_the_one_crowd_it_can_mean(text, expected):
    assert they_of(text) == expected


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Dock workers in Bergen opened their own school.", True),
        ("Two sailors drowned. Officers in Bergen opened their own school.", False),
        ("Dock workers call themselves Friends of Bergen.", True),
        ("The law made it hard to leave Bergen.", True),
        ("The law made it unable to leave Bergen.", False),
        ("Norway spent a lot when it came to ships.", True),
        ("Norway praised it in May.", False),
    ],
)
def test_pronoun_stays_where_its_own_clause_explains_it(text, stays):
    ground = ground_of(text)
    fact = ground.facts[len(ground.analysis.sentences)][0]
    behind = (*fact.objects, *(phrase for _, phrase in fact.adjuncts))

    assert all(say(ground, phrase) is not None for phrase in behind) is stays
