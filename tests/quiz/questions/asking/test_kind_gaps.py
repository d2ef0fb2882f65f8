"""A kind of a thing is left out where the article sets it apart from others of its sort."""

import pytest

from tests.quiz.questions.asked import asked

KINDS = (
    "Wet plague is carried from barns to boats by mice. Stiff plague occurs if wet plague is ignored. "
    "Dry plague can spread when wet plague reaches the lungs. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{KINDS}A study by the Baltic Council fed fears of dry plague on the ferries in Riga.",
            [("A study by the Baltic Council fed fears of _____ on the ferries in Riga.", "dry plague")],
        ),
        ("A study by the Baltic Council fed fears of dry plague on the ferries in Riga.", []),
        (f"{KINDS}A study by the Baltic Council fed fears of dry plague and wet plague in Riga.", []),
        (f"{KINDS}Dry plague closed the four old ferries of the Baltic Council in Riga.", []),
    ],
)
def test_one_kind_of_several_is_left_out(text, expected):
    assert asked(text, "kind gap") == [(f"Fill the gap: {stem}", answer) for stem, answer in expected]
