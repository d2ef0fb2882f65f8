"""Stems and statements: what is told of a subject, and what stands for the part that is asked for."""

import pytest

from quiz.questions.wording.stems import predicate, statement
from tests.quiz.questions.asked import asked, ground_of


def test_statement_and_predicate_tell_the_pluperfect_as_past():
    ground = ground_of("Norway had met Iceland in Bergen.")
    fact = ground.facts[1][0]

    assert statement(ground, fact).text == "Norway met Iceland in Bergen."
    assert predicate(ground, fact).text == "met Iceland in Bergen"


def test_direction_is_not_torn_off_its_place():
    ground = ground_of("Norway fished north of Bergen in May.")

    assert statement(ground, ground.facts[1][0]) is None


def test_statement_that_ends_in_a_quotation_has_one_stop():
    ground = ground_of("Norway called the port of Oslo “a costly mistake.”")

    assert statement(ground, ground.facts[1][0]).text == "Norway called the port of Oslo “a costly mistake”."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway tried to close the old harbour of Bergen by May.",
            [("What did Norway try to do by May?", "to close the old harbour of Bergen")],
        ),
        (
            "Norway agreed to sell French jets in Bergen.",
            [("What did Norway agree to do?", "to sell French jets in Bergen")],
        ),
        ("Norway closed the old harbour of Bergen by May.", []),
    ],
)
def test_deed_asked_for_leaves_to_do_in_its_place(text, expected):
    assert asked(text, "deed") == expected


def test_change_is_asked_by_how_much_or_to_what_figure_and_never_both_at_once():
    assert asked("The oil price of Norway fell three percent to 42 dollars in May 2020.", "how much") == [
        ("By how much did the oil price of Norway fall in May 2020?", "three percent"),
        ("To what figure did the oil price of Norway fall in May 2020?", "42 dollars"),
    ]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Norway rejected an old ferry, using cheap charges.", "What did Norway reject?"),
        ("Norway rejected an old ferry, killing two whales.", "What did Norway reject, killing two whales?"),
    ],
)
def test_participle_behind_the_object_asked_for_stays_only_where_it_tells_a_result(text, stem):
    assert [one for one, _ in asked(text, "thing told")] == [stem]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Danish fishermen left their harbours.", "Danish fishermen left their harbours."),
        ("Danish fishermen said they feared storms.", "Danish fishermen said they feared storms."),
        ("Mayor Jon Vik said he feared storms.", "Mayor Jon Vik said he feared storms."),
        ("A small council says it fears storms.", "A small council says it fears storms."),
        ("Danish fishermen left them in Oslo.", None),
        ("These fishermen left their harbours.", None),
        ("Prices in Norway grew 2.5% in 2019.", "Prices in Norway grew 2.5% in 2019."),
        ("Heavy storms tore up the roads of Norway.", "Heavy storms tore up the roads of Norway."),
        (
            "Danish fishermen helped close the roads of Norway.",
            "Danish fishermen helped close the roads of Norway.",
        ),
    ],
)
def test_fact_is_told_whole_where_its_own_subject_explains_it(text, expected):
    ground = ground_of(text)
    told = statement(ground, ground.facts[1][0])

    assert (told and told.text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway taxed fishing boats that use old seine nets.",
            "Which country taxed fishing boats that use old seine nets?",
        ),
        (
            "Norway is watching four harbours right now for leaking boats.",
            "Which country is watching four harbours for leaking boats?",
        ),
        (
            "Norway caught 12 percent of all herring in Europe, just as much as Iceland.",
            "Which country caught 12 percent of all herring in Europe, as much as Iceland?",
        ),
    ],
)
def test_question_for_the_subject_says_which_things_are_meant(text, expected):
    assert asked(text, "subject") == [(expected, "Norway")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In July, Norway announced that it would sell two old fishing boats.",
            "Which country announced in July 2023 that it would sell two old fishing boats?",
        ),
        (
            "In July, Norway issued a report revealing how much herring its boats lost.",
            "Which country issued a report revealing how much herring its boats lost?",
        ),
        (
            "In July, Norway changed its fishing rules, asking crews to count whales.",
            "Which country changed its fishing rules in July 2023, asking crews to count whales?",
        ),
    ],
)
def test_opening_date_dates_the_verb_asked_about(text, expected):
    assert (expected, "Norway") in asked(text, "subject")


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "The herring catch of Norway rose from 12% to 45% in Oslo.",
            "how much",
            ("To what figure did the herring catch of Norway rise from 12% in Oslo?", "45%"),
        ),
        (
            "Norway opened the Orlin Museum in Riga in 2012.",
            "object",
            ("Which museum did Norway open in Riga in 2012?", "Orlin Museum"),
        ),
        (
            "Ann Lee spends up to four months at a time sleeping, eating and washing in her truck.",
            "how many",
            (
                "How long does Ann Lee spend at a time sleeping, eating and washing in her truck?",
                "up to four months",
            ),
        ),
    ],
)
def test_what_stands_beside_the_answer_and_is_not_its_own_is_told(text, rule, expected):
    assert expected in asked(text, rule)


