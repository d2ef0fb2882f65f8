"""What the story could do without is not asked for: a place met once, the calling of one who only speaks."""

import pytest

from quiz.questions.vetting.bystanders import verdict_of_bystander
from tests.quiz.questions.asked import candidates, ground_of
from tests.quiz.questions.vetting_of import turned_away

SPEECH = "“The harbour of Oslo needs new cranes,” said Kari Nordby."


@pytest.mark.parametrize(
    "told",
    [
        "Kari Nordby works as an engineer at the old shipyard of Bergen.",
        "Kari Nordby serves on the executive board of the Norwegian Harbour Association.",
        "Kari Nordby is a leading professor of harbour building in Bergen.",
        "Kari Nordby lives on the third floor of an old shipyard house in Bergen.",
    ],
)
def test_calling_of_a_speaker_is_turned_away(told):
    assert [rule for _, rule in turned_away(f"{SPEECH}\n\n{told}", "subject")] == ["calling of a speaker"]
    assert "calling of a speaker" not in [rule for _, rule in turned_away(told, "subject")]


@pytest.mark.parametrize(
    "told",
    [
        "Kari Nordby worked as an engineer at the old shipyard of Bergen until 2019.",
        "Kari Nordby is the head of the Norwegian Harbour Association in Bergen.",
        "Kari Nordby is a respected former editor of the oldest newspaper of Bergen.",
    ],
)
def test_what_a_speaker_was_or_heads_is_asked(told):
    rules = [rule for _, rule in turned_away(f"{SPEECH}\n\n{told}", "subject")]

    assert rules and "calling of a speaker" not in rules


def test_place_met_once_is_turned_away():
    once = "Catalonia is home to many old observatories with large telescopes."
    text = f"{once} Crews built two of them in Catalonia."

    assert [rule for _, rule in turned_away(once, "subject")] == ["place met once"]
    assert "place met once" not in [rule for _, rule in turned_away(text, "subject")]
    assert turned_away(once.replace("many", "12"), "subject")[0][1] != "place met once"


COMMENTS = "post of a commentator"
MARKET = "at the harbour market of Bergen."


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (f"Kari Nordby bought three old oars {MARKET}", "deed of a bystander"),
        (f"Kari Nordby was painting the old oars {MARKET}", "deed of a bystander"),
        (f"Kari Nordby has bought three old oars {MARKET}", None),
        (f"Kari Nordby bought 300 old oars {MARKET}", None),
        (f"Mayor Kari Nordby bought three old oars {MARKET}", None),
        (f"Kari Nordby was sold three old oars {MARKET}", None),
        (f"The Tarn Post said that Kari Nordby bought three old oars {MARKET}", None),
    ],
)
def test_deed_of_one_of_whom_nothing_is_told_is_turned_away(told, rule):
    assert [rule for _, rule in turned_away(told, "subject")] == [rule]


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ("Kari Nordby has found a place for her son in Bergen.", "private life"),
        ("Single mother Kari Nordby has found a place for her son in Bergen.", "private life"),
        ("Mayor Kari Nordby has found a place for her son in Bergen.", None),
        ("Kari Nordby has found a place for 300 boats in Bergen.", None),
        ("Kari Nordby has killed three children in the port of Bergen.", None),
        ("Kari Nordby has promised to cut child poverty in Bergen.", None),
        ("Kari Nordby has scored 40 goals for her father's club of Bergen.", None),
    ],
)
def test_what_concerns_the_household_of_one_without_an_office_is_not_asked(told, rule):
    assert [rule for _, rule in turned_away(told, "subject")] == [rule]


def test_wage_of_her_husband_is_not_asked():
    text = "Kari Nordby rows a boat in Bergen. Her husband gets about $90 a day at a mill."

    assert {rule for stem, rule in turned_away(text, "how many") if "get" in stem} == {"private life"}


def test_father_of_one_told_of_by_her_office_is_asked_of():
    mayor = "Mayor Kari Nordby rows a boat in Bergen. Her father, Erik, sailed from Kalm in 1956."

    assert {rule for stem, rule in turned_away(mayor, "when") if "sail" in stem} == {None}
    woman = mayor.removeprefix("Mayor ")
    assert {rule for stem, rule in turned_away(woman, "when") if "sail" in stem} == {"private life"}


