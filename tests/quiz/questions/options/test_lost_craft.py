"""Beside a ship that will sail stands none that sank, and no sort of ship."""

import pytest

from quiz.questions.asking import subjects
from quiz.questions.options.actors import rivals
from quiz.questions.options.lost_craft import craft_told_lost, is_sort_of_craft
from tests.quiz.questions.asked import ground_of

CRAFT = "Space Shuttle Marlia left Riga. Space Shuttle Keldia left Riga. Space Shuttle Tarnia {}."


@pytest.mark.parametrize(
    ("asked", "fate", "expected"),
    [
        ("will carry 40 crews to Bergen", "sank in 1990", False),
        ("will carry 40 crews to Bergen", "was lost in 1990", False),
        ("will carry 40 crews to Bergen", "was sold in 1990", True),
        ("may carry 40 crews to Bergen", "sank in 1990", False),
        ("has carried 40 crews to Bergen", "sank in 1990", True),
        ("carried 40 crews to Bergen in 1980", "sank in 1990", True),
    ],
)
def test_ship_that_is_lost_stands_beside_none_that_will_sail(asked, fate, expected):
    ground = ground_of(f"Space Shuttle Rigia {asked}.\n\n{CRAFT.format(fate)}")
    candidate = next(one for one in subjects.ask(ground) if one.sentence == 1)

    assert ("Space Shuttle Tarnia" in [one.text for one in rivals(ground, candidate, 0)]) is expected


@pytest.mark.parametrize(
    ("told", "is_lost"),
    [
        ("MV Tarnia sank in 1990.", True),
        ("MV Tarnia was scrapped in 1990.", True),
        ("MV Tarnia lost its door in 1990.", False),
        ("MV Tarnia may sink in 2030.", False),
        ("MV Tarnia did not sink in 1990.", False),
        ("MV Tarnia crashed into a pier in 1990.", False),
        ("Space Shuttle Tarnia crashed in 1990.", True),
        ("Space Shuttle Tarnia exploded in 1990.", True),
    ],
)
def test_craft_is_told_lost(told, is_lost):
    ground = ground_of(f"{told} Norway wept.")

    assert len(craft_told_lost(ground)) == is_lost


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("Space Shuttle Ferries", "An orbiter", False),
        ("Space Shuttle Ferries", "A ferry", True),
        ("Space Shuttle Orbiters", "An orbiter", True),
        ("Space Shuttle Keldas", "A kelda", False),
        ("Space Shuttle Keldas", "An orbiter", False),
    ],
)
def test_several_of_a_sort_are_no_single_craft(name, told, expected):
    ground = ground_of(f"{name} left Riga. {told} left Bergen.")
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name.endswith(name))

    assert is_sort_of_craft(ground, index) is expected
