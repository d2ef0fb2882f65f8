"""A part and its whole are one answer, and so are two whose name one report bears."""

from dataclasses import replace

import pytest

from quiz.questions.asking import subjects
from quiz.questions.bound_bodies import also_right, publishes_alike
from quiz.questions.kinds import typed
from tests.quiz.questions.asked import ground_of

ISSUED = "The Baltic Council issued a long report on herring in May 2018."
CLOSED = "The Baltic Council closed the old harbour of Riga in May 2018."


def others(*sentences: str) -> list[str]:
    """The names that a reader may give besides the subject of the first sentence."""
    ground = ground_of(" ".join(sentences))
    asked = next(one for one in subjects.ask(ground) if one.sentence == 1)
    return [ground.actor(index).name for index in also_right(ground, asked)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (CLOSED, "The Baltic Council’s Herring Committee met in Oslo.", ["Herring Committee"]),
        (CLOSED, "The Herring Committee, a unit of the Baltic Council, met in Oslo.", ["Herring Committee"]),
        (CLOSED, "The Baltic Council and the Herring Committee met in Oslo.", []),
        (ISSUED, "The Herring Committee report tells of warm seas.", ["Herring Committee"]),
        (ISSUED, "The Herring Committee boat sailed from Oslo.", []),
    ],
)
def test_body_that_is_one_with_the_answer(first, second, expected):
    assert others(first, second) == expected


def test_name_of_the_other_body_counts_when_typed():
    ground = ground_of(f"{CLOSED} The Baltic Council’s Herring Committee met in Oslo.")
    asked = next(one for one in subjects.ask(ground) if one.sentence == 1)

    assert "Herring Committee" in typed.draft(ground, asked).accept


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("The Herring Committee delivered its long report on Monday.", True),
        ("The Herring Committee delivered its short report on Monday.", False),
        ("The Herring Committee burnt its long report on Monday.", False),
    ],
)
def test_body_beside_one_that_published_the_same_is_not_typed(second, expected):
    ground = ground_of(f"{ISSUED} {second}")
    asked = next(one for one in subjects.ask(ground) if one.sentence == 1)

    assert publishes_alike(ground, asked) is expected
    assert not publishes_alike(ground, replace(asked, answer=replace(asked.answer, index=None)))
    assert (typed.draft(ground, asked) is None) is expected
