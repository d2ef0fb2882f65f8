"""An actor as a wrong option says where the article really has it."""

from types import SimpleNamespace

import pytest

from briefing.analysis.results import Actor, ActorKind
from quiz.questions.asking import companions, quotations, reports, subjects
from quiz.questions.options.actors import (
    MOST_RIVALS,
    is_akin,
    is_club_in_stem,
    is_of_their_sort,
    rival,
    rivals,
    told_apart,
)
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jon Vik, a historian of Rome, opened the harbour.", "Jon Vik is a historian of Rome"),
        ("Jon Vik, the mayor of Bergen, opened the harbour.", "Jon Vik is the mayor of Bergen"),
        ("Jon Vik opened the harbour.", "Jon Vik is in the article for something else"),
    ],
)
def test_person_is_told_by_the_role_that_the_article_gives(text, told):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Jon Vik")

    assert rival(ground, index).feedback == f"{told}: “{text}” (sentence 1)."


PORT = "Tunisia opened a new port on Monday."
FAR_OFF = "The rain was heavy and the crews went home early."
GERMANY = "Germany raised the price of bread."


def options_for(*sentences: str) -> list[str]:
    """The rivals of who speaks or acts in the first sentence; each sentence is a paragraph of its own."""
    ground = ground_of("\n\n".join(sentences))
    asked = next(
        one for room in (quotations, reports, subjects) for one in room.ask(ground) if one.sentence == 1
    )
    return [rival.text for rival in rivals(ground, asked, 0)]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((FAR_OFF, GERMANY, "Libya lost a ferry."), ["Libya"]),
        ((GERMANY, FAR_OFF, "Libya lost a ferry."), ["Libya", "Germany"]),
        ((FAR_OFF, "Syria sold cotton.", "Libya lost a ferry."), ["Libya", "Syria"]),
    ],
)
def test_country_stands_beside_those_of_its_region(others, expected):
    assert options_for(PORT, *others) == expected


@pytest.mark.parametrize(
    ("owner", "other", "expected"),
    [
        ("Tarn Society", "Norland Association", []),
        ("Tarn Company", "Norland Company", []),
        ("Tarn Airlines", "Norland Airlines", ["Norland Airlines"]),
    ],
)
def test_body_of_unknown_sort_has_no_rivals(owner, other, expected):
    assert options_for(f"The {owner} opened a mill in Oslo.", f"The {other} sold a railway.") == expected


def test_index_of_another_continent_does_not_rival_one_of_the_country_asked_about():
    index, other = "The Tarn Shipping Index rose as Japan sold ten ferries.", "The Norland Europe Index fell."

    assert options_for(index, other, "The Bergen Paper Index fell.") == ["Bergen Paper Index"]


def test_only_who_speaks_rivals_the_one_who_said_it_and_anybody_the_one_who_did_it():
    speakers = ["Aino Laine", "Tom Low", "Eva Lind"]
    others = [f"{name}, a historian, said that rain fell in Oslo." for name in speakers]
    others.append("Karl Berg, a historian, sold a railway in Kenya.")
    told = "heavy trains will damage the old bridge at Bergen"

    assert options_for(f"Jon Vik, a historian, said that {told}.", *others) == speakers
    assert options_for("Jon Vik, a historian, opened a new harbour.", *others) == [*speakers, "Karl Berg"]


def test_who_is_reported_to_say_nearly_the_same_is_no_wrong_option():
    others = [
        "Aino Laine, a historian, said that trains would damage the bridge at Bergen.",
        "Tom Low, a historian, said that rain fell in Oslo.",
    ]
    told = "that heavy trains will damage the old bridge at Bergen"
    quoted = "“Heavy trains will damage the old bridge at Bergen,”"

    assert options_for(f"Jon Vik, a historian, said {told}.", *others) == ["Tom Low"]
    assert options_for(f"{quoted} said Jon Vik, a historian.", *others) == ["Aino Laine", "Tom Low"]


def test_only_a_body_of_its_sort_rivals_the_one_that_said_it():
    others = [f"{name} said that rain fell." for name in ("Norland Airlines", "The Tarn Ministry of Fish")]
    told = "heavy trains will damage the old bridge at Bergen"

    assert options_for(f"Tarn Airlines said that {told}.", *others) == ["Norland Airlines"]


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        ("department of fish", "fish department", True),
        ("ministry of fish", "fish department", False),
        ("bank of norway", "norway bank of fish", False),
    ],
)
def test_names_of_the_same_words_are_one_body(name, other, expected):
    one, two = (SimpleNamespace(name=text, aliases=(), country="") for text in (name, other))

    assert is_akin(one, two) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("she needed ten more crews for the old harbour at Bergen", {"Aino Laine", "Eva Lind"}),
        ("heavy trains will damage the old bridge at Bergen", {"Aino Laine", "Eva Lind", "John Low"}),
    ],
)
def test_pronoun_of_the_speaker_leaves_out_whom_it_cannot_mean(told, expected):
    others = [
        f"{name}, a historian, said that rain fell in Oslo."
        for name in ("Aino Laine", "John Low", "Eva Lind")
    ]

    assert set(options_for(f"Mary Vik, a historian, said that {told}.", *others)) == expected


