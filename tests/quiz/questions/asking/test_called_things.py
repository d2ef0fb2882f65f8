"""What a thing is called that its sentence describes."""

import pytest

from tests.quiz.questions.asked import asked

PLATES = "What are the flat boards that carry the cranes of Norwegian ferries called?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is building a mission called Kelda Clipper, which is to leave Bergen in 2031.",
            [("What is the mission that is to leave Bergen in 2031 called?", "Kelda Clipper")],
        ),
        (
            "Norway may issue secret notices - called technical notices - which can force crews to sail.",
            [("What are the secret notices that can force crews to sail called?", "technical notices")],
        ),
        (
            "Denmark praised an old body called the Union of Bergen Fishers (UBF) that speaks for 80 crews.",
            [("What is the old body that speaks for 80 crews called?", "Union of Bergen Fishers")],
        ),
        (
            "Salt eats “deck plates”—the flat boards that carry the cranes of Norwegian ferries—in winter.",
            [(PLATES, "deck plates")],
        ),
        (
            "Salt eats into deck plates — the flat boards that carry the cranes of Norwegian ferries.",
            [(PLATES, "deck plates")],
        ),
    ],
)
def test_thing_is_asked_by_what_the_sentence_tells_of_it(text, expected):
    assert asked(text, "called") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway is building a mission called Kelda Clipper, which left.",
        "Norway praised a young painter called Jon Vik, who has painted 40 boats in Bergen.",
        "Norway praised an old hand called Jon Vik, who has painted 40 boats in Bergen.",
        "Norway must sell old net rules — the law that Iceland made in 1990 with Denmark.",
        "Norway used the bay for old nets - a move that caused much damage to the cranes of Bergen.",
        "Norway sold rivets — the last of them in 2019.",
        "It rained in late May — the first time that Bergen had seen rain since 2019.",
    ],
)
def test_thing_is_not_asked_where_too_little_is_told_of_it(text):
    assert asked(text, "called") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“plates” — the flat boards that carry the cranes of Norwegian ferries.", [(PLATES, "plates")]),
        ("plates — the flat boards that carry the cranes of Norwegian ferries.", []),
        ("“deck plates — the flat boards that carry the cranes of Norwegian ferries”.", []),
        ("into deck plates, the flat boards that carry the cranes of Norwegian ferries.", []),
        ("into deck plates — flat boards that carry the cranes of Norwegian ferries.", []),
        ("into deck plates — the flat boards will rust below the cranes of Norwegian ferries.", []),
        ("into deck plates — the boards of Norwegian ferries.", []),
    ],
)
def test_term_behind_which_a_dash_leads_to_what_it_is_is_asked_for(text, expected):
    assert asked(f"Salt eats {text}", "called") == expected


@pytest.mark.parametrize(
    ("noun", "is_asked"),
    [
        ("secret Bergen harbour crew notices", True),
        ("secret Bergen harbour fishing crew notices", False),
        ("Iceland's secret notices", False),
    ],
)
def test_long_nouns_and_those_of_owners_are_not_asked_of(noun, is_asked):
    text = f"Norway may issue {noun} called technical notices, which can force crews to sail."

    assert (asked(text, "called") != []) is is_asked
