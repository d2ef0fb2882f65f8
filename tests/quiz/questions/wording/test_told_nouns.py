"""A body is asked for by what the article calls it, where that tells more than its sort."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("The seal rescue group Tarnox", "seal rescue group"),
        ("Seal rescue group Tarnox", "seal rescue group"),
        ("Tarnox, a Danish steel company,", "steel company"),
        ("Tarnox, a private equity firm,", "private equity firm"),
    ],
)
def test_body_is_asked_for_by_what_it_is_told_to_be(body, word):
    ((stem, _),) = asked(f"{body} opened a new harbour for fishing boats in Oslo.", "subject")

    assert stem == f"Which {word} opened a new harbour for fishing boats in Oslo?"


@pytest.mark.parametrize(
    "body",
    [
        "Tarnox, a large company,",
        "Tarnox, the port’s ferry company,",
        "Tarnox, another steel company,",
        "The rival company Tarnox",
    ],
)
def test_noun_that_tells_nothing_of_the_sort_is_left_out(body):
    ((stem, _),) = asked(f"{body} opened a new harbour for fishing boats in Oslo.", "subject")

    assert stem == "Which company opened a new harbour for fishing boats in Oslo?"


def test_noun_with_a_word_of_the_name_or_of_the_stem_is_left_out():
    text = "{}, a Danish steel company, opened a new {} for fishing boats in Oslo."

    assert [
        asked(text.format(name, thing), "subject")[0][0].split(" opened")[0]
        for name, thing in [("Steel Tarnox Inc.", "harbour"), ("Tarnox", "steel harbour")]
    ] == ["Which company", "Which company"]


def test_who_told_something_is_asked_for_in_the_same_way():
    text = "Norway sold 90 ferries to Denmark in 2020, according to the research firm Tarnox."

    assert [stem for stem, _ in asked(text, "report")] == [
        "Which research firm said that Norway sold 90 ferries to Denmark in 2020?"
    ]


@pytest.mark.parametrize(("word", "noun"), [("", "whale rescue group"), ("old ", "group")])
def test_noun_is_told_where_the_occasion_leaves_room_for_it(word, noun):
    told = (
        "identified several dozen old ports used to trap whales in Iceland as part of a purge of crews "
        f"of the {word}ruling Kelda Party"
    )
    [made] = candidates(f"In May 2019, the whale rescue group Tarnox {told}.", "subject")

    assert made.whole_stem == f"In May 2019, which {noun} {told}?"
