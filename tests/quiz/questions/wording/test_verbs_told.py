"""What a stem says of how sure the article is, or of how near it came."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ("likely sold", "How many old ships did Norway likely sell to Iceland?"),
        ("probably sold", "How many old ships did Norway probably sell to Iceland?"),
        ("apparently sold", "How many old ships did Norway apparently sell to Iceland?"),
        ("nearly sold", "How many old ships did Norway nearly sell to Iceland?"),
        ("recently sold", "How many old ships did Norway sell to Iceland?"),
    ],
)
def test_stem_says_no_more_than_the_sentence_vouches_for(told, question):
    assert asked(f"Norway {told} 40 old ships to Iceland.", "how many") == [(question, "40")]


def test_stem_spells_a_misspelt_verb_right():
    text = "Norway will recieve 40 old ships from Iceland. Jon Vik said so."

    assert asked(text, "how many") == [("How many old ships will Norway receive from Iceland?", "40")]
