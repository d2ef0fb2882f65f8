import pytest

from briefing.pictures.ring import ring


def test_ring_has_one_arc_for_each_section():
    arcs = ring(["read", "now", "", "", "", ""])

    assert [arc.state for arc in arcs] == ["read", "now", "", "", "", ""]
    assert arcs[0].path == "M33.83 4.06A28 28 0 0 1 55.28 16.44"


@pytest.mark.parametrize(("states", "far"), [(["read"], "1"), (["", ""], "0")])
def test_ring_takes_the_long_way_round_for_one_section(states, far):
    assert f" 0 {far} 1 " in ring(states)[0].path


def test_ring_above_twelve_sections_is_one_arc():
    whole, read = ring(["read"] * 10 + [""] * 10)

    assert (whole.state, read.state) == ("", "read")
    assert read.path == "M32.00 4.00A28 28 0 0 1 32.00 60.00"


def test_ring_above_twelve_sections_with_nothing_read_has_no_arc_for_it():
    assert [arc.state for arc in ring([""] * 13)] == [""]


def test_ring_without_sections_is_empty():
    assert ring([]) == ()
