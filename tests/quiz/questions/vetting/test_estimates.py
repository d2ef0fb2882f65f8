"""A figure is not asked for beside a better one, nor one that does not say of what it is."""

import pytest

from quiz.questions.asking import RULES
from quiz.questions.candidates import AnswerType
from quiz.questions.vetting.estimates import told_anew
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for

AMOUNT = AnswerType.QUANTITY


@pytest.mark.parametrize(
    ("later", "is_told"),
    [
        ("But Lee said a likelier estimate was about 30 tonnes.", True),
        ("Its revised figure was 30 tonnes.", True),
        ("The catch was later put at 30 tonnes.", True),
        ("The quota has since been cut to 30 tonnes.", True),
        ("A likelier estimate was about $30.", False),
        ("It sold 30 tonnes.", False),
    ],
)
def test_figure_is_not_asked_for_beside_a_better_one(later, is_told):
    ground = ground_of(f"Norway could catch 40 tonnes of cod off Tarn in 2019. {later}")
    made = [one for ask in RULES for one in ask(ground) if one.rule == "gap" and one.sentence == 1]
    key = next(one for one in made if one.answer.text.startswith("40"))

    assert bool(told_anew(ground, key)) is is_told


@pytest.mark.parametrize(
    ("said", "refused"),
    [("A likelier estimate was", "estimate of what"), ("A likelier estimate of the catch was", None)],
)
def test_estimate_says_of_what_it_is(said, refused):
    text = f"{said} about 30 tonnes of cod off Norway, Jon Vik said."
    stem = f"Fill the gap: {said} about _____ of cod off Norway."

    assert rule_for(text, stem, "about 30 tonnes", AMOUNT) == refused
