"""Who "he" is in a quotation: told in brackets where the article is of one man, and not asked elsewhere."""

import pytest

from tests.quiz.questions.asked import asked

ABOUT = "Jon Vik built boats in Bergen. He sold them in Oslo. Vik lost his port in 1990. Vik lives in Tarn."


def said(quoted: str, about: str = ABOUT, near: str = "The sea is cold.") -> list[str]:
    stems = asked(f"{about}\n\n{near}\n\n“{quoted},” said the sailor Aino Laine.", "quotation")
    return [stem.removeprefix("Who said: “").removesuffix("”?") for stem, _ in stems]


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("He has sold forty heavy boats to Norway", "[Jon Vik] has sold forty heavy boats to Norway"),
        (
            "His forty heavy boats made all of Bergen rich",
            "[Jon Vik’s] forty heavy boats made all of Bergen rich",
        ),
        (
            "With no money for crews, he's building heavy boats for Oslo",
            "With no money for crews, [Jon Vik] is building heavy boats for Oslo",
        ),
        (
            "He’s never been to Oslo with forty heavy boats",
            "[Jon Vik] has never been to Oslo with forty heavy boats",
        ),
    ],
)
def test_the_one_man_of_the_article_is_named_in_brackets(quoted, expected):
    assert said(quoted) == [expected]


@pytest.mark.parametrize(
    ("quoted", "about"),
    [
        ("She has sold forty heavy boats to Norway", ABOUT),
        ("He has sold forty heavy boats to Norway", f"{ABOUT} Ole Dahl fell. Ole Dahl sank. Dahl rose."),
        ("He has sold forty heavy boats to Norway", "Jon Vik built boats in Bergen."),
        ("Now he can build forty heavy boats for Norway", ABOUT),
        ("An old port of Tarn never wanted him to build heavy boats", ABOUT),
        ("He has sold it to Norway with forty heavy boats", ABOUT),
    ],
)
def test_he_who_may_be_another_is_not_asked_about(quoted, about):
    assert said(quoted, about) == []


def test_man_told_of_long_before_is_not_meant():
    apart = f"{ABOUT}\n\nThe sea is cold.\n\nThe moon is old.\n\nThe sun is hot."

    assert said("He has sold forty heavy boats to Norway", apart) == []


def test_somebody_else_named_just_before_may_be_meant():
    near = f"{ABOUT}\n\nOle Dahl sank."

    assert said("He has sold forty heavy boats to Norway", near) == []


@pytest.mark.parametrize(
    ("near", "is_asked"),
    [
        ("The president of Iceland closed the port.", False),
        ("A young clerk of Tarn robbed a bank.", False),
        ("The mayor of Tarn robbed a bank.", False),
        ("Her husband sails too.", False),
        ("The port was closed by a judge.", False),
        ("His wife sails too.", True),
        ("Vik, a sailor, has a port.", True),
        ("Vik is a sailor.", True),
        ("The president’s palace fell.", False),
        ("The police station fell.", True),
        ("The government closed the port.", True),
    ],
)
def test_somebody_without_a_name_may_be_meant(near, is_asked):
    assert bool(said("He has sold forty heavy boats to Norway", near=near)) is is_asked
