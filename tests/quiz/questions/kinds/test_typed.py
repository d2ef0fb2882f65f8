"""Answers to be typed: one key only, short enough, or quoted word for word."""

import pytest

from quiz.questions.asking import RULES
from quiz.questions.kinds import typed
from tests.quiz.questions.asked import ground_of

SIGNED = "Norway signed a fishing treaty with Iceland in 2018."


def drafts(text: str, rule: str) -> list[tuple[str, ...] | None]:
    """The answers of the typed forms of the rule's questions; None where there is none."""
    ground = ground_of(text)
    found = [typed.draft(ground, one) for ask in RULES for one in ask(ground) if one.rule == rule]
    return [draft and draft.answers for draft in found]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("", [("Norway",)]),
        ("Denmark built it in Bergen.", [("Norway",)]),
        ("The fishing treaty with Iceland spared Denmark much by 2018.", [("Norway",)]),
        ("The fishing treaty with Iceland was signed by Denmark by 2018.", [None]),
        ("Denmark never had a fishing treaty.", [("Norway",)]),
        ("Denmark had no fishing treaty with Iceland.", [("Norway",)]),
        ("Denmark had a fishing treaty with Iceland by 2018.", [None]),
    ],
)
def test_actor_is_not_typed_where_another_might_be_right(other, expected):
    assert drafts(f"{SIGNED} {other}", "subject")[:1] == expected


@pytest.mark.parametrize(
    ("cause", "rule", "expected"),
    [
        ("“pneumonia of unknown origin”", "inner told", [("pneumonia of unknown origin",)]),
        ("“pneumonia of quite unknown and strange origin”", "inner", [None]),
    ],
)
def test_quotation_may_be_longer_when_typed(cause, rule, expected):
    assert drafts(f"Kari Nordby died from {cause}.", rule) == expected


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("dealers to “leeches”", [("leeches",)]),
        ("dealers to “leeches of all the old boats”", [None]),
    ],
)
def test_quoted_word_is_typed_whatever_it_names(thing, expected):
    assert drafts(f"Kari Nordby compared {thing} at a meeting in Riga.", "inner") == expected


def test_thing_with_a_plain_name_is_typed():
    assert drafts("Kari Nordby rejected a patent in Riga.", "thing") == [("a patent",)]


@pytest.mark.parametrize(
    ("text", "answer", "is_typed"),
    [
        ("The Baltic Council opened new fishing offices for all its members in 2018.", "2018", False),
        ("The Baltic Council opened 40 new fishing offices for all its members in 2018.", "40", True),
    ],
)
def test_gap_that_a_year_or_a_place_would_fill_is_not_typed(text, answer, is_typed):
    assert ((answer,) in drafts(text, "gap")) is is_typed


def test_month_left_out_before_its_year_is_typed():
    text = "In January, the Baltic Council opened new fishing offices for all of its nine members."

    assert ("January",) in drafts(text, "gap")


def test_one_of_a_crowd_is_not_typed():
    assert drafts("Kari Nordby attended an old parade of boats in Riga in May 2019.", "subject") == [None]
    assert drafts("Kari Nordby led an old parade of boats in Riga in May 2019.", "subject") == [
        ("Kari Nordby",)
    ]