@pytest.mark.parametrize(("times", "expected"), [(4, ["Libya"]), (3, ["Libya", "Algeria"])])
def test_country_told_of_in_passing_does_not_stand_beside_one_told_of_often(times, expected):
    often = ["Tunisia grew wheat."] * times
    twice = ["Libya lost a ferry.", "Libya sold its cotton."]

    assert options_for(PORT, *twice, "Algeria sold olives.", *often) == expected


def test_club_is_not_offered_beside_its_own_name_in_the_stem():
    club = SimpleNamespace(name="FC Tarn")

    assert is_club_in_stem(club, "Besides Tarn, which other club did Jon Vik lead?")
    assert not is_club_in_stem(club, "Besides Skagen, which other club did Jon Vik lead?")
    assert not is_club_in_stem(SimpleNamespace(name="Tarn"), "Besides Tarn, which other club did he lead?")


@pytest.mark.parametrize(("last", "expected"), [("Sweden slept.", []), ("Crews slept.", ["Sweden"])])
def test_one_whom_the_article_is_about_is_no_companion(last, expected):
    others = ["Sweden sold a ferry in Bergen on Monday.", *[f"{last[:-1]} {k} times." for k in range(2, 6)]]
    ground = ground_of("\n\n".join(["Norway and Denmark signed a treaty in Riga in May 2020.", *others]))
    found = [one for one in companions.ask(ground) if one.sentence == 1]

    assert [[one.text for one in rivals(ground, asked, 0)] for asked in found] == [expected]


def test_no_more_rivals_are_told_apart_than_options_are_chosen_from():
    ends = ("dal", "haug", "lund", "nes", "vik")
    people = [f"Ann {first}{end}" for first in ("Bol", "Dor", "Fal", "Gol", "Hel", "Kal") for end in ends]
    ground = ground_of(" ".join(f"{name} sold a boat in Oslo." for name in people))

    assert len(ground.analysis.actors) > MOST_RIVALS
    assert len(told_apart(ground, list(range(len(ground.analysis.actors))))) == MOST_RIVALS


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Jon Vik", {"Tom Low", "Karl Berg"}),
        ("Barack Obama", {"Bill Clinton"}),
    ],
)
def test_nobody_whom_all_know_stands_beside_one_whom_few_know(who, expected):
    others = [f"{name}, a senator, sold a railway." for name in ("Tom Low", "Karl Berg", "Bill Clinton")]

    assert set(options_for(f"{who}, a senator, opened the old mill of Oslo in May.", *others)) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [("his crews against Ann Roe", {"Tom Low"}), ("Ann Roe with her crews", {"Tom Low", "Eva Lind"})],
)
def test_pronoun_before_another_s_name_is_of_the_one_asked_for(told, expected):
    others = ("Tom Low, a senator, sold a railway in Kenya.", "Eva Lind, a senator, sold a mill.")

    assert set(options_for(f"Jon Vik, a senator, led {told} in the old mill of Bergen.", *others)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Bergen", "Oslo", False), ("Texas", "Ohio", False), ("Norway", "Norway", True)],
)
def test_places_of_one_country_are_two(one, other, expected):
    ground = ground_of(f"Rain fell in {one}. Snow fell in {other}.")
    found = {actor.name: actor for actor in ground.analysis.actors}

    assert is_akin(found[one], found[other]) is expected


def test_resident_does_not_stand_beside_who_speaks_for_an_army():
    options = options_for(
        "“The old bridge would shut the harbour to tall ships,” said Jon Vik, an army spokesman.",
        "Ada Lund, 44, said that the harbour had been hers for years.",
        "Ola Dahl, a minister, said that no crew would sail before the spring.",
    )

    assert options == ["Ola Dahl"]


@pytest.mark.parametrize(
    ("name", "labels", "expected"),
    [
        ("Simmarlo", ("state", "state", "city"), False),
        ("Simmarlo", ("state", "city", "city"), True),
        ("Simmarlo", ("state", "city"), True),
        ("Simmarlo", ("city", "state"), True),
        ("Simmarlo", ("state",), True),
    ],
)
def test_town_stands_beside_no_list_of_which_most_are_states(name, labels, expected):
    town, *keys = (Actor(name, ActorKind.PLACE, label, (name,), ()) for label in ("city", *labels))

    assert is_of_their_sort(town, keys) is expected
