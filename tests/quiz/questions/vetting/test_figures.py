"""A figure is not asked for where the stem cannot say of what or when it is, or takes it for known."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


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
    "text",
    [
        "Cod is dear to Norway, accounting for 40% of sales in 2013.",
        "There were 40 grey ferries in Norway in 2013.",
        "In 2013, fish accounted for 40% of exports in Norway.",
    ],
)
def test_year_in_which_a_figure_was_so_is_asked(text):
    made = [one for rule in ("gap", "when") for one in turned_away(text, rule)]

    assert {rule for stem, rule in made if "2013" not in stem} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most crews of Norway live in houses with savings less than $50,000.", {"amount of a noun"}),
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
        ("Norway sold its ferry in the quiet old town of 30,000.", {"size of a town"}),
        ("Kalm sold a ferry for 30,000 people to Iceland.", {None}),
    ],
)
def test_how_many_live_in_a_town_is_not_asked_in_passing(text, expected):
    made = turned_away(text, "gap")

    assert {rule for stem, rule in made if "30,000" not in stem} == expected


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
    ("told", "expected"),
    [("proposed $350 million", {"sum for what"}), ("proposed fine of $350 million", {None})],
)
def test_sum_of_an_owner_that_has_no_noun_is_not_asked_for(told, expected):
    made = turned_away(f"Norway refused Mayor Jon Vik’s {told}.", "gap")

    assert {rule for stem, rule in made if stem.endswith("_____.")} == expected


@pytest.mark.parametrize(
    ("told", "is_turned_away"),
    [
        ("The Tarn Bank foresees a charge of as much as $30 million in 2019.", True),
        ("The Tarn Bank foresees a charge of as much as $30 million from a flood in 2019.", False),
        ("The Tarn Bank of Norway expects sales of up to $30 million in 2019.", False),
    ],
)
def test_hit_is_left_out_only_where_it_says_from_what(told, is_turned_away):
    rules = [refused for stem, refused in turned_away(told, "gap") if "$" not in stem]

    assert ("sum for what" in rules) is is_turned_away


def test_share_that_tells_how_much_a_sum_is_is_nothing_besides():
    text = "Norway gets $2m from Iceland, about a third of its income."
    stem = "What share of its income does Norway get $2m from Iceland?"

    assert rule_for(text, stem, "about a third", AnswerType.QUANTITY, "how many") == "share of an amount"
