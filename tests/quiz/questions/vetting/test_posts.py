"""Stems that tell of an office taken or left, and not of which."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("was released", "post missing"),
        ("was released from jail", None),
        ("resigned", "post missing"),
        ("resigned as mayor", None),
        ("took office", "post missing"),
        ("was installed by President Jon Vik", "post untold"),
        ("was installed as judge by President Jon Vik", None),
    ],
)
def test_what_somebody_left_or_came_to_is_told(deed, expected):
    text = f"In 1995 Ada Lund ran the old ferry. Ada Lund {deed} in 2019."

    assert [refused for _, refused in turned_away(text, "when") if refused != "thin"][-1:] == [expected]


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("the first crane in Oslo", None),
        ("a young sailor of Oslo", "post untold"),
        ("Ada Lund", "post untold"),
    ],
)
def test_what_a_thing_is_installed_as_need_not_be_told(what, expected):
    asked = turned_away(f"In 2010 {what} was installed by Ann Lee, a cook.", "when")

    assert [refused for _, refused in asked] == [expected]
