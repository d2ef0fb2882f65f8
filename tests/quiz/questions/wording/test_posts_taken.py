"""Who took a post is asked with the vote that the sentence before tells, where the post stands alone."""

import pytest

from tests.quiz.questions.asked import asked

LOST = "The Green Tide party lost a local election in Bergen."


@pytest.mark.parametrize(
    ("before", "taken", "stem"),
    [
        (LOST, "became mayor", "became mayor after the Green Tide party lost a local election in Bergen?"),
        (
            "Norway held a vote on herring.",
            "became premier",
            "became premier after Norway held a vote on herring?",
        ),
        (LOST, "became mayor of Tarn", "became mayor of Tarn?"),
        (LOST, "became a banker", "became a banker?"),
        ("The Green Tide party sold a local ferry in Bergen.", "became mayor", "became mayor?"),
        (f"{LOST}\n\nRain fell in Bergen.", "became mayor", "became mayor?"),
    ],
)
def test_post_is_placed_by_the_vote_before_it(before, taken, stem):
    found = asked(f"{before} The rich Kari Nordby {taken}.", "subject")

    assert (f"Who {stem}", "Kari Nordby") in found
