"""What does it: one of several kinds by its sort, and behind "by" with the verb turned active."""

import pytest

from quiz.questions.asking import terms
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "rule", "stem", "answer"),
    [
        (
            "Most raids in Bergen have been carried out by Danish clerks.",
            "agent",
            "Who has carried out most raids in Bergen?",
            "Danish clerks",
        ),
        (
            "Norwegian cod can be saved by Iceland.",
            "agent",
            "Which country can save Norwegian cod?",
            "Iceland",
        ),
    ],
)
def test_doer_is_asked(text, rule, stem, answer):
    assert (stem, answer) in asked(text, rule)


@pytest.mark.parametrize(
    "text",
    [
        "Sheep plague was caused by a rat.",
        "Norwegian cod can be saved by salt.",
        "Extracting gas in Norway creates lower emissions than drying, shipping and heating Danish gas.",
        "Sudden engine failure stopped more than 300 Norwegian ferries in 2018.",
    ],
)
def test_thing_without_a_name_is_not_asked_for_as_what_does_it(text):
    assert list(terms.ask(ground_of(text))) == []


@pytest.mark.parametrize(
    "text", ["Sheep plague was not caused by rats.", "Norwegian cod is being threatened by plague."]
)
def test_doer_of_what_is_denied_or_going_on_is_not_asked(text):
    assert asked(text, "agent") == []


def test_doer_that_a_noun_names_is_asked_by_its_sort():
    text = "Barley rot is carried by the fungus Keldia marlo."

    assert asked(text, "named agent") == [("Which fungus carries barley rot?", "Keldia marlo")]


def test_one_of_several_kinds_is_asked_by_its_sort():
    text = (
        "Wet plague is carried from barns to boats by mice. Stiff plague occurs if wet plague is ignored. "
        "Dry plague can spread when wet plague reaches the lungs."
    )
    stem = "Which kind of plague is carried from barns to boats by mice?"

    assert asked(text, "kind")[0] == (stem, "wet plague")


def test_kind_that_may_kill_is_not_asked_for_as_each_of_them_may():
    text = (
        "Wet plague can kill within a day. Stiff plague occurs if wet plague is ignored. "
        "Dry plague can spread when wet plague reaches the lungs."
    )

    assert "wet plague" not in [answer for _, answer in asked(text, "kind")]


def test_clerk_with_a_name_is_not_asked_as_a_clerk():
    assert asked("Most raids in Bergen have been carried out by a Danish clerk, Ann Lee.", "agent") == []
