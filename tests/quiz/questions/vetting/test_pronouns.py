"""A "them", a "they" or a "couple" of whom the stem tells nobody."""

from dataclasses import replace

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.pronouns import its_of_another
from quiz.questions.wording.naming import name_of, possessive
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a race that began when old officers paid them visits", "them untold"),
        ("a race that began when old officers paid them", "them untold"),
        ("a race that old crews lost when officers paid them visits", None),
    ],
)
def test_them_stands_for_somebody_told_of_in_the_stem(told, expected):
    assert rule_for(f"Norway won {told}.", f"Which country won {told}?", "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a mill that the couple sold", "couple untold"),
        ("a mill that the couple who ran it sold", None),
        ("a mill of Ann Lee and Jon Vik that the couple sold", None),
        ("a mill that the couple, Ann Lee and Jon Vik, sold", None),
        ("a mill that the couple, both old, sold to Ann Lee and Jon Vik", "couple untold"),
    ],
)
def test_couple_is_one_of_whom_the_stem_tells(told, expected):
    assert rule_for(f"Norway won {told}.", f"Which country won {told}?", "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee fell on May 3, 2019, four hours after they left.", "they untold"),
        ("Ann Lee and Jon Vik fell on May 3, 2019, four hours after they left.", None),
        ("Ann Lee met crews on May 3, 2019, four hours after they left.", None),
        ("Norway won on May 3, 2019, four hours after they left.", None),
    ],
)
def test_they_are_told_of_in_the_stem(told, expected):
    stem = "Fill the gap: " + told.replace("May 3, 2019", "_____")

    assert rule_for(told, stem, "May 3, 2019", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Its rival Tarn Air sold 40 boats", "its untold"),
        ("Tarn Air, its old rival, sold 40 boats", "its untold"),
        ("Tarn Air sold its 40 boats", None),
    ],
)
def test_no_subject_is_its_own_rival(told, expected):
    stem = f"Fill the gap: {told.replace('40', '_____')} in Norway."

    assert rule_for(f"{told} in Norway.", stem, "40", AnswerType.QUANTITY, "gap") == expected


@pytest.mark.parametrize(("subject", "is_refused"), [("The pig", True), ("Iceland", False)])
def test_its_may_be_the_subjects(subject, is_refused):
    ground = ground_of(f"{subject} was hired by the Tarnox Company, which has altered 69 of its boats.")
    index = next(k for k, actor in enumerate(ground.analysis.actors) if "Tarnox" in actor.name)
    (its,) = ground.references[1]
    ground.references[1][:] = [replace(its, actor=index)]
    own = possessive(name_of(ground.actor(index)))
    stem = f"{subject} was hired by the Tarnox Company, which has altered _____ of {own} boats."
    made = Candidate("gap", stem, Answer(AnswerType.QUANTITY, "69", 0, 2), 1, fact=ground.facts[1][0])

    assert bool(its_of_another(ground, made)) == is_refused


def test_client_without_a_name_is_nobody():
    stem = "Which country said that her client sold a mill?"

    assert rule_for("Norway said that her client sold a mill.", stem, "Norway") == "client untold"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("is forbidden to do so", "deed untold"),
        ("is forbidden to sell ships", None),
    ],
)
def test_what_is_done_so_is_told_in_the_stem(told, expected):
    assert rule_for(f"Norway {told}.", f"Which country {told}?", "Norway") == expected
