"""Answers that name somebody by half, and words that may be of another or of anything."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.owners import is_of, person_half_known, place_missing
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ann Lee of the TNX", True), ("Ann Lee of TNX", True), ("Ann TNX", False), ("TNX", False)],
)
def test_who_is_of_a_body_is_not_called_so(name, expected):
    assert is_of(name, "TNX") is expected


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


@pytest.mark.parametrize(
    ("told", "stem", "expected"),
    [
        ("stayed there for 20 years", "For how long did Ann Lee stay?", "place dropped"),
        ("stayed in Marlo for 20 years", "For how long did Ann Lee stay in Marlo?", None),
    ],
)
def test_stem_keeps_the_place_of_a_stay(told, stem, expected):
    assert rule_for(f"Mayor Ann Lee {told}.", stem, "20 years", AnswerType.QUANTITY, "how much") == expected


def test_what_a_person_means_by_it_gets_no_name():
    told = "Mayor Ann Lee, who held the old cup for an hour, said it would pay for 200 old boats or 25 ports."
    found = turned_away(f"Norway gets 30% of its income from fish. {told}", "gap")

    assert {rule for stem, rule in found if "said Norway" in stem} == {"pronoun of another"}
