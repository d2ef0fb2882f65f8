"""A figure is not asked for where the article also tells it otherwise, or takes it for known."""

import pytest

from quiz.questions.vetting import figures
from quiz.questions.vetting.figures import told_exactly
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


@pytest.mark.parametrize(("most", "expected"), [(6, OTHERWISE), (4, None)])
def test_only_figures_around_are_held_against_one(monkeypatch, most, expected):
    monkeypatch.setattr(figures, "MOST_COMPARED", most)
    sums = "Iceland sold a mill for $5 million. Finland bought a barn for $7 million."
    later = "Norway paid crews $1,323,743 in 2019, and said why."

    made = turned_away(f"Norway paid crews more than $1.3 million in 2019. {sums} {later}", "how many")

    assert made[0] == ("How much money did Norway pay crews in 2019?", expected)


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ("the four crews", "count taken for known"),
        ("all four crews", "count taken for known"),
        ("the four crews of the Tarn Line", None),
        ("all four Danish crews", None),
        ("all four sailors aboard", None),
        ("the 40 crews", None),
        ("four crews", None),
    ],
)
def test_number_of_those_told_of_before_is_not_asked(counted, expected):
    made = turned_away(f"The Tarn Bank praised {counted} in Bergen on May 3, 2019.", "how many")

    assert {refused for _, refused in made} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cod is dear to Norway, accounting for 40% of sales in 2013.", "date of a figure"),
        ("There were 40 grey ferries in Norway in 2013.", "date of a figure"),
        ("In 2013, fish accounted for 40% of exports in Norway.", "date of a figure"),
        ("Norway sold 15 percent of its boats in 2013.", None),
        ("Norway was sold to Iceland in 2013.", None),
    ],
)
def test_when_a_figure_was_so_is_not_asked(text, expected):
    made = [one for rule in ("gap", "when") for one in turned_away(text, rule)]

    assert {rule for stem, rule in made if "2013" not in stem} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most crews of Norway live in houses with incomes less than $50,000.", {"amount of a noun"}),
        ("Norway paid Iceland more than $50,000 in 2018.", {None}),
        (
            "A study by Norway found fewer than 50 towns where fish was cheap in 2018.",
            {"count of restricted ones"},
        ),
        ("A study by Norway found fewer than 50 towns in Iceland in 2018.", {None}),
    ],
)
def test_how_many_is_asked_of_what_the_verb_counts(text, expected):
    made = turned_away(text, "how many")

    assert {rule for stem, rule in made if "50" not in stem} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kalm, a small town of 30,000 people in Norway, sold its ferry to Iceland.", {"size of a town"}),
        ("Kalm sold a ferry for 30,000 people to Iceland.", {None}),
    ],
)
def test_how_many_live_in_a_town_is_not_asked_in_passing(text, expected):
    made = turned_away(text, "gap")

    assert {rule for stem, rule in made if "30,000" not in stem} == expected


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
    ("told", "expected"),
    [
        ("could rise to 40 tonnes within two years", {"horizon lost"}),
        ("rose to 40 tonnes within two years", {None}),
        ("could rise to 40 tonnes", {None}),
    ],
)
def test_figure_to_come_is_asked_with_its_time(told, expected):
    found = turned_away(f"Norwegian exports {told}.", "how much")

    assert {refused for _, refused in found} == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In Norway, prices of fishing boats are by now worth $70 a ton.", {"price of the day"}),
        ("Shares of Norwegian firms are up 40% this year.", {"price of the day"}),
        ("The Norwegian bond yield was above 7% in 2019.", {None}),
        ("The Norwegian fleet is now 40 ships larger than the Danish one.", set()),
        ("Most of the Norwegian shares of Tarnox are held by 40 old banks.", {None}),
        ("In Norway, prices of new homes are capped at $400 a month.", {None}),
        ("In Norway, the stocks of cod are now down to 40 old fishing grounds.", {None}),
    ],
)
def test_price_of_no_day_is_not_left_out(told, expected):
    assert {rule for _, rule in turned_away(told, "gap")} == expected


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
    ("told", "expected"),
    [("proposed $350 million", {"sum for what"}), ("proposed fine of $350 million", {None})],
)
def test_sum_of_an_owner_that_has_no_noun_is_not_asked_for(told, expected):
    made = turned_away(f"Norway refused Mayor Jon Vik’s {told}.", "gap")

    assert {rule for stem, rule in made if stem.endswith("_____.")} == expected
