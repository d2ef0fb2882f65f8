"""Answers that name somebody by half."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.owners import person_half_known, place_missing
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann left. Ann met Kari Nordby. Ann said so.", "Ann", "the article has no full name of Ann"),
        ("Ann Lee left. Lee met Kari Nordby.", "Ann Lee", ""),
        ("Norway met Kari Nordby.", "Norway", ""),
        ("Churchill left. Churchill met Kari Nordby.", "Churchill", ""),
        ("Emperor Akimoto left. Akimoto met Kari Nordby.", "Akimoto", ""),
    ],
)
def test_person_of_one_name_is_no_answer(text, name, expected):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == name)
    answer = Answer(AnswerType.ACTOR, name, 0, len(name), index)

    assert person_half_known(ground, Candidate("subject", "Who left?", answer, 1)) == expected


@pytest.mark.parametrize(
    ("text", "stem", "answer", "expected"),
    [
        ("Ada Lund made $3 million.", "How much money did Ada Lund make?", "$3 million", "occasion missing"),
        (
            "Ada Lund made $3 million in Oslo.",
            "How much money did Ada Lund make in Oslo?",
            "$3 million",
            None,
        ),
        (
            "During the trials, Norway counted 90 cod.",
            "How many cod did Norway count?",
            "90",
            "occasion missing",
        ),
        (
            "During the trials, Norway counted 90 cod.",
            "How many cod did Norway count during the trials?",
            "90",
            None,
        ),
        ("Back then, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("That year, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("On Monday, Norway counted 90 cod.", "How many cod did Norway count?", "90", None),
        (
            "Over this period, Norway counted 90 cod.",
            "How many cod did Norway count?",
            "90",
            "occasion missing",
        ),
        ("Last year, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("Norway counted 90 cod last year.", "How many cod did Norway count in 2023?", "90", None),
        ("Over the past year, Norway has counted 90 cod.", "How many cod has Norway counted?", "90", None),
    ],
)
def test_amount_says_when_or_on_what_occasion(text, stem, answer, expected):
    assert rule_for(text, stem, answer, AnswerType.QUANTITY, "how many") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Old fishing shares of Norway and Denmark rose 14 percent before the long winter.",
            "figure undated",
        ),
        ("Old fishing shares of Norway and Denmark rose 14 percent in the long winter of 2019.", None),
        ("Singer Kari Nordby made $40 million with her old songs of herring.", "figure undated"),
        ("There were at least 40 large fires in the ports of Norway and Denmark.", "figure undated"),
        ("There were at least 40 large fires in the ports of Norway and Denmark in 2019.", None),
    ],
)
def test_gap_for_a_figure_of_no_told_time_is_turned_away(text, expected):
    assert expected in [rule for stem, rule in turned_away(text, "gap") if "_____" in stem]


def test_change_of_which_another_clause_tells_gives_a_figure_no_time():
    text = "Old crews of Norway and Denmark repaired 14 wooden boats and shares of Tarn have risen."

    assert "figure undated" not in [rule for _, rule in turned_away(text, "gap")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("casinos there have met new rivals", "nobody is told where “there” is"),
        ("in Riga the casinos there have met new rivals", ""),
        ("casinos have closed because there are new rivals", ""),
    ],
)
def test_there_needs_its_place(told, expected):
    text = f"{told[0].upper()}{told[1:]}, said Ann Lee."
    ground = ground_of(text)
    answer = Answer(AnswerType.ACTOR, "Ann Lee", text.index("Ann"), text.index("Ann") + 7, None)
    actors = tuple(range(len(ground.analysis.actors)))
    candidate = Candidate("report", f"Who said that {told}?", answer, 1, actors)

    assert place_missing(ground, candidate) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("While running the ferry line, ", "occasion missing"),
        ("As head of the ferry line, ", "occasion missing"),
        ("In the long winter, ", None),
        ("", None),
    ],
)
def test_what_somebody_did_in_an_office_is_not_asked_without_it(opening, expected):
    text = f"{opening}Ada Lund sold 40 old ferries to Iceland."

    assert {refused for _, refused in turned_away(text, "subject")} == {expected}


def test_it_of_which_a_person_speaks_may_be_anything():
    text = "The Bergen Council met. Mayor Jon Vik said it would give Norway 40 new ferries."

    assert {rule for _, rule in turned_away(text, "subject")} == {"pronoun of another"}


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway builds 90,000 new ones a year.", "Norway builds _____ new ones a year.", "ones of what"),
        (
            "Norway bought ships and built 90,000 new ones.",
            "Norway bought ships and built _____ new ones.",
            None,
        ),
    ],
)
def test_ones_are_of_something_told(text, stem, expected):
    assert rule_for(text, f"Fill the gap: {stem}", "90,000", AnswerType.QUANTITY, "gap") == expected


@pytest.mark.parametrize(
    ("speaker", "source", "expected"),
    [("nurse", "the old nurse", "pronoun of another"), ("report", "the article", None)],
)
def test_she_of_whom_an_unnamed_woman_speaks_may_be_herself(speaker, source, expected):
    told = f"The old {speaker} said she had sold Norway 40 new ferries in 2020."
    refused = dict(turned_away(f"Mayor Ada Lund came to Bergen. {told}", "subject"))

    assert refused[f"According to {source}, who sold Norway 40 new ferries in 2020?"] == expected
