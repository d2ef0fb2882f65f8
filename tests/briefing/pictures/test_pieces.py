from hypothesis import given
from hypothesis import strategies as st

from briefing.pictures.pieces import Piece, pieces


def test_pieces_mark_each_span():
    assert pieces("Ada met Jon.", [(8, 11), (0, 3)]) == (
        Piece("Ada", True),
        Piece(" met ", False),
        Piece("Jon", True),
        Piece(".", False),
    )


def test_pieces_mark_overlaps_once():
    assert pieces("River Accord", [(0, 12), (0, 5)]) == (Piece("River", True), Piece(" Accord", True))


def test_pieces_leave_spans_outside_alone():
    assert pieces("Ada", [(5, 9), (3, 3)]) == (Piece("Ada", False),)


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_pieces_together_are_the_text(text, spans):
    assert "".join(piece.text for piece in pieces(text, spans)) == text
