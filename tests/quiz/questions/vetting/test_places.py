"""The place that a question asks for is that of the deed."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.places import team_by_place
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away

ACTOR = AnswerType.ACTOR
EITHER = "place or thing there"


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway lost a vote to Iceland.",
            "To which country did Norway lose a vote?",
            "no motion",
        ),
        (
            "Norway sent a ship to Iceland.",
            "To which country did Norway send a ship?",
            None,
        ),
        (
            "Norway took to Iceland to mourn its crew.",
            "To which country did Norway take to mourn its crew?",
            "no motion",
        ),
        (
            "Norway took its crew to Iceland.",
            "To which country did Norway take its crew?",
            None,
        ),
    ],
)
def test_path_needs_a_verb_of_motion(text, stem, expected):
    assert rule_for(text, stem, "Iceland", ACTOR, "where") == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway led a strike against a factory in Kalm.",
            "In which city did Norway lead a strike against a factory?",
            "place of a noun",
        ),
        ("Norway led a strike in Kalm.", "In which city did Norway lead a strike?", None),
        (
            "Norway wants its shipyard in Kalm to build boats.",
            "In which city does Norway want its shipyard to build boats?",
            "place of a noun",
        ),
        (
            "Norway criticised Iceland's destruction of old boats in Kalm.",
            "In which city did Norway criticise Iceland's destruction of old boats?",
            "place of a noun",
        ),
        ("Norway went to Kalm to build boats.", "To which city did Norway go to build boats?", None),
        (
            "Norway summoned Iceland's ambassador in Kalm in May.",
            "In which city did Norway summon Iceland's ambassador in May?",
            "place of a noun",
        ),
        (
            "Norway summoned the ambassador of Kalm in May.",
            "Of which city did Norway summon the ambassador?",
            None,
        ),
        (
            "Norway sent an ambassador to Kalm in May.",
            "To which city did Norway send an ambassador in May?",
            None,
        ),
        ("Norway led a strike on May 3 in Kalm.", "In which city did Norway lead a strike?", None),
        (
            "Norway moved its boats from the old harbour at Riga to Kalm.",
            "To which city did Norway move its boats from the old harbour at Riga?",
            None,
        ),
        (
            "Norway used the Tarn dock in Kalm to build boats.",
            "In which city did Norway use the Tarn dock to build boats?",
            None,
        ),
        (
            "Norway employed Jon Vik at its mill in Kalm for 40 years.",
            "In which city did Norway employ Jon Vik at its mill for 40 years?",
            None,
        ),
        (
            "Norway employed Jon Vik at the Kalm Mill in Kalm for 40 years.",
            "In which city did Norway employ Jon Vik at the Kalm Mill for 40 years?",
            "place of a noun",
        ),
        (
            "Norway honoured its crews at a ceremony in Kalm.",
            "In which city did Norway honour its crews?",
            None,
        ),
        (
            "Norway put old boats on display in Kalm.",
            "In which city did Norway put old boats on display?",
            None,
        ),
    ],
)
def test_place_is_that_of_the_deed(text, stem, expected):
    assert rule_for(text, stem, "Kalm", ACTOR, "where") == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway signed a treaty on cod for 2024 with Iceland.",
            "With which country did Norway sign a treaty on cod for 2024?",
            None,
        ),
        (
            "Norway signed a report on trade for firms with Iceland.",
            "With which country did Norway sign a report on trade for firms?",
            "place of a noun",
        ),
    ],
)
def test_partner_is_that_of_the_treaty(text, stem, expected):
    assert rule_for(text, stem, "Iceland", ACTOR, "preposition") == expected


def test_person_is_no_place():
    text = "Norway raised its concerns about old boats with Minister Jon Vik in the spring of 1986."

    assert turned_away(text, "preposition") == [
        ("With whom did Norway raise its concerns about old boats in the spring of 1986?", None)
    ]


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("In which country did the boats sink?", "placed twice"),
        ("In which country did the boats sink at Skagen?", None),
    ],
)
def test_place_is_not_asked_where_the_one_beside_it_is_lost(stem, expected):
    text = "The boats sank in Denmark at Skagen in 2019."

    assert rule_for(text, stem, "Denmark", ACTOR, "where") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Crews left the mill in Riga, which closed its gates for a week in 2019.",
            {"place or thing there"},
        ),
        ("Crews left the mill in Riga, which lies on the coast of Latvia.", set()),
    ],
)
def test_what_a_mill_does_is_not_asked_of_its_town(told, expected):
    refused = {rule for rule_asked in ("subject", "gap") for _, rule in turned_away(told, rule_asked)}

    assert refused & {EITHER} == expected


@pytest.mark.parametrize(
    ("text", "stem", "place", "is_refused"),
    [
        ("Ann Lee started 26 games at Texas.", "At which state did Ann Lee start 26 games?", "Texas", True),
        ("Ann Lee scored 26 goals for Texas.", "For which state did Ann Lee score 26 goals?", "Texas", True),
        ("Ann Lee scored 26 goals for Norway.", "For which country did Ann Lee score them?", "Norway", False),
        ("Ann Lee played 26 games in Oslo.", "In which city did Ann Lee play 26 games?", "Oslo", False),
        ("Ann Lee signed 26 laws at Oslo.", "At which place did Ann Lee sign 26 laws?", "Oslo", False),
    ],
)
def test_team_that_goes_by_its_place_is_no_place(text, stem, place, is_refused):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == place)
    start = text.index(place)
    answer = Answer(ACTOR, place, start, start + len(place), index)
    made = Candidate("preposition", stem, answer, 1, fact=ground.facts[1][0])

    assert bool(team_by_place(ground, made)) == is_refused


@pytest.mark.parametrize(("article", "expected"), [("The", "title as place"), ("the", None)])
def test_title_of_a_work_is_not_asked_as_the_place_in_it(article, expected):
    text = f"Ann Lee won the Golden Quill in 2016 for {article} Salt Road."

    assert turned_away(text, "preposition") == [
        ("For which road did Ann Lee win the Golden Quill in 2016?", expected)
    ]


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ("just one fish mill, in Tarn", "place of the only one"),
        ("its only fish mill, in Tarn", "place of the only one"),
        ("just one fish mill in Tarn", None),
        ("a fish mill, in Tarn", None),
    ],
)
def test_only_one_of_all_is_not_only_one_there(told, refused):
    stem = "In which town does Norway have a fish mill?"

    assert rule_for(f"Norway has {told}.", stem, "Tarn", AnswerType.ACTOR) == refused
