import pytest

from briefing.analysis.actors import link
from briefing.analysis.names import find_names
from tests.briefing.analysis.articles import lines_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nairobi warned its neighbours.", "Kenya"),
        ("Nairobi's careful approach helped.", "Kenya"),
        ("They flew to Nairobi.", "Nairobi"),
        ("Nairobi's streets were empty.", "Nairobi"),
        ("The mayor of Nairobi resigned.", "Nairobi"),
        ("They visited Nairobi on Monday.", "Nairobi"),
        ("The Kremlin denied it.", "Russia"),
        ("Crowds stood outside the Kremlin.", "Kremlin"),
        ("Delhi banned the firm.", "India"),
        ("Officials met in Delhi.", "Delhi"),
        ("Brussels fined the firm.", "European Union"),
        ("Officials met in Brussels.", "Brussels"),
        ("The governor of Washington spoke.", "Washington"),
    ],
)
def test_place_or_power(text, name):
    sentences, tokens = lines_of(text)

    actors = link(sentences, tokens, find_names(sentences, tokens))

    assert [actor.name for actor in actors] == [name]
