"""What is tied to an object: the adverbs that it means little without."""

import pytest

from briefing.analysis.facts import find_facts
from briefing.analysis.results import Sentence
from briefing.analysis.tagging import tag


def objects_of(text):
    sentences = (Sentence(1, "key", text, 0, len(text), 0, 0, False),)
    fact = find_facts(sentences, tag(sentences), (), (), (), ())[0]
    return [text[phrase.start : phrase.end] for phrase in fact.objects]


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        ("Ann Lee set her plane down in Oslo.", ["her plane down"]),
        ("Ann Lee put the fire out at the port.", ["the fire out"]),
        ("Ann Lee took her care of streets too far.", ["her care of streets too far"]),
        ("Cod has become rare enough to enjoy protection.", ["rare enough"]),
        ("Ann Lee has yet to appoint a board.", []),
        ("Ann Lee found 29 boats in just the last week.", ["29 boats"]),
        ("Ann Lee was able to sink the fleet only because it rained.", ["able to sink the fleet"]),
        ("Ann Lee sold her boat quickly in Oslo.", ["her boat"]),
        ("Ann Lee wants to tax $20bn (C$28bn; £14bn) of sales.", ["to tax $20bn (C$28bn; £14bn) of sales"]),
        ("Ann Lee sold the nets she and her crew had made.", ["the nets she and her crew had made"]),
        ("Ann Lee wants to tax boats; crews agree.", ["to tax boats"]),
    ],
)
def test_object_keeps_the_adverb_it_needs(text, objects):
    assert objects_of(text) == objects
