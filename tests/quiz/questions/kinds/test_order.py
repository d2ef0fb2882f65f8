"""Events that can be put in order: named, whole, and days apart."""

import pytest

from briefing.analysis.results import TimelineEvent
from quiz.questions.kinds.order import is_cut, is_fit, names_actor, provable, tells_event
from tests.quiz.questions.asked import ground_of

COURT = "In 2010 the Baltic Council set up a court in Riga and set a limit on nets."


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("The Baltic Council set up a court", True),
        ("A court in Riga was set up", True),
        ("A court was set up", False),
    ],
)
def test_label_names_somebody_or_something(label, expected):
    assert names_actor(ground_of(COURT), TimelineEvent(0, 1, label)) is expected


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("In 2010 the Baltic Council set up a court.", "The Baltic Council set", True),
        ("In 2010 the Baltic Council set up a court.", "The Baltic Council set up a court", False),
        ("In 2010 the treaty was signed by Norway.", "The treaty was signed", False),
        ("Norway sold a port in Salem, Ore., in 2010.", "Norway sold a port in Salem, Ore", True),
        ("Ann Lee said: “In 2010 Norway sold a port in Salem.”", "Norway sold a port in Salem", False),
        ("In 2010 Norway sold a port in Salem.", "Norway sold a port in Salem", False),
    ],
)
def test_label_ends_with_its_whole_verb(text, label, expected):
    assert is_cut(ground_of(text), TimelineEvent(0, 1, label)) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Norway signed a fishing treaty", True),
        ("The Baltic Council moved", True),
        ("The council moved to Riga", False),
        ("Statement of the Baltic Council", False),
        ("Norway was sold", False),
        ("Norway signed 40 fishing treaties", False),
        ("Norway signed this fishing treaty", False),
    ],
)
def test_label_is_a_statement_without_dates(label, expected):
    assert is_fit(label) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Norway signed a fishing treaty", True),
        ("Norway was admitted to the Baltic Council", True),
        ("The Baltic Council is moving to Riga", True),
        ("Norway has sold the harbour", True),
        ("Treaty of Riga signed", True),
        ("Fishing is critical to Norway", False),
        ("Norway had a large fleet", False),
        ("Norway signed a fishing treaty, ending", False),
        ("Norway stopped fishing", True),
        ("Norway will sign a fishing treaty", False),
    ],
)
def test_state_or_half_a_clause_is_no_event(label, expected):
    assert tells_event(label) is expected


def test_only_whole_named_events_are_put_in_order():
    ground = ground_of(
        "In 2010 the Baltic Council set up a court in Riga. In 2014 Norway signed a fishing treaty with "
        "Iceland. In 2016 a storm closed the old harbour. In 2018 Denmark opened a railway to Bergen."
    )

    assert [event.label for event in provable(ground)] == [
        "The Baltic Council set up a court",
        "Norway signed a fishing treaty with Iceland",
        "Denmark opened a railway to Bergen",
    ]
