"""Views and colour are not asked as facts."""

import pytest

from quiz.questions.vetting.claims import verb_of_saying
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Baltic Council built a fantastic harbour for foreign trawlers.", "opinion asked as fact"),
        ("The Baltic Council built a harbour for foreign trawlers.", None),
        ("The Baltic Council sold the “fantastic” harbour for foreign trawlers.", None),
    ],
)
def test_praise_in_the_article_s_own_voice_is_a_view(text, expected):
    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Nordby is standing in work boots beside an old trawler.", "scene, no news"),
        ("Kari Nordby is standing on top of an old trawler of Bergen, showing the port.", "scene, no news"),
        ("Kari Nordby is a tired mother of four who lives in Bergen.", "scene, no news"),
        ("Kari Nordby is a marine biologist of four who lives in Bergen.", None),
        ("Kari Nordby stood for parliament in Bergen in 2012.", None),
    ],
)
def test_posture_and_family_are_colour(text, expected):
    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Nordby, by her own account, has sold 40 old ferries to the town of Riga.", "attribution lost"),
        ("By its own estimate, Norway has sold 40 old ferries to the town of Riga.", "attribution lost"),
        ("Norway has sold 40 old ferries of its own to the town of Riga.", None),
        (
            "Norway has sold 40 old ferries to the town of Riga, and by its own account Tarn Ltd. is glad.",
            None,
        ),
    ],
)
def test_what_somebody_claims_of_himself_is_not_asked_without_saying_so(text, expected):
    assert {refused for _, refused in turned_away(text, "subject")} == {expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Two crews left, while a clerk accused in the case, Jon Vik, has alleged that",
            "attribution lost",
        ),
        ("The old logbooks of the harbour have shown that", None),
    ],
)
def test_what_one_alleges_is_not_asked_as_told(told, expected):
    asked = turned_away(
        f"{told} Kari Nordby sold 40 old ferries to the town of Riga in May 2007.", "how many"
    )

    assert {refused for _, refused in asked} == {expected}


def test_what_reports_indicate_is_not_asked_without_them():
    told = "up to 40% slower ferries have reached nearly half of Bergen and its 240 old harbours"
    text = f"Norway has seen a calm summer over the past six weeks, with reports indicating that {told}."

    assert {refused for _, refused in turned_away(text, "gap")} == {"attribution lost"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("with reports indicating that", True),
        ("with reports meaning that", False),
        ("with seas rising", False),
        ("and Low has alleged that", True),
        ("and Low cannot promise that", True),
        ("and Low has shown that", False),
    ],
)
def test_verb_of_saying_leads_a_clause_of_somebody(text, expected):
    tokens = ground_of(f"Norway closed its harbours, {text}").tokens(1)

    assert (verb_of_saying(tokens) is not None) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Permits went to foreign crews who left Norway in 2012.", ["said of some"]),
        ("Permits went to foreign crews, who left Norway in 2012.", [None]),
    ],
)
def test_clause_that_says_who_is_meant_is_told_of_nobody(text, expected):
    assert [rule for _, rule in turned_away(text, "when")] == expected


@pytest.mark.parametrize(("which", "expected"), [("old", ["said of some"]), ("various", [None])])
def test_clause_on_several_things_tells_of_them(which, expected):
    places = "the Tarn Museum in Oslo, the Kelda Museum and the Marlo Museum"
    text = f"The gifts include {which} fishing nets which will be given to {places}."

    assert [rule for _, rule in turned_away(text, "list")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to a paper published in 2014, Norway has the oldest harbours of Europe.", "source dated"),
        (
            "A study published in a northern paper in 2014 showed that Norway sold 40 old ships.",
            "source dated",
        ),
        (
            "Norwegian fears for the oldest harbours of Europe are told of in secret papers from 2014.",
            "source dated",
        ),
        ("A third of the Norwegians who were surveyed in 2014 had sailed to Iceland.", "source dated"),
        ("According to a law published in 2014, Norway has the oldest harbours of Europe.", None),
        ("According to a paper published in 2014 by Oslo University, Norway has 40 old harbours.", None),
    ],
)
def test_when_a_source_without_a_name_said_it_is_not_left_out(text, expected):
    made = [(stem, rule) for stem, rule in turned_away(text, "gap") if "2014" not in stem]

    assert {rule for _, rule in made} == {expected}


def test_senator_of_a_state_is_not_taken_for_it():
    text = (
        "That plan was praised by critics like Sen. Jon Vik of Arizona and Sen. Kari Nordby of South Dakota, "
        "who sailed to Norway in May and sold 40 old ships."
    )

    assert [rule for _, rule in turned_away(text, "subject")] == ["place as person"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("is classed as a small state under the old fishing treaty", "one of many"),
        ("classed the old fishing boats of Oslo as scrap", None),
        ("was officially designated as the host of the old fishing games", None),
        ("was listed among the hosts of the old fishing games", "one of many"),
    ],
)
def test_one_of_a_class_is_not_asked_for(told, expected):
    assert rule_for(f"Norway {told}.", f"Which country {told}?", "Norway", rule="subject") == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Like most others", "one of many"),
        ("Like many in Oslo", "one of many"),
        ("Along with Jon Vik", "one of many"),
        ("Like her sister", None),
    ],
)
def test_what_others_did_as_well_is_turned_away(opening, expected):
    text = f"{opening}, Kari Nordby left the harbour of Bergen in May 2019."

    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


@pytest.mark.parametrize(("where", "expected"), [("in Lund", "person as place"), ("with Lund", None)])
def test_town_is_not_told_by_the_name_of_a_person(where, expected):
    text = f"Eva Lund met crews. Norway opened 40 plants {where} in 2012."

    assert {by for stem, by in turned_away(text, "how many") if "plants" in stem} == {expected}


@pytest.mark.parametrize("feeling", ["its trust in Lund", "all interest in Lund", "its faith in Lund"])
def test_person_in_whom_one_has_trust_is_no_town(feeling):
    text = f"Eva Lund met crews. Norway lost {feeling} in May 2012."

    assert "person as place" not in {by for _, by in turned_away(text, "when")}
