"""The opposite of a word, in its form."""

import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.asking import statements
from quiz.questions.options import contrasts
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Norway strengthened its fleet.", "strengthened", "weakened"),
        ("Exports to Norway are falling.", "falling", "rising"),
        ("The storm moved eastward.", "eastward", "westward"),
        ("Norway sailed home.", "sailed", ""),
        ("Eastward Ltd moved to Norway.", "Eastward", ""),
    ],
)
def test_opposite(text, word, expected):
    token = next(token for token in tag_text(text) if token.text == word)

    assert contrasts.opposite_of(token) == expected


def test_opposite_is_the_only_rival():
    ground = ground_of("Norway strengthened its fishing fleet in May 2018.")
    turned = next(one for one in statements.ask(ground) if one.answer.text == "strengthened")

    assert [one.text for one in contrasts.rivals(ground, turned, 0)] == ["weakened"]
