"""Dates of what was signed, built or opened, told in passing behind the thing."""

import pytest

from quiz.questions.asking.dated_participles import ask
from tests.quiz.questions.asked import ground_of


def asked_of(text: str) -> list[tuple[str, str]]:
    return [(one.stem, one.answer.text) for one in ask(ground_of(text))]


@pytest.mark.parametrize(
    ("text", "stem", "date"),
    [
        (
            "Friday is a feast of the Norway Fish Act, signed in Bergen by Mayor Ann Lee on August 14, 1935.",
            "On what date was the Norway Fish Act signed in Bergen by Mayor Ann Lee?",
            "August 14, 1935",
        ),
        (
            "The Skagen Bridge built by Denmark in 1998 has rusted.",
            "In which year was the Skagen Bridge built by Denmark?",
            "1998",
        ),
        (
            "The first herring satellite, launched from Norway in August, counts shoals.",
            "In which month of 2023 was the first herring satellite launched from Norway?",
            "August",
        ),
    ],
)
def test_date_behind_a_participle_is_asked_of_the_thing_before_it(text, stem, date):
    assert asked_of(text) == [(stem, date)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway left a union founded in 1998.",
        "Mona Lind, the former secretary for Karl Berg, signed a remarkable bill in March 1998.",
        "Norway left because Mayor Ann Lee announced in 1998 her retreat.",
        "The Skagen Bridge, which Denmark built in 1998, has rusted.",
        "The Skagen Bridge, built by Denmark and painted green in 1998, has rusted.",
        "“The Skagen Bridge, built in 1998, has rusted,” Ann Lee said.",
    ],
)
def test_date_of_what_nobody_knows_or_of_a_past_tense_is_not_asked_of_a_thing(text):
    assert asked_of(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Crews cheered, said Mona Lind of the Herring Institute, which was founded in 1985 with gifts.",
            [("In which year was the Herring Institute founded?", "1985")],
        ),
        (
            "Crews wept, said Mona Lind, senior fellow of the Herring Institute, which was founded in 1985.",
            [],
        ),
        (
            "The last delivery of herring to Riga, which took place in October, had been planned with Oslo.",
            [("In which month of 2023 did the last delivery of herring to Riga take place?", "October")],
        ),
        (
            "It was not clear why this failed with the baker Karl Berg, who rudely refused a prize in 2013.",
            [("In which year did Karl Berg refuse a prize?", "2013")],
        ),
        ("The plan of Mona Lind, which fell through in 1969, hints at the age of the sea.", []),
        ("The Tarn meteorite, which fell and broke in 1969, hints at the age of the sea.", []),
        ("The Tarn meteorite, which has been near Bergen in 1969, hints at the age of the sea.", []),
    ],
)
def test_date_in_a_clause_between_commas_is_asked_of_the_name_before_it(text, expected):
    assert asked_of(text) == expected


def test_date_is_not_asked_of_things_with_their_doer_behind_them():
    text = "Crews counted most of the old boats Tarn Foods collected in 2015."

    assert asked_of(text) == []
