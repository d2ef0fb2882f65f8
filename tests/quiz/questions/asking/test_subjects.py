"""Who did it is asked of a subject that names one: alone, under a title, or behind what it is."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("subject", "stem"),
    [
        ("Norway", "Which country sold 40 old ferries to Iceland in 2019?"),
        ("Mayor Ann Lee", "Who sold 40 old ferries to Iceland in 2019?"),
        ("Ann Lee, a banker,", "Who sold 40 old ferries to Iceland in 2019?"),
        ("The big shipping firm Tarn Ltd.", "Which company sold 40 old ferries to Iceland in 2019?"),
    ],
)
def test_one_who_did_it_is_asked_for(subject, stem):
    found = asked(f"{subject} sold 40 old ferries to Iceland in 2019.", "subject")

    assert [one for one, _ in found] == [stem]


@pytest.mark.parametrize(
    "subject",
    [
        "The old captain of Tarn Ltd.",
        "Some firms of Norland",
        "Ann Lee and Jon Vik",
        "The old crew of Tarn Ltd.",
        "The rich owner Tarn Ltd.",
        "The old, rich shipping firm Tarn Ltd.",
        "The White House",
    ],
)
def test_one_of_whom_more_is_said_is_not(subject):
    assert asked(f"{subject} sold 40 old ferries to Iceland in 2019.", "subject") == []


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("The Green Tide party of the outgoing mayor, Ann Lee,", 0),
        ("The family of the outgoing mayor, Ann Lee,", 0),
        ("The outgoing mayor, Ann Lee,", 1),
        ("The mayor of Bergen, Ann Lee,", 1),
    ],
)
def test_body_of_a_person_is_not_that_person(subject, expected):
    found = asked(f"{subject} sold 40 old ferries to Iceland in 2019.", "subject")

    assert [answer for _, answer in found] == ["Ann Lee"] * expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Norway is also selling old ferries to Iceland.", 0),
        ("Norway is also selling old ferries to Iceland, as shown by the May visit of its king.", 1),
    ],
)
def test_one_who_does_so_too_is_asked_for_by_what_happened_when(told, expected):
    assert len(asked(told, "subject")) == expected


def test_day_goes_before_a_deed_behind_which_another_is_told():
    text = "In May 2019, Norway identified several dozen ports used to trap old whales in Iceland."
    [made] = candidates(text, "subject")

    assert made.whole_stem == (
        "In May 2019, which country identified several dozen ports used to trap old whales in Iceland?"
    )
