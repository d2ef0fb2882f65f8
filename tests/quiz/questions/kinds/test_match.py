"""People are matched to roles that say where they are held, whole, and not how they were held that day."""

import pytest

from quiz.questions.kinds import match
from tests.quiz.questions.asked import ground_of

OTHERS = (
    "“It is late,” said Kari Nordby, mayor of Narvik. Ola Berg, director of the Tarn Institute, agreed. "
    "Liv Dahl, chief economist at Tarn Bank, left."
)


def roles_beside_others(sentence: str) -> list[str]:
    """The roles of the one set of pairs, without those of the three others."""
    drafts = match.drafts(ground_of(f"{OTHERS} {sentence}"), seed=7)
    pairs = [option.pair for draft in drafts for option in draft.options]
    return [pair for pair in pairs if not pair.endswith(("Narvik", "Tarn Institute", "Tarn Bank"))]


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Jon Vik, mayor of Riga, sold it.", "Mayor of Riga"),
        ("Jon Vik, the newly elected mayor of Riga, sold it.", "Mayor of Riga"),
        ("Jon Vik, head of the ferry crews' union, sold it.", "Head of the ferry crews' union"),
    ],
)
def test_role_says_where_it_is_held(sentence, pair):
    assert roles_beside_others(sentence) == [pair]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jon Vik, a former forest minister, sold it.",
        "Rear Admiral Jon Vik sold it.",
        "Jon Vik, the director of support, research and training at Lund College, sold it.",
        "Jon Vik is a remarkably strong leader.",
    ],
)
def test_role_that_is_held_anywhere_or_is_cut_is_no_pair(sentence):
    assert roles_beside_others(sentence) == []


@pytest.mark.parametrize(
    ("second", "third", "expected"),
    [
        ("economist at the Tarn Institute", "analyst at Marlo Bank", 0),
        ("economist at the Tarn Institute", "mayor of Marlo", 0),
        ("mayor of Tarn", "mayor of Marlo", 1),
    ],
)
def test_set_of_those_who_but_comment_is_no_set(second, third, expected):
    text = (
        f"“It is late,” said Kari Nordby, a fellow at the Kelda Centre. “It is,” said Ola Berg, {second}. "
        f"“It will be,” said Liv Dahl, {third}."
    )

    assert len(match.drafts(ground_of(text), seed=7)) == expected
