"""Amounts behind prepositions and infinitives, and before what hangs on them."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway responded to more than 3,000 calls for help.",
            "To how many calls for help did Norway respond?",
            "more than 3,000",
        ),
        ("Norway exported cod to 42 countries.", "To how many countries did Norway export cod?", "42"),
        (
            "Crews tried to climb into at least 17 grain stores in Norway on July 26, 2012.",
            "Into how many grain stores in Norway did crews try to climb on July 26, 2012?",
            "at least 17",
        ),
        (
            "Ann Lee made one of the first maps of its kind, with new art from 1,800 crews in Sweden.",
            "From how many crews in Sweden did Ann Lee make one of the first maps of its kind, with new art?",
            "1,800",
        ),
        (
            "Herring accounts for 15 percent of Norway’s exports.",
            "For what percentage of Norway’s exports does herring account?",
            "15 percent",
        ),
        (
            "The Oslo court convicted Jon Vik on all 12 counts of theft.",
            "On how many counts of theft did the Oslo court convict Jon Vik?",
            "12",
        ),
        (
            "The Aarhus festival was visited by 12,000 people in 2018.",
            "By how many people was the Aarhus festival visited in 2018?",
            "12,000",
        ),
        (
            "Iceland sold the old harbour for $14 million in 2019.",
            "For how much did Iceland sell the old harbour in 2019?",
            "$14 million",
        ),
    ],
)
def test_amount_behind_a_preposition_takes_it_to_the_front(text, stem, answer):
    assert asked(text, "how many") == [(stem, answer)]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway agreed to send 200 observers to Riga.",
            "How many observers did Norway agree to send to Riga?",
            "200",
        ),
        (
            "Norway ordered its ports to turn away 12 Russian ships.",
            "How many Russian ships did Norway order its ports to turn away?",
            "12",
        ),
        (
            "Norway agreed to cut its catch by more than half.",
            "By how much did Norway agree to cut its catch?",
            "more than half",
        ),
        (
            "Norway’s fleet is projected to grow 2.1 percent in 2031.",
            "By how much is Norway’s fleet projected to grow in 2031?",
            "2.1 percent",
        ),
        (
            "The Bergen tunnel is projected to cost about $379 million by Norway.",
            "How much is the Bergen tunnel projected to cost by Norway?",
            "about $379 million",
        ),
        (
            "The city of Oslo expects to lose an estimated $5.6 million on its old harbour.",
            "How much money does the city of Oslo expect to lose on its old harbour?",
            "an estimated $5.6 million",
        ),
        ("Norway is likely to sell nine ships.", "How many ships is Norway likely to sell?", "nine"),
    ],
)
def test_amount_in_an_infinitive_leaves_the_infinitive_in_the_stem(text, stem, answer):
    assert asked(text, "how many") == [(stem, answer)]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway carried 300 tonnes of flour to Riga.",
            "How much flour did Norway carry to Riga?",
            "300 tonnes",
        ),
        (
            "Norway waited 12 days for help from Denmark.",
            "How long did Norway wait for help from Denmark?",
            "12 days",
        ),
    ],
)
def test_amount_before_a_preposition_leaves_it_in_the_stem(text, stem, answer):
    assert asked(text, "how many") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Finland joined a treaty with 30 members.",
        "Jon Vik was the oldest pilot of Finland with 30 long flights.",
        "Norway bought paintings by 12 Danish artists.",
        "Skagen is a new town for 5,000 people.",
        "Grants of Norway are awarded based on four signs.",
        "Norway exported cod to more than a few countries.",
    ],
)
def test_amount_that_belongs_to_a_noun_is_not_asked(text):
    assert asked(text, "how many") == []


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway sold its old boats to 14 old firms and families for repair.",
            "To how many old firms and families did Norway sell its old boats for repair?",
        ),
        (
            "Norway plans to send its old boats to 14 firms and managing agents for repair.",
            "To how many firms and managing agents does Norway plan to send its old boats for repair?",
        ),
    ],
)
def test_two_sorts_that_are_counted_together_are_asked_together(text, stem):
    assert asked(text, "how many") == [(stem, "14")]


def test_second_amount_behind_and_is_left_out():
    text = "Norway bought three old ships and two new lighthouses."

    assert asked(text, "how many") == [("How many old ships did Norway buy?", "three")]


@pytest.mark.parametrize(
    "text",
    [
        "Twenty people died in Norway, with eight deaths in Oslo.",
        "Norway found 19 names on a list of teams with 300 wins.",
        "The Tarn crew came alive with three songs in Norway.",
    ],
)
def test_amount_beside_the_fact_is_not_asked_with_its_verb(text):
    assert [stem for stem, _ in asked(text, "how many") if stem.startswith("With")] == []


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Over the past year, Danish reporters have been sifting through 40 old files from the Tarn Bank.",
            "Through how many old files from the Tarn Bank have Danish reporters been sifting?",
        ),
        (
            "Norway moved to 14 ports from the Tarn Museum.",
            "To how many ports did Norway move from the Tarn Museum?",
        ),
        (
            "Norway arrived at 14 ports from the Tarn Museum.",
            "At how many ports did Norway arrive from the Tarn Museum?",
        ),
        (
            "Norway sold nets at 14 ports from the Tarn Museum.",
            "At how many ports did Norway sell nets from the Tarn Museum?",
        ),
        (
            "Over the past year, Danish boats have been expanding across 14 ports from the Tarn Bank.",
            "Across how many ports have Danish boats been expanding from the Tarn Bank?",
        ),
    ],
)
def test_origin_of_what_is_counted_stands_behind_it(text, stem):
    assert [one for one, _ in asked(text, "how many")] == [stem]
