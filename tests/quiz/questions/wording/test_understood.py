"""What a phrase itself explains stands in it without a name."""

import pytest

from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("farmers who lost their land", True),
        ("plans they made for Riga", False),
        ("the council if it wants a harbour", False),
        ("that winds fell when they met high cliffs", True),
        ("plans to help farmers before winter comes for them", True),
        ("thousands of crowns for them", False),
        ("their land", False),
    ],
)
def test_pronoun_stands_where_the_phrase_itself_explains_it(words, stands):
    assert (said(f"Norway saw {words}.", words) == words) is stands


def test_same_named_thing_is_said_without_the_same():
    text = "An Oslo court sat in May. Norway sued the same Oslo court."

    assert said(text, "the same Oslo court") == "the Oslo court"


def test_second_pronoun_is_not_named_where_the_first_one_stays():
    words = "A fault of the old tool is that it cannot show that it finds reefs"

    assert said(f"Tarnox launched OpenReef. OpenReef finds reefs. {words}.", words) == words


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("club clerk Ann Lee said it had lost two boats", False),
        ("that Tarn Club said it had lost two boats", True),
    ],
)
def test_it_is_neither_a_person_nor_the_club_whose_clerk_speaks(words, stands):
    assert (said(f"Norway saw {words}.", words) == words) is stands
