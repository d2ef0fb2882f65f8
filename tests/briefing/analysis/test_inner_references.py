"""References and facts that stand inside a sentence, behind or before its main clause."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article


def referents(text):
    analysis = analyse(Article(text))
    return {
        one.surface: one.actor if one.actor is None else analysis.actors[one.actor].name
        for one in analysis.references
    }


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("Norway has changed course. Only two weeks ago, it sealed a treaty with Iceland.", "it", "Norway"),
        ("Apollo Airways was closed when it lost 12 million dollars.", "it", "Apollo Airways"),
        (
            "Denmark and Sweden trade. "
            "According to the Kenyan government, the country had admitted refugees.",
            "the country",
            "Kenya",
        ),
    ],
)
def test_reference_inside_a_sentence_is_resolved(text, surface, name):
    assert referents(text)[surface] == name


def test_it_after_a_common_noun_stays_open():
    assert referents("Norway closed the port when it flooded.")["it"] is None


def test_relative_clause_inside_the_subject_is_a_fact_of_its_own():
    analysis = analyse(Article("The Baltic Council, which met in Riga in May 2019, will be dissolved soon."))

    assert [(fact.subject.text, fact.action.text) for fact in analysis.facts if not fact.is_main] == [
        ("The Baltic Council", "met")
    ]


def test_it_behind_a_verb_of_saying_is_the_speaker():
    assert referents("Apollo Airways said it would close 12 shops in Oslo.")["it"] == "Apollo Airways"


def test_its_behind_another_noun_is_not_sought_in_earlier_sentences():
    assert referents("Apollo Airways grew. The market raised its forecast for the year.")["its"] is None


@pytest.mark.parametrize(
    "text",
    [
        'John Low owns the mill. "I bought it in May. I never saw it before," he said.',
        'John Low owns the mill. "Nobody wanted it."\n\n"Everybody wants it now."\n\nThen he sold it.',
    ],
)
def test_quotation_does_not_come_between_he_and_the_speaker(text):
    assert referents(text)["he"] == "John Low"
