"""Kinds with one head noun rival each other only where the article sets them apart."""

from quiz.questions.options.phrases import are_contrasted
from tests.quiz.questions.asked import ground_of


def test_kinds_that_a_sentence_sets_apart():
    ground = ground_of("There are two forms, wet mould and dry mould.")

    assert are_contrasted(ground, "wet", "dry")


def test_two_names_that_may_mean_one_thing():
    ground = ground_of("Carbon compounds burn well. Organic compounds are found in peat.")

    assert not are_contrasted(ground, "carbon", "organic")
    assert not are_contrasted(ground, "carbon", "carbon-based")
