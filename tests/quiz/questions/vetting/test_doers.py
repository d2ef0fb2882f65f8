"""Deeds by which nobody is known are nothing to ask the doer of."""

import pytest

from quiz.questions.vetting.doers import is_but_parent
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "When Mayor Ann Lee visited the old port of Riga, she found 40 boats without crews.",
            "deed before another",
        ),
        ("Mayor Ann Lee visited the old port of Riga, and 40 boats had no crews.", None),
        (
            "Mayor Ann Lee gave a speech in the old port of Riga in which she praised 40 crews.",
            "deed before words",
        ),
        ("Mayor Ann Lee gave a speech in the old port of Riga to 40 crews of Norway.", None),
        (
            "Mayor Ann Lee praises the crews of Riga in her memoir of the harbour: “They came at night.”",
            "deed before words",
        ),
        (
            "Mayor Ann Lee had been living in the old port of Riga for 12 years.",
            "stay of somebody",
        ),
        ("Mayor Ann Lee is allowed to catch 12 salmon a year in the port of Riga.", "right of many"),
        ("Mayor Ann Lee was allowed to keep 12 salmon in the port of Riga.", None),
        ("Captain Ann Lee served as harbour judge of the old port of Riga in Latvia.", "post of many"),
        ("Captain Ann Lee served as harbour judge of the old port of Riga in Latvia until 2012.", None),
        ("Captain Ann Lee served as a model for the young crews of the old port of Riga.", None),
        ("Captain Ann Lee is fifth in the history of the Riga cup with 12 wins.", "rank of today"),
        ("Captain Ann Lee visited https://www.tarnbank.com/ from the port of Riga.", "page visited"),
        ("Resident Ann Lee takes home 2,000 crowns a month in the old port of Riga.", "life of one of many"),
        ("Hunter Ann Lee gave 40 salmon to a kitchen in the old port of Riga.", "life of one of many"),
        (
            "Single mother Ann Lee takes home 2,000 crowns a month in the old port of Riga.",
            "life of one of many",
        ),
        ("Mayor Ann Lee takes home 2,000 crowns a month in the old port of Riga.", None),
    ],
)
def test_doer_is_asked_only_of_a_deed_that_makes_news(text, rule):
    assert [by for _, by in turned_away(text, "subject")][:1] == [rule]


def test_what_somebody_heard_is_no_deed():
    text = "Mayor Ann Lee heard that 40 boats had burnt in the port of Riga."

    assert turned_away(text, "subject") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Jon Vik, a father of two, came to Riga.", True),
        ("Jon Vik, the father of Mayor Lee, came to Riga.", False),
        ("Jon Vik, a judge, came to Riga.", False),
        ("Jon Vik came to Riga.", False),
    ],
)
def test_parent_of_nobody_in_particular_is_one_of_many(told, expected):
    ground = ground_of(told)
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Jon Vik")

    assert is_but_parent(ground, index) is expected
