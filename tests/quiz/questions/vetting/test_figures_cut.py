"""A figure is not asked for without what it is needed for, its time, or beside the same told otherwise."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        ("two-thirds of the chamber, to change the law in Riga", "goal of a figure lost"),
        ("two-thirds of the chamber, and has old friends in Riga", None),
    ],
)
def test_what_is_needed_is_needed_for_something(goal, expected):
    text = f"Kari Nordby needs 147 votes, {goal}."

    assert {by for stem, by in turned_away(text, "how many") if "votes" in stem} == {expected}


@pytest.mark.parametrize(("span", "is_refused"), [("in a single week", True), ("in May 2019", False)])
def test_count_of_a_span_is_not_asked_for_without_it(span, is_refused):
    text = (
        f"A ferry firm has apologised after 40 crews waited more than six hours for bread in its port {span}."
    )

    assert ("span of a count lost" in {rule for _, rule in turned_away(text, "how many")}) == is_refused


def test_figure_is_not_told_by_another_in_its_stem():
    text = "Norway has promised $20 million in tax breaks over 20 years, or around $300 for every boat."

    assert {by for _, by in turned_away(text, "how many")} == {"told by another figure"}


def test_half_of_what_may_be_a_range_is_not_asked_for():
    text = "Demand for fish in Norway is expected to grow by 28% to 35% by 2035."

    assert {by for _, by in turned_away(text, "how many")} == {"range halved"}


def test_how_long_a_state_lasted_is_not_that_of_the_deed():
    text = "Kari Nordby met crews in Bergen, and sacked the water minister, in office for 14 months."

    assert {by for _, by in turned_away(text, "how much")} == {"length of a state"}
