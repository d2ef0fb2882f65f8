"""Of which kind "this form of" something is, where the sentence before tells of one kind."""

import pytest

from quiz.questions.wording.kinds_told import kinds_told
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Red tar is made in Marlo.", ["red tar"]),
        ("Red tar is made in Marlo, and blue tar in Kalm.", []),
        ("The tar is made in Marlo.", []),
        ("Sailors sell red tar in Marlo.", []),
    ],
)
def test_form_is_the_kind_of_which_the_sentence_before_tells(before, expected):
    ground = ground_of(f"Nobody sold the red paint. {before} Seven sailors bought this form of tar.")

    assert list(kinds_told(ground, ground.phrase(3, 0, len(ground.tokens(3)))).values()) == expected


def test_share_of_those_who_have_the_kind_is_asked_with_its_name():
    text = "Some call it sheep fever. Sheep fever is rare. About 30% of sailors who catch this form of fever"

    assert asked(f"{text} will die.", "how many") == [
        ("What percentage of sailors who catch sheep fever will die?", "about 30%")
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The death rate is 40%.", ["the death rate of sheep plague"]),
        ("The death rate in Norway is 40%.", []),
        ("The exchange rate is 40%.", []),
    ],
)
def test_death_rate_is_that_of_the_illness_before(told, expected):
    ground = ground_of(f"Nobody wants sheep plague. Sheep plague is rare. {told}")

    assert list(kinds_told(ground, ground.phrase(3, 0, len(ground.tokens(3)))).values()) == expected


@pytest.mark.parametrize(
    ("before", "told", "expected"),
    [
        ("Norovirus came to Riga.", "Crews caught the virus in May.", ["the norovirus"]),
        ("Norovirus came to Riga.", "The virus killed 30 sailors.", ["The norovirus"]),
        ("Norovirus came to Riga.", "Crews caught the virus that ducks carry.", []),
        ("Norovirus came to Riga.", "Crews caught the norovirus, and the virus killed 30 sailors.", []),
        ("Norovirus and poliovirus came to Riga.", "Crews caught the virus in May.", []),
        ("Norovirus came to Riga with a virus of ducks.", "Crews caught the virus in May.", []),
        ("Fever came to Riga.", "Crews caught the virus in May.", []),
        ("Poliovirus, known for polio, came to Riga.", "Crews caught the virus.", ["the poliovirus"]),
        ("Covid-19 came to Riga after the norovirus.", "Crews caught the virus in May.", []),
        ("Ebola came to Riga after the norovirus.", "Crews caught the virus in May.", []),
        ("Measles came to Riga after the norovirus.", "Crews caught the virus in May.", []),
    ],
)
def test_virus_is_the_only_one_that_the_article_names(before, told, expected):
    ground = ground_of(f"{before} {told}")

    assert list(kinds_told(ground, ground.phrase(2, 0, len(ground.tokens(2)))).values()) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [("the norovirus", ["The norovirus"]), ("the norovirus pandemic", [])],
)
def test_virus_is_none_that_is_told_of_by_the_way(named, expected):
    ground = ground_of(
        f"Fever came to Riga. Rain fell. Snow fell. Crews learned much from {named}. The virus left."
    )

    assert list(kinds_told(ground, ground.phrase(5, 0, len(ground.tokens(5)))).values()) == expected
