"""A question opens with the occasion that its sentence opens with, where that says something new."""

from dataclasses import replace

import pytest

from quiz.questions.screening.wording import ATTRIBUTION
from quiz.questions.wording.occasions import dated_before_when
from tests.quiz.questions.asked import candidates, ground_of


def stems(text: str, rule: str) -> list[str]:
    return [one.whole_stem for one in candidates(text, rule)]


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "After the fire in Riga, the Norwegian port was closed for six months.",
            "how much",
            "After the fire in Riga, for how long was the Norwegian port closed?",
        ),
        (
            "After their Riga ferry sank, the Baltic Ferry Company was closed for six months.",
            "how much",
            "After its Riga ferry sank, for how long was the Baltic Ferry Company closed?",
        ),
        (
            "In the 2005 Bergen regatta, Norway beat the sailors of Iceland and Denmark.",
            "subject",
            "In the 2005 Bergen regatta, which country beat the sailors of Iceland and Denmark?",
        ),
        (
            "It is little beside the catch of March 2019, when Norway caught more than 70,000 tonnes of cod.",
            "how many",
            "In March 2019, how much cod did Norway catch?",
        ),
        (
            "Overnight into Wednesday, 60 boats were sunk by Danish storms off Norway.",
            "how many",
            "How many boats were sunk by Danish storms off Norway overnight into 29 May 2024?",
        ),
        (
            "It had been calm since 2009, when Norway beat the sailors of Iceland and Denmark.",
            "subject",
            "In 2009, which country beat the sailors of Iceland and Denmark?",
        ),
        (
            "In July, Norway issued a report revealing how much herring its boats lost.",
            "subject",
            "In July 2023, which country issued a report revealing how much herring its boats lost?",
        ),
        (
            "In 2015, after Norway joined the fishing pact, Iceland signed the pact with Norway.",
            "subject",
            "In 2015, which country signed the pact with Norway?",
        ),
    ],
)
def test_occasion_opens_the_question(text, rule, expected):
    assert expected in stems(text, rule)


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "In a statement, Norway praised the sailors of Iceland.",
            "subject",
            "praised the sailors of Iceland?",
        ),
        (
            "So far, Norway has praised the sailors of Iceland.",
            "subject",
            "has praised the sailors of Iceland?",
        ),
        (
            "After its loss in Riga, Norway praised the sailors of Iceland.",
            "subject",
            "praised the sailors of Iceland?",
        ),
        (
            "After Lund’s decision, Norway praised the sailors of Iceland.",
            "subject",
            "praised the sailors of Iceland?",
        ),
        (
            "Before Norway fell, Norway praised the sailors of Iceland.",
            "subject",
            "praised the sailors of Iceland?",
        ),
    ],
)
def test_empty_occasion_or_one_that_leans_on_the_answer_is_left_out(text, rule, expected):
    assert f"Which country {expected}" in stems(text, rule)


def test_date_that_is_asked_for_is_no_occasion():
    text = "In 2015, Norway sold the old fishing port of Riga to Iceland."

    assert stems(text, "when") == ["In which year did Norway sell the old fishing port of Riga to Iceland?"]


def test_question_behind_an_occasion_is_found_as_behind_a_speaker():
    told = "After the vote of 2015, which country left the union?"

    assert ATTRIBUTION.sub("", told) == "which country left the union?"


def test_date_before_a_clause_sets_its_scene():
    text = "The last fire of Norway was in 2002, when Iceland sold the old port of Riga to Denmark."

    assert "In 2002, which country sold the old port of Riga to Denmark?" in stems(text, "subject")
    assert "In which year did Iceland sell the old port of Riga to Denmark?" in stems(text, "when")


@pytest.mark.parametrize(
    ("joint", "expected"),
    [
        ("and bought", "In 2014, which country bought a new fishing fleet from Iceland?"),
        ("and later bought", "Which country bought a new fishing fleet from Iceland?"),
    ],
)
def test_opening_is_told_of_the_second_deed_too(joint, expected):
    text = f"In 2014, Norway sold the old port of Riga {joint} a new fishing fleet from Iceland."

    assert expected in stems(text, "subject")


def test_opening_of_one_word_is_read():
    text = "Yesterday, the Baltic Ferry Company sold the old fishing port of Riga to Iceland."

    assert stems(text, "subject") == [
        "Which company sold the old fishing port of Riga to Iceland on 31 May 2024?"
    ]


def test_verdict_on_what_follows_is_no_occasion():
    text = "In what Riga Police called the worst case, Erik Lund sold 40 ferries to Iceland."

    assert stems(text, "how many") == ["How many ferries did Erik Lund sell to Iceland?"]


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("for the Baltic Council", ["Who saved 40 Danish boats in the harbour of Riga?"]),
        (
            "by an inch",
            ["After Bo Ek lost a race by an inch, who saved 40 Danish boats in the harbour of Riga?"],
        ),
    ],
)
def test_occasion_that_ends_on_somebody_does_not_open_who(ending, expected):
    text = f"After Bo Ek lost a race {ending}, Jon Vik saved 40 Danish boats in the harbour of Riga."

    assert [stem for stem in stems(text, "subject") if "saved" in stem] == expected


@pytest.mark.parametrize(("verb", "expected"), [("win", "in 2016"), ("sell", None)])
def test_date_of_a_first_deed_is_not_that_of_the_second(verb, expected):
    ground = ground_of("Norway grew in 2016, when it won a vote, and sold its ports to Iceland in 2021.")
    fact = next(one for one in ground.facts[1] if one.verb == verb)
    dated = dated_before_when(ground, replace(fact, is_main=False))

    assert (dated and dated.text) == expected
