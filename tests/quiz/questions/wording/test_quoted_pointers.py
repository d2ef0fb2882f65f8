"""Whether a word of a quotation stands for something outside it."""

import pytest

from quiz.questions.wording.quoted_pointers import points, points_lightly
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("quoted", "word", "expected"),
    [
        ("Ferries of Marlo and rafts of Tarn will both sink", "both", False),
        ("The crews of Marlo will both sink", "both", True),
        ("That is a different matter", "different", True),
        ("That is a different matter from oars", "different", False),
        ("The ports of Tarn are the old ones", "ones", False),
        ("Tarn will sell the old ones", "ones", True),
        ("Tarn will sell bigger ones", "ones", False),
        ("Crews from Tarn are still at the scene", "scene", True),
        ("Crews from Tarn are still at the scene of a fire", "scene", False),
        ("A fire in Tarn killed seven on the spot", "spot", False),
        ("Crews of Tarn will make the same mistake", "same", True),
        ("Those who left Tarn will be back", "those", False),
        ("Our crews will row to find them", "them", True),
        ("Our crews carry oil with them", "them", False),
        ("Crews with ferries of Tarn should sell them", "them", False),
        ("Our crews will look for ferries and tow them", "them", False),
        ("Tarn has ferries that drive while nobody watches them", "them", False),
        ("Storms have often hit Marlo, but not to this degree", "this", True),
        ("Crews of Tarn must get that out in time", "that", True),
        ("Crews of Tarn see miracles that will happen", "that", False),
        ("Our crews crossed the line between the two", "two", True),
        ("Our crews crossed the line between the two ports", "two", False),
        ("Marlo and Tarn are at war, and crews crossed the line between the two", "two", False),
        ("Crews of Tarn must turn that into a law", "that", True),
        ("Crews of Tarn say that out in Marlo it rains", "that", False),
    ],
)
def test_word_with_a_rule_of_its_own_points_outside_or_not(quoted, word, expected):
    ground = ground_of(quoted)
    tokens = ground.tokens(1)
    place = next(place for place, token in enumerate(tokens) if token.text.lower() == word)

    assert points(ground, 1, tokens, place) is expected


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [("No", False), ("No, Marlo sold a ferry", True), ("No ferry of Tarn sank", False)],
)
def test_no_points_outside_where_it_answers_somebody(quoted, expected):
    ground = ground_of(quoted)

    assert points(ground, 1, ground.tokens(1), 0) is expected


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("We unite in Marlo with all crews against this danger", True),
        ("The oldest of all ferries, this gift will carry seven crews", False),
        ("The crews in Marlo have never seen ice at this time", True),
        ("The crews in Marlo have never seen ice in this stuff", False),
        ("The crews in Marlo have never seen ice to this extent in a war", True),
        ("Kari Nordby said in Marlo that this ferry will carry seven crews", True),
        ("Kari Nordby said in Marlo that this decline will cost seven crews", False),
        ("Kari Nordby saw fleets decline in Marlo and this decline will cost seven crews", True),
        ("Kari Nordby said in Marlo that this whole ferry will carry seven crews", False),
        ("Kari Nordby can do a lot in Marlo and this must not happen", False),
        ("Kari Nordby can do a lot in Marlo and this helps crews", True),
    ],
)
def test_this_points_lightly_only_behind_a_deed(quoted, expected):
    tokens = ground_of(f"{quoted}.").tokens(1)
    place = next(k for k, token in enumerate(tokens) if token.text == "this")

    assert points_lightly(tokens, place) is expected


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("We can say today that Marlo hires no crews there", False),
        ("We learned of old bridges even as we were sitting there", False),
        ("We learned in Tarn of old bridges even as we were sitting there", True),
        ("We can say in Tarn that Marlo hires no crews there", True),
        ("We can say today that Marlo keeps its ferry there", True),
        ("We can say today that crews of Marlo work there", True),
    ],
)
def test_there_hangs_where_it_says_which_crews(quoted, expected):
    tokens = ground_of(f"{quoted}.").tokens(1)

    assert points_lightly(tokens, len(tokens) - 2) is expected
