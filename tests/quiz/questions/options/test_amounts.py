"""Amounts beside the key: written alike, near in size, never another kind of number."""

import re

import pytest

from quiz.questions.asking import amounts, changes, gaps
from quiz.questions.options.amounts import (
    is_hardly_other,
    is_on_its_side,
    leaves_room,
    rivals,
    set_against,
    shape,
    shares_beside,
    single_value,
)
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40", "9"),
        ("4,200", "9"),
        ("44.5", "9.9"),
        ("38.5%", "9.9%"),
        ("2.36%", "9.99%"),
        ("12-14", "9-9"),
        ("$1.2bn", "$9.9bn"),
    ],
)
def test_shape_levels_the_digits(text, expected):
    assert shape(text) == expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [("49%", "50%", True), ("45%", "50%", False), ("3 to 49", "3 to 50", False), ("many", "50", False)],
)
def test_amounts_are_told_apart_at_a_glance(text, other, expected):
    assert is_hardly_other(single_value(text), single_value(other)) is expected


@pytest.mark.parametrize(
    ("written", "other", "expected"),
    [
        ("40", "45", True),
        ("40", "44.5", False),
        ("10", "75", False),
        ("40", "4,200", False),
        ("4,200", "5,200", True),
        ("40", "11", True),
        ("40 percent of its", "11 percent of its", False),
        ("40 percent of its", "17 percent of its", True),
        ("90 percent of its", "110 percent of its", False),
        ("110 percent of its", "120 percent of its", True),
    ],
)
def test_amount_of_the_article_is_written_alike_and_of_the_size(written, other, expected):
    ground = ground_of(f"Norway sold {written} old ships. Iceland bought {other} old ships.")
    asked = next(iter(amounts.ask(ground)))

    found = [one.text for one in rivals(ground, asked, 0)]

    assert (other.removesuffix(" of its") in found) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway cut its tax from 90 percent in 2010 to 40 percent.", ["90 percent"]),
        ("Norway raised its tax from 4 percent to 40 percent.", ["4 percent"]),
        ("Norway cut its tax to 40 percent, after raising it to 50 percent.", ["50 percent"]),
        ("Norway lost 40 of its 90 ships.", ["90"]),
        ("Norway cut its tax by 40 percent and sold 3,000 tonnes.", []),
        ("Norway raised its tax by 40 percent.", []),
    ],
)
def test_amount_is_set_against_its_whole_and_those_of_its_kind(text, expected):
    ground = ground_of(text)
    index = next(k for k, found in enumerate(ground.analysis.quantities) if found.value == 40)

    assert set_against(ground, index) == expected


@pytest.mark.parametrize(
    ("rival", "expected"), [("30 percent", True), ("100 percent", False), ("90 percent", False)]
)
def test_amount_beyond_the_other_end_is_no_rival(rival, expected):
    assert is_on_its_side(rival, "40 percent", "90 percent") is expected


def test_what_fell_has_no_rival_above_where_it_fell_from():
    ground = ground_of(
        "Norway cut its tax on ships from 50 percent to 40 percent in May. Iceland has 60 percent."
    )
    asked = next(iter(changes.ask(ground)))

    assert all(int(one.text.split()[0]) < 50 for one in rivals(ground, asked, 0))


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Norway had 55 percent of the votes and Iceland 38 percent.", ["38 percent"]),
        ("Norway lost 55 percent of its ships and Iceland 38 percent.", []),
        ("Towns chose Norway by a margin of 55 percent to 38 percent.", ["38 percent"]),
        ("The support for Norway rose from 38 percent to 55 percent.", []),
    ],
)
def test_shares_of_the_same_voters_stand_beside_each_other(text, shares):
    ground = ground_of(text)
    index = next(k for k, found in enumerate(ground.analysis.quantities) if found.value == 55)

    assert shares_beside(ground, index, text) == shares


@pytest.mark.parametrize(
    ("text", "written", "shares", "expected"),
    [
        ("60 percent", "55 percent", ["38 percent"], True),
        ("63 percent", "55 percent", ["38 percent"], False),
        ("63 percent", "70 percent", ["38 percent"], True),
        ("55 percent", "20 percent", ["40 percent", "30 percent"], False),
    ],
)
def test_shares_of_one_whole_make_a_hundred_at_the_most(text, written, shares, expected):
    assert leaves_room(text, written, shares) is expected


