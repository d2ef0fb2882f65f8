"""What tells how to buy or book is an advertisement."""

import pytest

from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Marlo Opera runs the regatta, tickets for which go on sale on May 4.", "offered for sale"),
        ("The book by Ann Lee is available on pre-order and comes out on May 4.", "offered for sale"),
        ("Seats for the show of May 4 can be booked in Marlo.", "offered for sale"),
        ("The Marlo Opera will show its play on May 4 at MarloOpera.com.", "offered for sale"),
        ("The Marlo Opera sold 400 tickets for the play on May 4.", None),
    ],
)
def test_offer_is_not_asked(text, expected):
    stem = "Fill the gap: The Marlo Opera sells tickets for the regatta on _____."

    assert rule_for(text, stem, "May 4") == expected
