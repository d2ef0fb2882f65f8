"""A surname that is the noun of a body as well, where the article tells that it is a person's."""

import pytest

from tests.briefing.analysis.articles import actors_of


def wordings_of(*texts):
    return {(one.name, one.kind.value): one.aliases for one in actors_of(*texts)}


@pytest.mark.parametrize("telling", ["Co himself left.", "In May, Co, the former lawmaker, left."])
def test_noun_of_a_firm_that_has_a_calling_or_does_something_himself_is_a_surname(telling):
    found = wordings_of("The port saw one boat, and Zarko Co, sail.", telling, "Co also said it was old.")

    assert found == {("Zarko Co", "person"): ("Zarko Co", "Co")}


def test_noun_of_a_firm_is_one_where_nothing_tells_of_a_person():
    found = wordings_of("The port saw one boat, and Zarko Co, sail.", "In May, the boat left.")

    assert found == {("Zarko Co", "organisation"): ("Zarko Co",)}
