import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models import Actor
from briefing.pictures.network import SHAPES, network

ACTORS = [(1, "Orlin", "place", 8), (2, "Tarvia", "country", 5), (3, "Ada Brenn", "person", 1)]


def test_network_joins_actors_that_share_a_sentence():
    drawn = network(ACTORS, {(1, 2): 6, (3, 1): 1})

    assert [node.name for node in drawn.nodes] == [("Orlin",), ("Tarvia",), ("Ada Brenn",)]
    assert [(arc.weight, arc.is_heavy) for arc in drawn.arcs] == [(1, False), (6, True)]
    assert (drawn.width, drawn.height) == (420, 116)


def test_network_numbers_the_closest_pairs_where_many_are_close():
    actors = [(n, f"Actor {n}", "person", 1) for n in range(14)]
    pairs = {(n, m): 4 + n for n in range(6) for m in range(n + 1, 14)}

    drawn = network(actors, pairs)

    assert [arc.weight for arc in drawn.arcs if arc.is_heavy] == [9] * 8
    assert {arc.stroke for arc in drawn.arcs if arc.weight == 9} == {6.75}
    assert {arc.stroke for arc in drawn.arcs if arc.weight == 4} == {3.31}


def test_network_is_not_drawn_for_fewer_than_three():
    assert network(ACTORS, {(1, 2): 3}) is None
    assert network([], {}) is None


def test_network_keeps_the_fourteen_most_named_in_order_of_first_mention():
    actors = [(n, f"Actor {n}", "person", 20 - abs(n - 10)) for n in range(20)]

    drawn = network(actors, {(n, n + 1): 1 for n in range(19)})

    assert [node.name for node in drawn.nodes] == [(f"Actor {n}",) for n in range(3, 17)]


def test_network_gives_a_long_name_two_lines_and_the_room_for_them():
    actors = [(1, "The Museum of the Lenna", "country", 3), *ACTORS[1:]]

    drawn = network(actors, {(1, 2): 1, (2, 3): 1})

    first, second, third = drawn.nodes
    assert [(line.y, line.text) for line in first.lines] == [(29, "The Museum of the"), (46, "Lenna")]
    assert [(line.y, line.text) for line in second.lines] == [(80, "Tarvia")]
    assert (first.y, second.y, third.y, drawn.height) == (32.5, 75, 109, 133)


def test_network_shortens_a_name_that_two_lines_do_not_hold():
    actors = [(1, "The Federated Republic of the Upper Lenna", "country", 3), *ACTORS[1:]]

    drawn = network(actors, {(1, 2): 1, (2, 3): 1})

    assert drawn.nodes[0].name == ("The Federated", "Republic of the…")


def test_every_kind_has_its_own_shape():
    drawn = {SHAPES[kind](196, 24, 8) for kind in Actor.Kind.values}

    assert len(drawn) == len(Actor.Kind.values)


@given(st.lists(st.integers(1, 50), min_size=3, max_size=90), st.data())
def test_network_is_the_same_whatever_the_order_of_pairs(mentions, data):
    actors = [(n, f"Actor {n}", "person", count) for n, count in enumerate(mentions)]
    pairs = [(n, m) for n in range(len(actors)) for m in range(n + 1, min(n + 3, len(actors)))]
    shuffled = data.draw(st.permutations(pairs))

    assert network(actors, dict.fromkeys(pairs, 2)) == network(actors, dict.fromkeys(shuffled, 2))


@pytest.mark.parametrize("span", [1, 13])
def test_arcs_stay_inside_the_picture(span):
    actors = [(n, f"Actor {n}", "person", 1) for n in range(14)]

    drawn = network(actors, {(0, span): 9, (1, 2): 1, (2, 3): 1})

    assert max(arc.number_x for arc in drawn.arcs) < drawn.width
