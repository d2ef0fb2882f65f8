"""The opposite of a word, in its form."""

import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.asking import statements
from quiz.questions.candidates import AnswerType
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


def test_word_that_describes_has_an_opposite_and_no_rival():
    ground = ground_of("Norway built smaller harbours near Bergen in May 2018.")
    told = next(one for one in statements.ask(ground) if one.answer.text == "smaller")

    assert contrasts.rivals(ground, told, 0) == []


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("New limits on nets caused the catch of Norway to fall in 2018.", []),
        ("The catch of herring off Norway fell in 2018.", ["fell"]),
        ("Norway elected its lower house in May 2018.", []),
        ("Norway supported the ban on old nets in May 2018.", ["supported"]),
        ("Norway supported Iceland at the talks of May 2018.", ["supported"]),
        ("Norway will support old map formats of Tarn from May 2018.", []),
        ("The new ferry will support Zarkow and Kelda maps in Norway from 2018.", []),
        ("Norway found its lower prices in May 2018.", ["lower"]),
    ],
)
def test_word_is_turned_only_where_both_ways_can_be_believed(text, turned):
    found = [one for one in statements.ask(ground_of(text)) if one.answer.type is AnswerType.CONTRAST]

    assert [one.answer.text for one in found] == turned
