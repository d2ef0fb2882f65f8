"""The region told of before is meant only while no other place was named since."""

import pytest

from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("Boats burnt in Bergen, too. Crews left Bergen.", None),
        ("Boats burnt in the Oslo region for a week. Crews left.", "the Oslo region's old ports"),
        ("Boats burnt in Bergen, too. Crews left for the Oslo region.", "the Oslo region's old ports"),
    ],
)
def test_region_is_not_named_once_another_place_was(between, expected):
    text = f"A storm hit the Oslo region. {between} The region's old ports were full."

    assert said(text, "The region's old ports") == expected
