"""Nothing is asked of "which organisation" where it may be none."""

import pytest

from quiz.questions.asking import places, subjects
from quiz.questions.vetting import vetted
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Tarnox sold a mill in Bergen. Many praise Tarnox.", ["kind guessed"]),
        ("TNX sold a mill in Bergen. Many praise TNX.", ["kind guessed"]),
        ("TNX sold a mill in Bergen. TNX said on Monday that rain fell.", [None]),
        ("Tarnox sold a mill in Bergen. Tarnox CEO Ann Lee left.", [None]),
        ("Tarnox sold a mill in Bergen. Ann Lee is a nurse at Tarnox.", [None]),
        ("The Tarn Society (TNX) sold a mill in Bergen. TNX is old.", [None]),
        ("The Tarnox Society sold a mill in Bergen.", [None]),
        ("TNX sold a mill in Bergen. Jon Vik left the TNX rowing club.", [None]),
        ("Tarnox, a rowing club, sold a mill in Bergen.", [None]),
    ],
)
def test_organisation_that_is_only_guessed_is_not_asked_as_one(text, refused):
    ground = ground_of(text)

    found = [vetted(ground, one) for one in subjects.ask(ground) if "mill" in one.stem]

    assert [one and one.rule for one in found] == refused


@pytest.mark.parametrize(("name", "refused"), [("TNX", None), ("Zarkowski", "kind guessed")])
def test_organisation_that_tells_so_is_one_unless_it_may_be_a_surname(name, refused):
    made = turned_away(
        f"{name} sold a mill in Bergen. Many praise {name}. "
        f"{name} has estimated that the port of Bergen could lose 40 boats in the winter of 2019.",
        "report",
    )

    assert [rule for _, rule in made] == [refused]


def test_nobody_is_asked_for_who_lasts_and_involves_things():
    made = turned_away(
        "Jon Vik sold 40 carts. Jon Vik involves 40 carts with old boats of Norway.", "subject"
    )

    assert [refused for _, refused in made] == [None, "kind guessed"]


def test_companion_that_is_only_guessed_is_not_asked_as_organisation():
    made = turned_away(
        "The Tarnox Society and Verlox sold a mill to Norway in Bergen. Verlox grew.", "companion"
    )

    assert [refused for _, refused in made] == ["kind guessed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bergen Shipping Company sold a mill.", ["town guessed"]),
        ("The Bergen Shipping Company sold a mill in Bergen.", [None]),
        ("The Tarn Shipping Company sold a mill.", [None]),
    ],
)
def test_town_that_may_be_a_firm_is_asked_nothing_of(text, expected):
    made = turned_away(f"{text} In 2007, Bergen hired 40 men for the yards.", "how many")

    assert [refused for _, refused in made] == expected


@pytest.mark.parametrize(
    ("told", "seller", "refused"),
    [
        ("Norwegian President", "Norway", "country of its speaker"),
        ("Norwegian President", "Iceland", None),
        ("Tarn Foods president", "Iceland", None),
    ],
)
def test_country_of_which_its_president_speaks_is_not_asked(told, seller, refused):
    made = turned_away(
        f"{told} Kari Nordby met crews. Kari Nordby said {seller} has sold 40 old ships to Sweden.", "subject"
    )

    assert made[-1][0].endswith("which country has sold 40 old ships to Sweden?")
    assert made[-1][1] == refused


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee said the price of fish in Bergen had fallen during her presidency.", ["office told"]),
        ("Ann Lee said her Harbour Party had never sold old ships to Bergen.", ["office told"]),
        ("Ann Lee said the price of fish in Bergen had fallen during her long journey.", [None]),
        ("Ann Lee said Jon Vik sold old ships to Bergen during his presidency.", [None]),
    ],
)
def test_speaker_is_not_asked_for_by_what_only_an_office_has(told, expected):
    assert [refused for _, refused in turned_away(f"Prices fell. {told}", "report")] == expected


@pytest.mark.parametrize(
    ("whose", "expected"), [("my cabinet", "office told"), ("our cabinet", None), ("the cabinet", None)]
)
def test_quotation_of_one_who_speaks_of_an_own_office_is_not_asked(whose, expected):
    text = f"“Nobody in Bergen builds old bridges for heavy trains with {whose},” said Ann Lee, a pilot."

    assert [refused for _, refused in turned_away(text, "quotation")] == [expected]


def test_country_whose_town_the_stem_names_is_turned_away():
    text = "Norway opened a new museum for fishing boats in {} in 2019. Denmark closed two."

    assert [turned_away(text.format(town), "subject")[0][1] for town in ("Bergen", "Hamburg")] == [
        "country told by its town",
        None,
    ]


@pytest.mark.parametrize(
    ("others", "rule"),
    [
        ("", "country of the article"),
        ("Denmark closed two ports. Sweden sold ten.", None),
        ("Norway has wide seas. Norway has old ports. Sweden sold ten.", "country of the article"),
    ],
)
def test_country_that_the_article_is_of_is_not_asked(others, rule):
    text = f"Norway opened a new tunnel under the long fjord in 2019. {others}"

    assert turned_away(text, "subject")[0][1] == rule


def test_country_of_the_article_is_asked_beside_another():
    text = "Norway sold ten old ferries to Denmark in 2019. Norway has wide seas. Norway has old ports."

    assert turned_away(text, "subject")[0][1] is None


@pytest.mark.parametrize(("title", "expected"), [("Crews row to Bergen", True), ("Crews row home", False)])
def test_place_that_the_title_names_is_not_asked(title, expected):
    ground = ground_of("In 2019, Jon Vik opened ten new harbours in Bergen.", title)

    made = [vetted(ground, one) for one in places.ask(ground)]

    assert [one is not None and one.rule == "place in title" for one in made] == [expected]


def test_border_that_a_map_shows_is_not_asked():
    text = "Norway shares a long border with Sweden. Iceland has ports. Denmark has ports."

    assert [rule for _, rule in turned_away(text, "preposition")] == ["border shared"]


def test_state_whose_town_the_stem_names_is_not_asked():
    text = "Mayor Jon Vik of {} bought ten old ferries in Ohio in 2019. Texas and Utah have ports."

    found = [turned_away(text.format(town), "where")[0][1] for town in ("Cleveland", "Oslo")]

    assert found == ["country told by its town", None]
