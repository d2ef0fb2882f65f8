"""Kinds with one head noun rival each other only where the article sets them apart."""

from quiz.questions.asking import RULES
from quiz.questions.options.phrases import are_contrasted, kindred_terms, rivals
from tests.quiz.questions.asked import ground_of


def test_kinds_that_a_sentence_sets_apart():
    ground = ground_of("There are two forms, wet mould and dry mould.")

    assert are_contrasted(ground, "wet", "dry")


def test_two_names_that_may_mean_one_thing():
    ground = ground_of("Carbon compounds burn well. Organic compounds are found in peat.")

    assert not are_contrasted(ground, "carbon", "organic")
    assert not are_contrasted(ground, "carbon", "carbon-based")


def test_kind_set_apart_rivals_another():
    ground = ground_of(
        "Wet plague causes swelling in the lymph nodes. Crews know wet, dry and cold plague. "
        "Old ships carried dry plague. Sailors fear green plague."
    )
    asked = next(one for ask in RULES for one in ask(ground) if one.rule == "term" and one.sentence == 1)

    assert [rival.text for rival in kindred_terms(ground, asked)] == ["dry plague"]


def test_only_deeds_rival_a_deed():
    ground = ground_of(
        "Norway vowed to revive the old harbour. Iceland hopes to sell many frozen fish. "
        "Sweden agreed to new fishing taxes. Denmark decided to build a bigger ferry."
    )
    asked = next(one for ask in RULES for one in ask(ground) if one.rule == "deed" and one.sentence == 1)

    assert sorted(rival.text for rival in rivals(ground, asked, 0)) == [
        "to build a bigger ferry",
        "to sell many frozen fish",
    ]
