"""Names torn into halves are not asked for."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for

ACTOR = AnswerType.ACTOR


@pytest.mark.parametrize(
    ("answer", "expected"), [("Save Herring", "name torn"), ("Plan to Save Herring", None), ("Norway", None)]
)
def test_part_of_a_name_whose_letters_follow_it_is_no_answer(answer, expected):
    text = "Norway cut the catch by the Plan to Save Herring (PSH) in May."

    assert rule_for(text, "By what was the catch cut in May?", answer, ACTOR) == expected


@pytest.mark.parametrize(("answer", "expected"), [("Senate Minority", "name torn"), ("Senate", None)])
def test_beginning_of_an_office_is_no_body(answer, expected):
    text = "Senate Minority Leader Jon Vik met Norway’s envoys."

    assert rule_for(text, "Of which organisation is Jon Vik the leader?", answer, ACTOR) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("Parks and Fishing rules", "name torn"),
        ("Parks and Riverside rules", None),
        ("Parks and fishing rules", None),
        ("Parks and Catholic bishops", None),
        ("Ltd and Fishing rules", None),
    ],
)
def test_name_that_goes_on_behind_and_is_not_asked_for_by_its_beginning(rest, expected):
    name = f"Tarn {rest.partition(' ')[0]}"
    text = f"Norway sold ten boats under Tarn {rest}."

    assert rule_for(text, text.replace(name, "_____"), name, AnswerType.ACTOR, "gap") == expected


@pytest.mark.parametrize(("verb", "expected"), [("requires", "name torn"), ("require", None)])
def test_end_of_a_joint_name_is_not_left_out(verb, expected):
    text = f"Tolls and Port Care typically {verb} payment within ten days of their visit to Norway."
    stem = f"Fill the gap: {text.replace('Port Care', '_____')}"

    assert rule_for(text, stem, "Port Care", ACTOR, "gap") == expected


def test_two_that_are_both_named_are_no_joint_name():
    text = "A treaty between Ann Lee and Jon Vik was signed in Norway."
    stem = "Fill the gap: A treaty between Ann Lee and _____ was signed in Norway."

    assert rule_for(text, stem, "Jon Vik", ACTOR, "gap") != "name torn"


@pytest.mark.parametrize(
    ("name", "expected"), [("trx", "name in small letters"), ("Trx", None), ("the app", None)]
)
def test_name_in_small_letters_is_not_told(name, expected):
    stem = f"In which year did Norway say {name}’s old boats were lost?"

    assert rule_for(f"Norway said in 2012 that {name}’s old boats were lost.", stem, "2012") == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("The Zarkow Ferry", "name torn"), ("the Zarkow Ferry", None)]
)
def test_title_of_a_book_keeps_its_article(title, expected):
    text = f"Norway paid Jon Vik for {title} in May."

    assert rule_for(text, "For what did Norway pay Jon Vik?", "Zarkow Ferry", ACTOR) == expected
