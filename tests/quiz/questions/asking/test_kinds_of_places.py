"""In what kind of places something is so in general."""

import pytest

from quiz.questions.asking import kinds_of_places
from tests.quiz.questions.asked import asked, ground_of

OF_CHOLERA = " ".join(f"Cholera came to Riga in {year}." for year in range(1990, 1997))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Norwegian crabs live in cold and shallow waters.",
            [("In what kind of waters do Norwegian crabs live?", "cold and shallow waters")],
        ),
        ("Norwegian crabs live in many waters.", []),
        ("Norwegian crabs live in eastern waters.", []),
        ("Norwegian crabs live in northeast waters.", []),
        ("Norwegian crabs live in nearby waters.", []),
        ("Norwegian crabs live in foreign countries.", []),
        ("Norwegian crabs lived in cold and shallow waters.", []),
    ],
)
def test_kind_of_place_is_asked_where_it_is_so_in_general(told, expected):
    assert asked(told, "kind of place") == expected


def test_kind_is_right_without_its_noun_and_turned_round():
    (found,) = kinds_of_places.ask(ground_of("Norwegian crabs live in cold and shallow waters."))

    assert found.answer.accept == ("cold and shallow", "shallow and cold", "shallow and cold waters")


def test_bare_cases_are_those_of_the_illness_of_the_article():
    text = f"{OF_CHOLERA} Cases typically occur in wet and rural areas."

    assert asked(text, "kind of place") == [
        ("In what kind of areas do cases of cholera typically occur?", "wet and rural areas")
    ]
