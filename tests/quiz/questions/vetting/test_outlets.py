"""What an outlet saw or heard to come by its news is nothing to ask."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("The BBC visited the old port of Riga after 40 ferries burnt.", "subject", "outlet as witness"),
        ("The BBC saw crews burn 40 old ferries in the port of Riga.", "gap", "outlet as witness"),
        (
            "Jon Vik told the BBC that 40 old ferries were burnt in the port of Riga.",
            "gap",
            "outlet as witness",
        ),
        ("The BBC reviewed 40 old records of the port of Riga.", "subject", "outlet as witness"),
        (
            "The sale of 40 old ferries to Iceland was first reported in May by the BBC.",
            "preposition",
            "outlet as witness",
        ),
        ("The BBC takes stock of the 40 old ferries of Riga.", "subject", "outlet as witness"),
        ("The BBC cited an unnamed source in the old port of Riga.", "subject", "outlet as witness"),
        ("The BBC sold 40 old studios in the port of Riga.", "subject", None),
        ("The BBC said that 40 old ferries were burnt in the port of Riga.", "report", "outlet as witness"),
        ("In 2015 the BBC visited 40 old ferries in the port of Riga.", "how many", "outlet as witness"),
        ("In 2015 the BBC sold 40 old ferries in the port of Riga.", "how many", None),
        (
            "For one, the BBC reports that at one point crews of Riga shifted to 40 old ferries.",
            "subject",
            "outlet as witness",
        ),
        ("The BBC denied that 40 old ferries were burnt in the port of Riga.", "report", None),
    ],
)
def test_news_outlet_that_saw_or_heard_it_is_nothing_to_ask(text, rule, expected):
    found = {stem: by for stem, by in turned_away(text, rule) if rule != "gap" or "BBC" not in stem}

    assert set(found.values()) == {expected}


@pytest.mark.parametrize(("who", "expected"), [("The company", "outlet as witness"), ("TarnCrunch", None)])
def test_company_is_not_the_outlet_that_was_named_before_it(who, expected):
    text = (
        "Forty old ferries burnt in Riga. TarnCrunch argued that. Records were reviewed by TarnCrunch. "
        f"{who} won a licence for 12 ferries to Iceland in 2012."
    )

    assert [by for stem, by in turned_away(text, "when") if "licence" in stem] == [expected]


@pytest.mark.parametrize(("hearer", "expected"), [("Lantern", "outlet as witness"), ("crews", None)])
def test_outlet_that_no_list_knows_is_told_by_what_it_hears(hearer, expected):
    text = (
        f"Ann Lee told {hearer} that 40 ferries burnt. Lantern visited one of the old ports of Riga in 2012."
    )

    assert {by for _, by in turned_away(text, "when")} == {expected}


@pytest.mark.parametrize(("hearer", "expected"), [("Parliament", None), ("Magazine", "outlet as witness")])
def test_body_by_its_common_noun_is_no_unknown_outlet(hearer, expected):
    text = f"Ann Lee told {hearer} that 40 ferries burnt. {hearer} met in Bergen in May 2012."

    assert {by for _, by in turned_away(text, "when")} == {expected}
