"""Kinds with one head noun are kindred only where the article sets them apart."""

import pytest

from quiz.questions.kindred import are_contrasted, kindred_terms
from tests.quiz.questions.asked import ground_of


def test_kinds_that_a_sentence_sets_apart():
    ground = ground_of("There are two forms, wet mould and dry mould.")

    assert are_contrasted(ground, "wet", "dry")


def test_two_names_that_may_mean_one_thing():
    ground = ground_of("Carbon compounds burn well. Organic compounds are found in peat.")

    assert not are_contrasted(ground, "carbon", "organic")
    assert not are_contrasted(ground, "carbon", "carbon-based")


@pytest.mark.parametrize(
    ("text", "terms"),
    [("Tarn fever kills horses.", ["tarn fever"]), ("In May Tarn fever kills horses.", [])],
)
def test_word_written_large_at_the_head_may_be_part_of_a_term(text, terms):
    assert list(ground_of(text).terms["fever"]) == terms


def test_kinds_set_apart_from_a_third_are_kindred():
    ground = ground_of(
        "Wet fever kills horses. Stiff fever occurs if wet fever is left alone. "
        "Dry fever can spread when wet fever reaches the lungs. Green fever is sold in shops."
    )

    assert list(kindred_terms(ground, "stiff fever")) == ["wet fever", "dry fever"]
    assert kindred_terms(ground, "green fever") == {}
    assert kindred_terms(ground, "fever") == {}
