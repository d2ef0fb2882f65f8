"""A person is named in full once, and then as the article goes on."""

import pytest

from quiz.questions.wording.named_again import named_again
from tests.quiz.questions.asked import ground_of

TOLD = "Kari Nordby sold a ship to Norway. Nordby wept."


@pytest.mark.parametrize(
    ("article", "text", "expected"),
    [
        (TOLD, "Who paid Kari Nordby for Kari Nordby’s ship?", "Who paid Kari Nordby for Nordby’s ship?"),
        (TOLD, "Who paid Kari Nordby?", "Who paid Kari Nordby?"),
        (TOLD, "Who drew the Kari Nordby map of mayor Kari Nordby?", None),
        (TOLD, "Who told Kari Nordby: “Pay Kari Nordby”?", None),
        ("Kari Nordby sold a ship to Norway.", "Who paid Kari Nordby for Kari Nordby’s ship?", None),
        (TOLD + " Olaf Nordby slept.", "Who paid Kari Nordby for Kari Nordby’s ship?", None),
    ],
)
def test_full_name_stands_once_where_the_article_has_a_short_one(article, text, expected):
    assert named_again(ground_of(article), text) == (expected or text)
