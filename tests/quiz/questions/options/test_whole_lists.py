"""Rivals for a list: of its sort, where it is of one."""

from quiz.questions.options.whole_lists import list_rivals
from tests.quiz.questions.asked import candidates, ground_of

TEXT = (
    "Sheep fever broke out in Ohio, Washington and New York.\n\n"
    "Utah sold a ferry.\n\nAlbany bought a crane.\n\nIowa lost its old market.\n\n"
    "A road was built through East Texas."
)


def test_towns_and_parts_of_states_stand_beside_no_states():
    asked = next(one for one in candidates(TEXT, "list") if "fever" in one.stem)

    assert {one.text for one in list_rivals(ground_of(TEXT), asked, 0)} == {"Utah", "Iowa"}


def test_college_stands_beside_universities():
    text = (
        "The Kelda Council fined Harvard University, Yale University and Oslo University in 2012.\n\n"
        "Marlo College sold boats.\n\nRiga School cut jobs."
    )
    asked = next(one for one in candidates(text, "list") if "fine" in one.stem)

    assert {one.text for one in list_rivals(ground_of(text), asked, 0)} == {"Marlo College", "Riga School"}
