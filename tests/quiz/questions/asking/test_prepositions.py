"""In a company shares are bought; in a body of no known sort nothing happens."""

import pytest

from tests.quiz.questions.asked import asked


def test_body_is_asked_for_behind_in_where_its_sort_is_told():
    text = "Norway bought shares in the Tarnox {}."

    assert [asked(text.format(sort), "preposition") for sort in ("Company", "Association")] == [
        [("In which company did Norway buy shares?", "Tarnox Company")],
        [],
    ]


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "One Danish sailor was invited on LinkedIn to a talk with Ann Lee.",
            "On which platform was one Danish sailor invited to a talk with Ann Lee?",
        ),
        ("Norway imposed a big fine on LinkedIn.", "On which company did Norway impose a big fine?"),
    ],
)
def test_network_is_a_platform_to_those_who_write_there(told, stem):
    assert stem in [one for one, _ in asked(told, "preposition")]


def test_rest_of_the_name_of_a_body_is_not_told_beside_it():
    name = "the Harbour Organizing Committee for the 2022 Summer and Autumn Regatta Games"
    ((stem, _),) = asked(f"Two leaks in Bergen were reported to {name} on May 3, 2019.", "where")

    asked_for = "to which organisation were two leaks in Bergen reported on May 3, 2019?"
    assert stem == f"According to the article, {asked_for}"


@pytest.mark.parametrize(
    "text",
    [
        "Raids by Norway grew following the end of talks with the Tarn Union.",
        "Norway rejected a call by Ann Lee for an end to all fishing.",
        "The count was closed with Ann Lee taking the last seat from Jon Vik.",
    ],
)
def test_partner_in_what_a_noun_tells_is_not_asked_with_the_verb(text):
    assert asked(text, "preposition") == []


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "The balloon Tarnia lifted off from the Marlo Trust on 3 May 2021.",
            "From which place did the balloon Tarnia lift off on 3 May 2021?",
        ),
        (
            "The ferry Tarnia will be sent to the Marlo Trust following its last voyage.",
            "To which institution will the ferry Tarnia be sent following its last voyage?",
        ),
    ],
)
def test_body_at_an_end_of_a_way_is_asked_for_as_a_place(told, stem):
    assert (stem, "Marlo Trust") in asked(told, "where") + asked(told, "preposition")


def test_one_of_two_museums_is_asked_for_as_an_institution():
    text = "The ferry Tarnia will be moved from the Kalm Museum to the Marlo Museum on 3 May 2025."

    assert (
        "To which institution will the ferry Tarnia be moved from the Kalm Museum on 3 May 2025?",
        "Marlo Museum",
    ) in asked(text, "preposition")


def test_network_is_a_platform_where_things_are_done_on_it():
    text = "One Danish sailor was invited on LinkedIn by one fake clerk to take part in a talk."

    assert [stem.partition(" was ")[0] for stem, _ in asked(text, "where")] == ["On which platform"]
