"""Words of two clauses that were read as one are told apart, or not asked."""

import pytest

from quiz.questions.facts import askable
from quiz.questions.run_together import (
    is_of_counted_span,
    is_open_number,
    is_pair_cut,
    is_verb_in_subject,
    swallows_clause,
)
from tests.quiz.questions.asked import asked, ground_of


def facts_of(text: str) -> tuple:
    ground = ground_of(text)
    return ground, askable(ground)


def test_doer_behind_a_conjunction_is_no_part_of_whom_others_met():
    text = (
        "Ann Lee opened a bridge in Port Victor. "
        "Ann Lee was forced to testify before Norland officials after she directed thousands of crowns to "
        "the harbour board through empty companies."
    )
    _, facts = facts_of(text)

    assert ("she", False) in [(one.subject.text, one.is_main) for one in facts if one.verb == "direct"]


def test_values_of_others_are_not_told_of_the_first():
    text = "Norway was 6 percent below its peak output, Sweden 4 percent and Finland 1 percent."

    assert asked(text, "subject") == [
        ("Which country was 6 percent below its peak output?", "Norway"),
    ]


def test_what_another_did_likewise_is_not_told_of_the_first():
    text = "In 2019 the Baltic Council sold 12 million nets and the ministry 600,000."
    _, facts = facts_of(text)

    assert [[one.text for one in fact.objects] for fact in facts if fact.verb == "sell"] == [
        ["12 million nets"]
    ]


def test_places_of_a_list_stay():
    _, facts = facts_of("Norway sold 12 ships to Oslo crews, Sweden and Denmark in 2012.")

    assert any("Sweden" in one.text for fact in facts for one in fact.objects)


@pytest.mark.parametrize(
    ("is_amiss", "text", "expected"),
    [
        (
            is_verb_in_subject,
            "Karl Berg wrote when he retweeted crews who blasted Norway for its plan.",
            True,
        ),
        (is_verb_in_subject, "Retired crews blasted Norway for its plan.", False),
        (
            is_pair_cut,
            "The fee is part of what the council calls the trade between Norway and Iceland lately signed a "
            "treaty.",
            True,
        ),
        (is_pair_cut, "Norway signed a treaty on trade between Oslo and Riga.", False),
        (
            is_of_counted_span,
            "It’s been seven years since Ann Lee won her last cup, and 10 years since her first.",
            True,
        ),
        (is_of_counted_span, "Ann Lee has won two cups since 2012.", False),
        (
            is_open_number,
            "Excluding the 12 boats built in Riga, which has led the trade, the yards would be behind, "
            "according to the Bank of Norland.",
            True,
        ),
        (is_open_number, "In 2012 boats sank off Norway.", False),
    ],
)
def test_clause_that_took_words_of_another(is_amiss, text, expected):
    ground = ground_of(text)

    assert any(is_amiss(ground, fact) for fact in ground.facts[1]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crews met in Riga as Anna Dahl did in lashing out at the mayor in 2019.", []),
        ("Crews in Riga sold more boats than Norway did in the spring of 2019.", []),
        ("Norway did badly in the fishing talks with Iceland in 2019.", ["do"]),
        ("Norway did the work of ten Icelandic crews in 2019.", ["do"]),
    ],
)
def test_do_that_stands_for_another_deed_is_not_asked(text, expected):
    _, facts = facts_of(text)

    assert [one.verb for one in facts if one.verb == "do"] == expected


def test_clause_behind_likely_after_is_no_clause_of_its_own():
    text = "Norway will choose a mayor in May -- likely after the council wraps up its talks in April 2019."

    assert "wrap" not in [one.verb for one in facts_of(text)[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sells monthly fish bonds, and the U.S. prints two pictures of old boats.", True),
        ("Norway sells old boats, new nets, and the Tarn sails of two ferries.", False),
    ],
)
def test_what_another_releases_is_no_object(text, expected):
    ground = ground_of(text)

    assert any(swallows_clause(ground, fact) for fact in ground.facts[1]) is expected
