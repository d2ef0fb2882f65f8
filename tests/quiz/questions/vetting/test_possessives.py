"""A possessive that is the key's, and stands behind another's name, is not asked about."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("rival", "expected"),
    [
        ("Denmark and its old rival in Tarn", "possessive of the key"),
        ("Denmark and an old rival in Tarn", None),
        ("Denmark and Denmark's old rival in Tarn", None),
    ],
)
def test_its_behind_another_name_is_read_as_that_one_s(rival, expected):
    text = f"Norway sees new strife between {rival} as a chance to sell 40 old boats."

    assert [refused for _, refused in turned_away(text, "subject")] == [expected]


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("spoiled his shutout bid", "possessive of an opponent"),
        ("ended his long run", "possessive of an opponent"),
        ("spoiled the shutout bid of Jon Vik", None),
        ("ended his long career", None),
    ],
)
def test_what_one_undoes_of_his_is_of_another(deed, expected):
    text = f"Ola Berg met Jon Vik in Marlo. Captain Ola Berg {deed} in Bergen on May 3, 2019."

    assert {rule for _, rule in turned_away(text, "subject")[-1:]} == {expected}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Ann Lee’s", "owner of the opening"),
        ("Captain Ann Lee’s", None),
        ("Norway’s", None),
        ("her", None),
    ],
)
def test_person_in_the_opening_of_whom_no_role_is_told_is_not_asked_about(opening, expected):
    text = "Ola Berg met Ann Lee. Berg left Oslo. In Ann Lee’s design, the hull of a ferry has 40 planks."
    stem = f"In {opening} design, how many planks does the hull of a ferry have?"

    assert rule_for(text, stem, "40", AnswerType.QUANTITY, "how many") == expected


def test_opening_says_whose_the_thing_is():
    text = (
        "The Bergen Museum shut. Its budget was cut by 14 million crowns in 2021, the Norwegian Union said."
    )
    stem = "Fill the gap: Its budget was cut by 14 million crowns in _____, the Norwegian Union said."

    assert rule_for(text, stem, "2021", AnswerType.DATE, "gap") == "owner of the opening"


def test_possessive_is_not_that_of_a_name_within_the_subject():
    text = "The boat, owned by Denmark's Tarn Lines, had 20 tonnes of fuel in its tanks."
    told = "The boat, owned by Denmark's Tarn Lines, had _____ of fuel in"

    assert rule_for(
        text, f"Fill the gap: {told} Tarn Lines’ tanks.", "20 tonnes", AnswerType.QUANTITY, "gap"
    ) == ("possessive of an inner name")
