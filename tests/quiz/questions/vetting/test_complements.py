"""A deed is not asked about without whom or what it was done to."""

import pytest

from tests.quiz.questions.vetting_of import rule_for, turned_away

UNTOLD = "object untold"


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("launched attacks", UNTOLD),
        ("presented new evidence", UNTOLD),
        ("planned a rapid withdrawal", UNTOLD),
        ("launched attacks on Latvia", None),
        ("presented evidence of theft", None),
        ("planned a bank transfer", None),
        ("lost 40 old boats in an attack", None),
    ],
)
def test_deed_is_asked_about_with_its_object(done, expected):
    refused = [rule for _, rule in turned_away(f"In 1998 the Tarn Bank {done}.", "when")]

    assert refused == [expected]


@pytest.mark.parametrize(
    ("doer", "expected"),
    [
        ("The first cohort", "one of what"),
        ("The latest opinion poll", "one of what"),
        ("The first cohort of pilots", None),
        ("The first Norwegian cohort", None),
        ("The oldest cohort", None),
    ],
)
def test_first_and_last_are_told_with_what_they_are_of(doer, expected):
    made = turned_away(f"{doer} reached the port of Bergen in May 2019.", "when")

    assert [refused for _, refused in made] == [expected]


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        ("responded by closing the port", "answered untold"),
        ("retaliated", "answered untold"),
        ("responded with an offer of talks", "answered untold"),
        ("answered with an offer of talks", "answered untold"),
        ("answered a call with an offer of talks", None),
        ("responded to the ban with an offer of talks", None),
        ("responded to the ban by closing the port", None),
        ("retaliated against Iceland", None),
    ],
)
def test_answer_is_asked_about_with_what_it_answers(answered, expected):
    text = f"The Tarn Bank {answered} in May 1998."

    assert (
        rule_for(text, f"Fill the gap: The Tarn Bank {answered} in _____.", "May 1998", rule="gap")
        == expected
    )


def test_answer_told_as_a_deed_is_left_out_of_its_gap():
    text = "The Tarn Bank responded by closing the port in May 1998."
    stem = "Fill the gap: The Tarn Bank closed the port in _____."

    assert rule_for(text, stem, "May 1998", rule="gap") is None


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("Resistant strains", "illness untold"),
        ("Some 40 new cases", "illness untold"),
        ("Resistant strains of sheep plague", None),
        ("Sheep plague cases", None),
        ("Civil court cases", None),
    ],
)
def test_strains_and_cases_are_of_an_illness(found, expected):
    text = f"{found} were found at the port of Bergen in 1998. The plague is old."

    assert [rule for _, rule in turned_away(text, "when")] == [expected]


def test_cases_are_a_judge_s_where_nothing_tells_of_illness():
    made = turned_away("Judge Ann Lee dismissed 40 cases in Bergen on May 3, 2019.", "how many")

    assert [rule for _, rule in made] == [None]


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("made a brief admission in 1998 that old boats had been burnt by crews", "content untold"),
        ("put out new advice in 1998 about avoiding old boats", "content untold"),
        ("sold a rare boat in 1998 to Oslo", None),
        ("moved its main office in 1998 about the time of the strike", None),
    ],
)
def test_content_behind_a_date_is_told(thing, expected):
    refused = [rule for _, rule in turned_away(f"The Tarn Bank {thing}.", "when")]

    assert refused == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("was asked where crews had burnt the old ferries of Bergen", "question passed on"),
        ("explained what crews had sold for the old ferries of Bergen", "question passed on"),
        ("discovered how bees find the old ferries of Bergen", None),
    ],
)
def test_that_somebody_spoke_is_asked_with_what_was_said(told, expected):
    refused = [rule for _, rule in turned_away(f"At the 2019 debate in Oslo, Kari Nordby {told}.", "subject")]

    assert refused == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("was able to resume and saved 40 boats", "going on untold"),
        ("was unwilling to go on but saved 40 boats", "going on untold"),
        ("was able to resume the race and saved 40 boats", None),
    ],
)
def test_what_somebody_went_on_with_is_told(told, expected):
    assert rule_for(f"Norway {told} off Riga.", f"Which country {told} off Riga?", "Norway") == expected


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("not notice and sail", "unnoticed untold"),
        ("not notice a hole and sail", None),
        ("notice and sail", None),
    ],
)
def test_what_was_not_noticed_is_told(done, expected):
    text = f"Mayor Jon Vik said that the crews of Tarn might {done} 40 old boats into the port of Bergen."

    assert [rule for _, rule in turned_away(text, "report")] == [expected]


@pytest.mark.parametrize(("told", "expected"), [("", "part untold"), (" in the theft", None)])
def test_role_is_told_with_what_it_was_in(told, expected):
    stem = f"Who was jailed in Norway for his role{told} on 3 May 2024?"

    assert rule_for("Jon Vik was jailed in Norway for his role in the theft.", stem, "Jon Vik") == expected


@pytest.mark.parametrize(("won", "expected"), [("", "won untold"), (" the old cup", None)])
def test_what_is_clinched_is_told(won, expected):
    stem = f"Which country clinched{won} in Riga on Monday?"

    assert rule_for(f"Norway clinched{won} in Riga on Monday.", stem, "Norway", rule="subject") == expected


@pytest.mark.parametrize(("owner", "expected"), [("", "internal to untold"), (" by the port of Oslo", None)])
def test_internal_review_is_told_with_its_owner(owner, expected):
    text = f"An internal review{owner} found that Norway lost 40 boats in Riga."
    stem = f"According to an internal review{owner}, how many boats did Norway lose in Riga?"

    assert rule_for(text, stem, "40", rule="how many") == expected
