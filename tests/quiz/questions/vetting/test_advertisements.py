"""What tells how to buy or book is an advertisement."""

import pytest

from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Marlo Opera runs the regatta, tickets for which are on sale from May 4.", "offered for sale"),
        ("The book by Ann Lee is available on pre-order and comes out on May 4.", "offered for sale"),
        ("Seats for the show of May 4 can be booked in Marlo.", "offered for sale"),
        ("The Marlo Opera will show its play on May 4 at MarloOpera.com.", "offered for sale"),
        ("The Marlo Opera sold 400 tickets for the play on May 4.", None),
        ("The Marlo Opera offers tickets for May 4, available in Tarn.", "offered for sale"),
        (
            "The Marlo Opera asks its crews on May 4 to visit MarloOpera.com.",
            "offered for sale",
        ),
        ("Norland’s Tarn Party won 12 of the 40 seats available in Marlo on May 4.", None),
        ("If the bill passes on May 4, $40m will be available to Marlo for ferries.", None),
        ("The survey of the cod in Marlo on May 4 was published on tarn-news.com.", None),
        ("Marlo will boost its fleet on May 4, as Ann Lee wrote on tarn-news.com.", None),
        ("Crews of Marlo may see what they earned by May 4 at tarn-hall.com.", None),
        ("The play of the Marlo Opera can be seen on May 4 at tarn-hall.com.", "offered for sale"),
    ],
)
def test_offer_is_not_asked(text, expected):
    stem = "Fill the gap: The Marlo Opera sells tickets for the regatta on _____."

    assert rule_for(text, stem, "May 4") == expected
