"""A sentence that was not understood gives no fact."""

import pytest

from briefing.analysis.facts import find_facts
from briefing.analysis.results import Sentence
from briefing.analysis.tagging import tag


def facts_of(text):
    sentences = (Sentence(1, "key", text, 0, len(text), 0, 0, False),)
    return find_facts(sentences, tag(sentences), (), (), (), ())


def objects_of(fact):
    return [phrase.text for phrase in fact.objects]


@pytest.mark.parametrize("text", ["What is a dam?", "How ports shape trade", "The old port."])
def test_unsafe_sentence_gives_no_fact(text):
    assert facts_of(text) == ()


def test_fact_behind_an_infinitive_may_hold_a_clause_of_its_own():
    found = facts_of("Peru wanted the port to review the way the dam was run.")

    assert objects_of(found[0]) == ["the port", "to review the way the dam was run"]


def test_what_is_realised_without_that_is_an_object():
    fact = facts_of("The crew failed to realise they had lost a boat.")[0]

    assert objects_of(fact) == ["to realise they had lost a boat"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The port never, Ann Lee said, was sold.", [("Ann Lee", "say")]),
        ("Norway no longer, it said, sells ferries.", [("it", "say")]),
        ("Norway hardly, if ever, sells ferries.", []),
        ("Norway, it said, sells ferries.", [("it", "say"), ("Norway", "sell")]),
    ],
)
def test_verb_that_an_insertion_parts_from_its_negation_gives_no_fact(text, told):
    assert [(fact.subject.text, fact.verb) for fact in facts_of(text)] == told