def test_deed_of_one_of_whom_the_article_goes_on_telling_is_asked():
    text = f"Kari Nordby bought old oars {MARKET}" + " Kari Nordby rowed to Oslo." * 3

    assert turned_away(text, "subject")[0][1] is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a marine biologist at Bergen University, said that the bay is warm. Vik counts whales.", COMMENTS),
        ("a marine biologist at Bergen University, counted whales. The whales are old, Vik said.", COMMENTS),
        ("a marine biologist at Bergen University, counted whales. Vik rowed into the bay.", None),
        ("director of Bergen University, said that the bay is warm. Vik counts whales.", COMMENTS),
        ("director of Bergen University, said that it is warm. Vik rows. Bergen University grows.", None),
    ],
)
def test_post_of_one_who_is_asked_to_comment_is_turned_away(told, expected):
    assert [rule for _, rule in turned_away(f"Jon Vik, {told}", "affiliation")] == [expected]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ("Rain fell.", "deed of many"),
        ("Officials in Norway warned crews to stay away from rats.", "deed of many"),
        ("Norway skipped a rate cut.", "deed of many"),
        ("Ole Dahl stayed away.", None),
        ("Ole Dahl did not attend it.", None),
        ("Ole Dahl skipped the parade.", None),
    ],
)
def test_who_did_what_a_crowd_does_is_not_asked_unless_somebody_stayed_away(others, expected):
    text = f"President Kari Nordby attended an old parade of boats in Riga in May 2019. {others}"

    assert ("Who attended an old parade of boats in Riga in May 2019?", expected) in turned_away(
        text, "subject"
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Kari Nordby received", "thing of a bystander"),
        ("Kari Nordby is receiving", None),
        ("Mayor Kari Nordby received", None),
        ("Norway received", None),
    ],
)
def test_thing_of_one_of_whom_nothing_is_told_is_turned_away(told, expected):
    found = turned_away(f"{told} free cancer treatment in Bergen.", "thing told")

    assert [rule for _, rule in found] == [expected]


@pytest.mark.parametrize(("who", "is_untold"), [("Kari Nordby, 58,", True), ("Mayor Kari Nordby", False)])
def test_how_one_of_whom_nothing_is_told_judged_is_turned_away(who, is_untold):
    met = "Kari Nordby rowed. Kari Nordby slept. Kari Nordby left."
    text = f"{who} said that the Baltic treaty of Norway was “an old trick”. {met}"

    (found,) = candidates(text, "verdict")

    assert bool(verdict_of_bystander(ground_of(text), found)) is is_untold


@pytest.mark.parametrize(
    ("opening", "behind", "expected"),
    [
        ("Kari Nordby", "She passed the guards of the harbour.", "scene of the opening"),
        ("Kari Nordby", "The guards of the harbour wept.", None),
        ("Mayor Kari Nordby", "She passed the guards of the harbour.", None),
    ],
)
def test_scene_on_which_an_article_opens_is_not_asked(opening, behind, expected):
    text = f"{opening} left the old harbour of Bergen for the first time in 2019. {behind}"

    assert [rule for _, rule in turned_away(text, "when")] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mayor Kari Nordby attended a feast of the old harbour in Bergen.", ["place attended"]),
        ("Mayor Kari Nordby opened a feast of the old harbour in Bergen.", [None]),
        ("Mayor Kari Nordby attended a feast of the old harbour in Bergen in 2019.", [None]),
    ],
)
def test_place_where_somebody_was_one_of_many_is_turned_away(told, expected):
    made = [*turned_away(told, "where"), *turned_away(told, "preposition")]

    assert [rule for _, rule in made][:1] == expected


YARD = "Norway’s largest shipyard"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{YARD}, Vikmar Steel, did not respond to our request for comment.", ["body in passing"]),
        (f"{YARD}, Vikmar Steel, sold 40 boats to Latvia in May.", [None]),
        (f"“It rains,” said Ann Lee, president of Vikmar Steel, {YARD}.", ["body in passing"]),
        (
            f"Vikmar Steel sold boats. “It rains,” said Ann Lee, president of Vikmar Steel, {YARD}.",
            [None],
        ),
    ],
)
def test_body_that_but_employs_a_speaker_or_gave_no_comment_is_not_asked_for(text, expected):
    assert [by for _, by in turned_away(text, "body")] == expected


def test_what_befell_the_house_of_somebody_untold_is_private():
    text = "Ann Lee lost everything after 9 feet of mud swept through her Marlo, Kelda, house."

    assert [by for _, by in turned_away(text, "subject")] == ["private life"]
