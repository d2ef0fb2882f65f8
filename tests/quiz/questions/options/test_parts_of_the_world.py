"""Countries and places stand beside those of their own part of the world."""

import pytest

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import rows
from quiz.questions.options.parts_of_the_world import (
    are_far_apart,
    are_neighbours,
    is_named_for_another_part,
    regions,
)


def country(code: str) -> Actor:
    return Actor(code, ActorKind.COUNTRY, "country", (code,), (), country=code)


def town(code: str) -> Actor:
    return Actor(f"town in {code}", ActorKind.PLACE, "town", (), (), country=code)


def test_every_country_lies_in_one_part():
    codes = [code for _, _, found in rows("parts_of_the_world") for code in found.split()]

    assert sorted(codes) == sorted(regions()) == sorted(row[0] for row in rows("countries"))


@pytest.mark.parametrize(
    ("one", "other", "are_near", "are_far"),
    [
        (country("TN"), country("LY"), True, False),
        (country("TN"), country("SY"), False, False),
        (country("TN"), country("DE"), False, True),
        (town("TN"), town("TN"), True, False),
        (town("TN"), town("LY"), False, False),
        (town("TN"), town("US"), False, True),
        (town(""), town(""), False, False),
        (town("TN"), town(""), False, False),
    ],
)
def test_neighbours_and_those_far_apart(one, other, are_near, are_far):
    assert (are_neighbours(one, other), are_far_apart(one, other)) == (are_near, are_far)


@pytest.mark.parametrize(
    ("name", "told_of", "expected"),
    [
        ("Tarn Asia Index", [country("US")], True),
        ("Tarn Asia Index", [country("US"), country("JP")], False),
        ("Tarn Asia Index", [town("")], False),
        ("Tarn Shipping Index", [country("US")], False),
    ],
)
def test_name_that_the_question_rules_out(name, told_of, expected):
    rival = Actor(name, ActorKind.ORGANISATION, "index", (name,), ())

    assert is_named_for_another_part(rival, told_of) is expected
