"""Which noun phrases a reader can write down as they stand."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("things", "is_whole"),
    [
        ("an outright ban", True),
        ("a ban on fishing nets", True),
        ("sanctions", True),
        ("stricter net rules", True),
        ("the net rules of the Baltic Council", True),
        ("Iceland's net rules", True),
        ("echoes", False),
        ("a similar ban", False),
        ("an upcoming event", False),
        ("a ban by the courts", False),
        ("a ban on a boat", False),
        ("te ban", False),
    ],
)
def test_thing_is_told_whole(things, is_whole):
    found = asked(f"The Norwegian parliament rejected {things} in 2018.", "thing told")

    assert [key for _, key in found] == ([things] if is_whole else [])


@pytest.mark.parametrize(
    "more", ["in fish prices", "and old nets", "than Iceland", "of the coast", "that anglers fear", "Monday"]
)
def test_thing_with_something_behind_it_is_not_told_whole(more):
    assert asked(f"The Norwegian parliament imposed an outright ban {more}.", "thing told") == []


def test_thing_before_a_second_deed_is_told_whole():
    found = asked("The Norwegian parliament imposed an outright ban in 2018 and sold old nets.", "thing told")

    assert found[0] == ("What did the Norwegian parliament impose in 2018?", "an outright ban")


def test_thing_before_the_preposition_of_its_verb_is_told_whole():
    found = asked("The Norwegian parliament imposed an outright ban on old nets in 2018.", "thing told")

    assert found == [("What did the Norwegian parliament impose on old nets in 2018?", "an outright ban")]


def test_what_says_a_whole_thing_in_fewer_words_counts():
    (found,) = candidates("The Norwegian parliament rejected a strict ban on old nets in 2018.", "thing told")

    assert found.answer.accept == (
        "strict ban on old nets",
        "ban on old nets",
        "a strict ban",
        "strict ban",
        "ban",
    )


def test_noun_before_a_noun_stays_with_it():
    (found,) = candidates("Kari Nordby received free cancer treatment in Bergen in 2018.", "thing told")

    assert found.answer.accept == ("cancer treatment",)


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Police in Bergen charged Erik Lund in 2019 with timber theft.",
            "With what did police in Bergen charge Erik Lund in 2019?",
            "timber theft",
        ),
        ("Kari Nordby died of natural causes.", "What did Kari Nordby die of?", "natural causes"),
    ],
)
def test_thing_behind_the_preposition_of_its_verb_is_asked(text, stem, key):
    assert asked(text, "inner told") == [(stem, key)]


def test_thing_behind_the_end_of_a_longer_preposition_is_not_asked():
    text = "Norway could deliver boats in addition to delivering old nets."

    assert asked(text, "inner told") == []