@pytest.mark.parametrize(("share", "is_near"), [("about 10 percent", False), ("10 percent", True)])
def test_rough_share_has_no_rival_that_it_might_be(share, is_near):
    ground = ground_of(f"Norway sold {share} of its old ships to Iceland.")
    asked = next(iter(amounts.ask(ground)))

    found = [abs(int(one.text.split()[-2]) - 10) for one in rivals(ground, asked, 0)]

    assert (min(found) == 1) is is_near


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("R4bn", r"R\dbn"),
        ("Rs 500 crore", r"Rs \d{3} crore"),
        ("Rs 1,50,000", r"Rs \d,\d\d,\d{3}|Rs \d\d,\d{3}"),
        ("KSh 300 million", r"KSh \d{3} million"),
        ("R4bn-R6bn", r"R\d+bn-R\d+bn"),
    ],
)
def test_rivals_of_a_sum_are_in_its_currency_and_scale(written, expected):
    ground = ground_of(f"Norway paid {written} for old ships.")
    asked = next(iter(amounts.ask(ground)))

    found = [rival.text for rival in rivals(ground, asked, seed=1)]

    assert len(found) >= 3
    assert all(re.fullmatch(expected, text) for text in found)


def test_rivals_of_an_amount_without_its_rate_have_none():
    ground = ground_of("Norway paid $40 a month for old ships. Iceland paid $50 per month for nets.")
    asked = next(iter(amounts.ask(ground)))

    found = [rival.text for rival in rivals(ground, asked, seed=1)]

    assert found[0] == "$50"
    assert all(re.fullmatch(r"\$\d+", text) for text in found)


def test_nobody_writes_a_thousand_millions():
    ground = ground_of("Norway lost a catch of 900 million old herrings to bad weather near Bergen in 2018.")
    asked = next(one for one in gaps.ask(ground) if one.answer.text.startswith("900"))

    found = [one.text.split()[0] for one in rivals(ground, asked, 0)]

    assert len(found) > 1
    assert all(float(number) < 1000 for number in found)


def test_share_of_a_part_is_never_all_of_it():
    ground = ground_of("Norway sold 40 percent of its old ships to Iceland.")
    asked = next(iter(amounts.ask(ground)))

    assert all(int(one.text.split()[0]) < 96 for one in rivals(ground, asked, 0))


def test_rate_told_to_the_thousandth_has_rivals_near_it():
    ground = ground_of("Norway's krone fell to $0.1432 in May 2019.")
    candidate = next(one for one in changes.ask(ground) if one.answer.text == "$0.1432")

    found = [float(rival.text.lstrip("$")) for rival in rivals(ground, candidate, seed=3)]

    assert len(found) == 5
    assert all(0.11 < rival < 0.18 for rival in found)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("while five million men grow it", True),
        ("while five million boats carry it", False),
        ("and may soon be five million men", False),
    ],
)
def test_figure_of_another_clause_that_counts_the_same_stands_beside_the_key(behind, expected):
    ground = ground_of(f"Ten million men buy rice in Norway, {behind}.")
    asked = next(one for one in amounts.ask(ground) if one.answer.text == "Ten million")

    found = [one.text for one in rivals(ground, asked, 0)]

    assert ("Five million" in found[:1]) is expected


def test_what_somebody_says_of_one_subject_gives_no_rival():
    ground = ground_of("Jon Vik said the Bergen port could sell 40 ships by 2026 and lease 50 ships by 2030.")
    asked = next(one for one in amounts.ask(ground) if one.answer.text == "40")

    assert "50" not in [one.text for one in rivals(ground, asked, 0)]


def test_number_in_words_of_the_article_is_a_rival_of_another():
    ground = ground_of("Norway sold four old ships. Three ships sank. Iceland bought six old ships.")
    asked = next(one for one in amounts.ask(ground) if one.answer.text == "four")

    assert [one.text for one in rivals(ground, asked, 0)][:2] == ["three", "six"]


@pytest.mark.parametrize("seed", range(4))
def test_millions_in_words_are_no_neighbours(seed):
    ground = ground_of("Ten million old ships sank near Bergen.")
    asked = next(iter(amounts.ask(ground)))

    found = [one.text for one in rivals(ground, asked, seed)]

    assert len(found) >= 3
    assert {"Nine million", "Eleven million"}.isdisjoint(found)
