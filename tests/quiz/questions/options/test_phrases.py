"""Kinds with one head noun rival each other only where the article sets them apart."""

from quiz.questions.asking import RULES
from quiz.questions.options.phrases import kindred, rivals
from tests.quiz.questions.asked import ground_of


def test_kind_told_of_elsewhere_rivals_another():
    ground = ground_of(
        "Wet plague causes swelling in the lymph nodes. Crews know wet, dry and cold plague. "
        "Old ships carried dry plague. Sailors fear green plague. Dry plague can spread by air. "
        "Stiff plague occurs if wet plague is ignored."
    )
    asked = next(one for ask in RULES for one in ask(ground) if one.rule == "kind" and one.sentence == 1)

    assert [rival.text for rival in kindred(ground, asked)] == ["dry plague", "stiff plague"]


def test_only_deeds_rival_a_deed():
    ground = ground_of(
        "Norway vowed to revive the old harbour. Iceland hopes to sell many frozen fish. "
        "Sweden agreed to new fishing taxes. Denmark decided to build a bigger ferry. "
        "Finland plans to hold on.."
    )
    asked = next(one for ask in RULES for one in ask(ground) if one.rule == "deed" and one.sentence == 1)

    assert sorted(rival.text for rival in rivals(ground, asked, 0)) == [
        "to build a bigger ferry",
        "to sell many frozen fish",
    ]
