from hypothesis import given
from hypothesis import strategies as st

from briefing.pictures.wrapping import width, wrap


def test_wrap_fills_lines_with_words():
    assert wrap("Orlin opened a new bridge", 12, 4) == ("Orlin opened", "a new bridge")


def test_wrap_ends_what_does_not_fit_in_an_ellipsis():
    assert wrap("Orlin opened a new bridge over the Lenna", 12, 2) == ("Orlin opened", "a new bridg…")


def test_wrap_breaks_a_word_longer_than_a_line():
    assert wrap("Donaudampfschiff fährt", 10, 4) == ("Donaudampf", "schiff", "fährt")


def test_wrap_ends_in_no_mark_before_its_ellipsis():
    assert wrap("Ada Brenn-Halle", 10, 1) == ("Ada Brenn…",)


def test_width_counts_east_asian_letters_twice():
    assert width("中a") == 3


@given(st.text(), st.integers(4, 30), st.integers(1, 4))
def test_wrap_never_exceeds_its_room(text, columns, most_lines):
    lines = wrap(text, columns, most_lines)

    assert len(lines) <= most_lines
    assert all(width(line) <= columns for line in lines)
