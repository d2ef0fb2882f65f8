"""Subjects are said in full or not at all."""

import pytest

from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their friend Ann Lee opened a hall in Bergen.", "Ann Lee"),
        ("His boss and Ann Lee opened a hall in Bergen.", None),
        ("Lee opened a hall in Bergen.", None),
        ("Greens’ leader Ann Lee opened a hall in Bergen.", "the Greens’ leader Ann Lee"),
        ("European Union’s envoy Ann Lee opened a hall.", "the European Union’s envoy Ann Lee"),
        ("Woods’ caddie Ann Lee opened a hall in Bergen.", "Woods’ caddie Ann Lee"),
        ("Norway’s envoy Ann Lee opened a hall in Bergen.", "Norway’s envoy Ann Lee"),
        (
            "Ann Lee, a trade envoy running against the mayor Jon Vik in the Bergen region, opened a hall.",
            "Ann Lee, a trade envoy,",
        ),
        ("Ann Lee, a trade envoy in Bergen, opened a hall.", "Ann Lee, a trade envoy in Bergen,"),
        ("Some ships left Bergen in May.", None),
        ("Other ships left Bergen in May.", None),
        ("Many ships left Bergen in May.", None),
        ("Many old wooden ships left Bergen in May.", "many old wooden ships"),
        ("Forty ships left Bergen in May.", "forty ships"),
        ("Some 40 ships left Bergen in May.", "some 40 ships"),
        ("Steel shares fell in Bergen.", "steel shares"),
        ("Deep-sea shares fell in Bergen.", "deep-sea shares"),
        ("Tourism changed Norway.", "tourism"),
        ("Tourism changed quickly.", None),
        ("In 2011 voters chose Ann Lee.", "voters"),
        ("Ann Lee slept when tourism changed Norway.", "Ann Lee"),
        ("Cats runs in Bergen.", None),
        ("A gauge of deep-sea companies fell in Bergen.", None),
        ("Shares fell in Bergen.", None),
        ("One in May 2019 hit Bergen.", None),
        ("One in Norway hit a harbour.", None),
        ("One in four ferries hit a harbour.", "one in four ferries"),
        ("One of the old ferries of Bergen hit a harbour.", "one of the old ferries of Bergen"),
        ("One old ferry hit a harbour.", "one old ferry"),
        ("Reports of a fire at two plants alarmed Norway.", "reports of a fire at two plants"),
        ("The euro rose in Bergen.", "the euro"),
        ("The strike by dockers closed Bergen.", "the strike by dockers"),
        ("The man in a coat left Bergen.", None),
        ("The strike in May closed Bergen.", None),
        ("The race to build a harbour began in Bergen.", "the race to build a harbour"),
        ("The project, funded by Norway, began in Bergen.", "the project, funded by Norway,"),
        ("The project, delayed by rain, began in Bergen.", None),
        ("The two strikes closed Bergen.", None),
        ("The two strikes of dockers closed Bergen.", "the two strikes of dockers"),
        ("The eight Kari Lund films changed Norway.", "the eight Kari Lund films"),
        ("The 40-mile (64-km) road to Bergen closed.", "the 40-mile road to Bergen"),
    ],
)
def test_subject_is_said_where_it_says_who(text, expected):
    ground = ground_of(text)

    said = say_subject(ground, ground.facts[1][0])

    assert (said and said.text) == expected


def test_body_is_named_without_a_description_that_hangs():
    ground = ground_of("The Tarn Dairy, the oldest dairy of the region, has bought 400 bottles.")

    assert say_subject(ground, ground.facts[1][0]).text == "the Tarn Dairy"


@pytest.mark.parametrize("dash", ["--", "—", "–"])
def test_dash_that_a_subject_opens_is_closed(dash):
    ground = ground_of(f"Two old towns {dash} Bergen and Narvik {dash} opened a hall.")

    assert say_subject(ground, ground.facts[1][0]).text == f"two old towns {dash} Bergen and Narvik {dash}"


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "She sold 40 old boats to Oslo.",
            "How many old boats did Kari Nordby, the mayor of Bergen, sell to Oslo?",
        ),
        (
            "She said Norway had sold 40 old boats to Oslo.",
            "According to Kari Nordby, the mayor of Bergen, how many old boats did Norway sell to Oslo?",
        ),
    ],
)
def test_person_behind_a_pronoun_is_said_with_the_role(told, stem):
    found = asked(f"Kari Nordby, the mayor of Bergen, left. {told}", "how many")

    assert [asked_for for asked_for, _ in found] == [stem]


def test_surname_in_a_gap_is_said_with_the_role():
    text = "Kari Nordby, the mayor of Bergen, left. Nordby sold 40 old boats to Oslo in 1938."

    assert (
        "Fill the gap: Kari Nordby, the mayor of Bergen, sold _____ old boats to Oslo in 1938.",
        "40",
    ) in asked(text, "gap")


@pytest.mark.parametrize(
    ("source", "is_asked"), [("according to the Baltic Council", True), ("according to a tally", False)]
)
def test_bare_plural_is_said_where_a_named_body_tells_of_it(source, is_asked):
    found = asked(f"Dealers last year sold 41,250 old boats, {source}.", "how many")

    assert [stem for stem, _ in found] == [
        "According to the Baltic Council, how many old boats did dealers sell in 2023?"
    ] * is_asked
