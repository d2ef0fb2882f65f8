"""What is told or said of others stands beside what is told or said of one."""

import pytest

from quiz.questions.asking import deeds, sayings
from quiz.questions.options import tellings
from tests.quiz.questions.asked import ground_of

SIGNED = "Norway signed a fishing treaty with Estavia in Bergen."
RAILWAY = "Denmark opened a long railway to the southern towns."
CLOSES = "Mayor Jon Vik said that Norway will close the fishing harbour of Bergen."


def options(ask, text: str) -> list[str]:
    """The rivals of the first question."""
    ground = ground_of(text)
    return [one.text for one in tellings.rivals(ground, next(iter(ask(ground))), 0)]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (RAILWAY, ["opened a long railway to the southern towns"]),
        ("Denmark closed the fishing harbour of Bergen to foreign ships.", []),
        ("Jon Vik wrote a thick book on whales for young readers.", []),
        ("Norway opened a long railway to the southern towns.", []),
        ("Denmark opened a long railway for Norway to southern towns.", []),
        (f"{RAILWAY} Norway has a railway to its southern towns.", []),
        (
            f"{RAILWAY} Iceland built a railway to the southern towns.",
            ["opened a long railway to the southern towns"],
        ),
    ],
)
def test_deed_of_another_of_the_kind_that_nobody_might_do_as_well(others, expected):
    assert options(deeds.ask, f"{SIGNED} {others}") == expected


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (
            "Senator Kari Nordby said that Iceland lost a heavy ship in winter storms.",
            ["Iceland lost a heavy ship in winter storms"],
        ),
        ("Mayor Jon Vik said that Iceland lost a heavy ship in winter storms.", []),
        ("Senator Kari Nordby said that Norway will sell the fishing harbour of Bergen.", []),
        ("Senator Kari Nordby said that Iceland lost ships of her own.", []),
    ],
)
def test_saying_of_another_speaker(others, expected):
    assert options(sayings.ask, f"{CLOSES} {others}") == expected


def test_option_says_of_whom_the_article_has_it():
    ground = ground_of(f"{SIGNED} {RAILWAY}")

    found = tellings.rivals(ground, next(iter(deeds.ask(ground))), 0)

    assert [one.feedback for one in found] == [f"The article has that of Denmark: “{RAILWAY}” (sentence 2)."]
