"""A figure is not asked for where the article also tells it otherwise."""

import pytest

from quiz.questions.vetting import figures_told_twice
from quiz.questions.vetting.figures_told_twice import told_exactly
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import turned_away

OTHERWISE = "figure told otherwise"


@pytest.mark.parametrize(
    ("hedge", "later", "expected"),
    [
        ("more than ", "Mayor Lee said 24 boats burnt that night.", OTHERWISE),
        ("more than ", "Mayor Lee said 24 crews came that night.", None),
        ("more than ", "Mayor Lee said 80 boats burnt that night.", None),
        ("", "Mayor Lee said 24 boats burnt that night.", None),
    ],
)
def test_bound_is_not_asked_for_where_a_count_stands_near_by(hedge, later, expected):
    made = turned_away(f"Bergen lost {hedge}12 boats in the fire of 2019. {later}", "how many")

    assert made[0] == ("How many boats did Bergen lose in the fire of 2019?", expected)


@pytest.mark.parametrize(
    ("sum_told", "later", "expected"),
    [
        ("more than $1.3 million", "Norway paid crews $1,323,743 in 2019, and said why.", OTHERWISE),
        ("more than $1.3 million", "Iceland sold a mill for $1,323,743.", None),
        ("$1,323,743", "Norway paid crews more than $1.3 million in 2019, and said why.", None),
        ("$1.3 million", "Norway paid crews $1,323,743 in 2019, and said why.", None),
    ],
)
def test_rounded_sum_is_not_asked_for_where_the_exact_one_is_told(sum_told, later, expected):
    made = turned_away(f"Norway paid crews {sum_told} in 2019. {later}", "how many")

    assert made[0] == ("How much money did Norway pay crews in 2019?", expected)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Fires are thought to have burnt between 50 and 100 boats.", OTHERWISE),
        ("Fires are thought to have burnt between 50 and 100 crews.", None),
        ("The fleet of Oslo grew from 50 to 100 boats.", None),
        ("A fleet of 50 or 100 boats is large.", None),
    ],
)
def test_end_of_a_range_is_not_asked_for_alone(later, expected):
    made = turned_away(f"Bergen lost up to 100 boats in the fire of 2019. {later}", "how many")

    assert made[0] == ("How many boats did Bergen lose in the fire of 2019?", expected)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Bergen is thought to have paid between $3 million and $5 million for boats.", OTHERWISE),
        ("Fires are thought to have cost between $3 million and $5 million.", None),
        ("Rain fell. " * 4 + "Bergen paid between $3 million and $5 million for boats.", None),
    ],
)
def test_end_of_a_range_of_money_is_asked_for_unless_the_range_is_of_the_same(later, expected):
    made = turned_away(f"Bergen paid $5 million for boats in 2019. {later}", "how many")

    assert made[0] == ("How much money did Bergen pay for boats in 2019?", expected)


@pytest.mark.parametrize(("most", "expected"), [(6, OTHERWISE), (4, None)])
def test_only_figures_around_are_held_against_one(monkeypatch, most, expected):
    monkeypatch.setattr(figures_told_twice, "MOST_COMPARED", most)
    sums = "Iceland sold a mill for $5 million. Finland bought a barn for $7 million."
    later = "Norway paid crews $1,323,743 in 2019, and said why."

    made = turned_away(f"Norway paid crews more than $1.3 million in 2019. {sums} {later}", "how many")

    assert made[0] == ("How much money did Norway pay crews in 2019?", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway intended to cut its fleet by 70 ships. The fleet will shrink by 30 ships.", "plan undated"),
        ("Norway intended to cut its fleet by 70 ships. The fleet was cut by 30 ships.", "plan undated"),
        ("Norway intended to cut its fleet by 70 ships. The fleet is to shrink by 30 ships.", "plan undated"),
        ("Norway intended to cut its fleet by 70 ships. The fleet lost 30 ships in a storm.", None),
        ("Norway intended to cut its fleet by 70 ships. It will hire 30 men.", None),
        ("Norway intended to cut its fleet by 70 ships. The fleet will shrink by 700 ships.", None),
        ("Norway intended to cut its fleet by 70 ships. Iceland will sell 30 ships.", None),
        ("Norway in May intended to cut its fleet by 70 ships. The fleet will shrink by 30 ships.", None),
    ],
)
def test_plan_is_not_asked_undated_where_the_article_has_another(text, expected):
    made = turned_away(text, "how many")

    assert [rule for stem, rule in made if stem.startswith("By how many ships did")] == [expected]


def test_what_is_expected_is_planned_as_well():
    text = "Norway is expected to cut its fleet by 70 ships. The fleet will shrink by 30 ships."
    stem = "By how many ships is Norway expected to cut its fleet?"

    assert turned_away(text, "how many") == [(stem, "plan undated")]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("That is a share of 41.5%.", "41.5%"),
        ("That is a share of 61.5%.", None),
        ("The ferry company put the share of boats lost at 41.5%.", "41.5%"),
        ("In Riga, 41.5% of voters backed Ann Lee.", None),
        ("Rain fell. Snow fell. That is a share of 41.5%.", None),
    ],
)
def test_rough_share_is_told_to_the_point_soon_behind(behind, expected):
    ground = ground_of(f"Two-fifths of all old boats sank in Oslo in 2019. {behind}")
    exact = told_exactly(ground, ground.quantity(0))

    assert (exact and exact.surface) == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("A first group of 262 sailors landed in Marlo.", OTHERWISE),
        ("A last group of 262 sailors landed in Marlo.", None),
    ],
)
def test_one_group_counted_twice_is_not_left_out(later, expected):
    made = turned_away(f"Norway sent a first group of 260 sailors to Bergen in 2019. {later}", "gap")

    assert [rule for stem, rule in made if "group of _____ sailors to" in stem] == [expected]
