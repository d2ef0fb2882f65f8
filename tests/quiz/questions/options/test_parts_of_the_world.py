"""Countries and places stand beside those of their own part of the world."""

import pytest

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import rows
from quiz.questions.options.parts_of_the_world import are_far_apart, are_neighbours, regions


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