def test_part_that_is_too_long_goes_with_what_its_comma_opens():
    text = (
        "According to a new study, roughly 35 million people in Norway might face floods on farms by the"
        " middle of the century, with two million in danger by the end of the century if emissions are high."
    )

    assert asked(text, "how many") == [
        (
            "According to a new study, how many people in Norway might face floods on farms by the middle"
            " of the century?",
            "roughly 35 million",
        )
    ]


def test_level_at_which_an_index_ends_is_not_told_beside_its_change():
    text = "The Oslo Index rose 0.9 percent to 2,232.05 in Riga in 2012."

    assert asked(text, "how much") == [
        ("By how much did the Oslo Index rise in Riga in 2012?", "0.9 percent")
    ]


def test_place_of_the_body_that_a_preposition_leads_to_is_not_told():
    text = "The old trawler of Norway will be sent to the Orlin Museum in Riga in 2030."

    assert not any(" in Riga" in stem for stem, _ in asked(text, "preposition"))


def test_year_behind_a_day_is_closed_by_a_comma():
    text = "On May 3, 2010, Norway met Iceland. Norway pledged Tuesday to sell two old ports of Riga."

    assert ("Which country pledged on May 28, 2024, to sell two old ports of Riga?", "Norway") in asked(
        text, "subject"
    )


def test_how_often_it_is_so_stays_before_the_verb():
    text = "Norway usually sells 40 boats to Iceland in Bergen."

    assert asked(text, "subject") == [
        ("Which country usually sells 40 boats to Iceland in Bergen?", "Norway")
    ]
    assert asked(text, "how many") == [
        ("How many boats does Norway usually sell to Iceland in Bergen?", "40"),
    ]


@pytest.mark.parametrize(
    ("text", "rule", "stem"),
    [
        (
            "Norway usually also sells 40 boats to Iceland.",
            "how many",
            "How many boats does Norway usually sell to Iceland?",
        ),
        (
            "Gout often causes swelling (called tophi) in crews of Norway.",
            "called",
            "What is the swelling in crews of Norway that gout often causes called?",
        ),
        (
            "Gunmen regularly attacked Riga in 2010, killing 40 crew members.",
            "casualties",
            "How many crew members were killed when gunmen regularly attacked Riga in 2010?",
        ),
    ],
)
def test_how_often_it_is_so_is_told_by_every_rule(text, rule, stem):
    assert [one for one, _ in asked(text, rule)] == [stem]


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        ("described as “wrong.”", "described as “wrong”."),
        ("called “a costly mistake,” in 2021.", "called “a costly mistake,” in 2021."),
    ],
)
def test_clause_that_says_which_keeps_its_quotation(called, expected):
    ground = ground_of(f"Norway left with a sum that Ann Lee {called}")

    told = statement(ground, ground.facts[1][0]).text

    assert told == f"Norway left with a sum that Ann Lee {expected}"


def test_doubt_before_the_verb_is_asked_with_it():
    assert asked("Norway probably lost 40 ships in 2019.", "how many") == [
        ("How many ships did Norway probably lose in 2019?", "40")
    ]


def test_first_time_is_asked_for_as_the_first():
    assert asked("Norway first sold ferries in 2012.", "when") == [
        ("In which year did Norway first sell ferries?", "2012")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Iceland, which was slow to close ports to ships that came to them from the south, "
            "half of all crews left the old fleet.",
            "In Iceland, half of all crews left the old fleet.",
        ),
        (
            "In 2019, Norway sold forty old ships to Iceland.",
            "Norway sold forty old ships to Iceland in 2019.",
        ),
        ("Among nurses, half left the hospital of Bergen.", None),
    ],
)
def test_statement_keeps_the_opening_that_tells_of_whom_it_is(text, expected):
    ground = ground_of(text)
    told = statement(ground, ground.facts[1][0])

    assert (told and told.text) == expected
