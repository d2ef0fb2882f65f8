from dataclasses import replace

import pytest

from quiz.questions import write_questions
from quiz.questions.drafts import Kind, OptionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening import refusal, stands_alone
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def ground():
    return Ground(make_analysis())


@pytest.fixture(scope="module")
def draft(ground):
    questions = write_questions(ground.analysis).questions
    return next(one for one in questions if one.rule == "subject" and one.sentence == 2)


def rule_of(ground, draft):
    found = refusal(ground, draft)
    return found and found.rule


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Which country, Denmark or not, closed the Skagen harbour?", "key in stem"),
        ("Which country besides Norway closed the Skagen harbour?", "option in stem"),
        ("Which country closed the (Skagen harbour?", "stem untidy"),
        ("Which country closed the harbour to such trawlers in Skagen?", "stem does not stand alone"),
        ("However, which country closed the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour last week?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour to the?", "clause left over"),
        ("Which country did it?", "trivial"),
        ("Which country has played a critical role?", "clause left over"),
        ("Which country closed " + "the Skagen harbour and " * 9 + "left?", "stem length"),
    ],
)
def test_refusal_names_what_is_wrong_with_the_stem(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


def test_refusal_of_options_that_say_the_same(ground, draft):
    options = (*draft.options, OptionDraft("the Denmark"))

    assert rule_of(ground, replace(draft, options=options)) == "option repeated"


def test_refusal_of_a_person_without_a_whole_name(ground, draft):
    asked = replace(draft, kind=Kind.TYPED, stem="Who closed the Skagen harbour in June 2019?", options=())

    assert rule_of(ground, replace(asked, answers=("Nordby",))) == "key unfit"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When did Norway ban seine nets?", True),
        ("When did it ban seine nets?", False),
        ("Which of these countries signed the treaty?", True),
        ("Why did Norway say that it would leave?", True),
    ],
)
def test_stands_alone(text, expected):
    assert stands_alone(text) is expected
