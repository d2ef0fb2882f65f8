"""The noun behind "Which" that a reader would give the actor."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("name", "word", "answer"),
    [
        ("The Justice Department", "Which institution", "Justice Department"),
        ("The World Bank", "Which financial institution", "World Bank"),
        ("The Federal Reserve", "Which central bank", "Federal Reserve"),
        ("The Lind administration", "Which administration", "Lind administration"),
        ("The Aurora Lodge", "Which lodge", "Aurora Lodge"),
        ("Larkin College", "Which college", "Larkin College"),
        ("The Larkin Science Center", "Which center", "Larkin Science Center"),
        ("Larkin University", "Which university", "Larkin University"),
        ("The Kelda Boat Fair", "Which fair", "Kelda Boat Fair"),
        ("Vanity Fair", "Which magazine", "Vanity Fair"),
        ("The Knesset", "Which legislative body", "Knesset"),
        ("The Norwegian Parliament", "Which parliament", "Norwegian Parliament"),
        ("The Norwegian government", "Which country’s government", "Norway"),
        ("Norway’s government", "Which country’s government", "Norway"),
        ("Norway", "Which country", "Norway"),
    ],
)
def test_subject_is_asked_by_the_noun_of_its_sort(name, word, answer):
    text = f"{name} approved a new tax on fishing boats in May."

    assert asked(text, "subject") == [(f"{word} approved a new tax on fishing boats in May 2024?", answer)]


def test_region_that_no_list_has_is_a_place():
    text = "Norway built a new harbour for fishing boats in Mission Valley."

    assert [stem for stem, _ in asked(text, "where")] == [
        "In which place did Norway build a new harbour for fishing boats?"
    ]


def test_complex_is_a_place():
    text = "Norway built a new harbour for fishing boats at the Aurora Complex."

    assert [stem for stem, _ in asked(text, "where")] == [
        "At which place did Norway build a new harbour for fishing boats?"
    ]


def test_region_of_a_list_is_a_region():
    text = "Norway built a new harbour for fishing boats in the West Bank."

    assert [stem for stem, _ in asked(text, "where")] == [
        "In which region did Norway build a new harbour for fishing boats?"
    ]


@pytest.mark.parametrize(
    ("decade", "word"),
    [("the 1920s", "In which decade"), ("the late 1920s", "When"), ("the mid-1920s", "When")],
)
def test_part_of_a_decade_is_asked_with_when(decade, word):
    ((stem, _),) = asked(f"Norway built a new harbour for fishing boats in {decade}.", "when")

    assert stem == f"{word} did Norway build a new harbour for fishing boats?"


def test_territory_is_asked_for_as_country_or_territory():
    text = "Greenland’s government approved a new tax on fishing boats. Jon Vik fled to Greenland in 2019."

    assert [asked(text, rule)[0][0] for rule in ("subject", "where")] == [
        "Which country or territory’s government approved a new tax on fishing boats?",
        "To which country or territory did Jon Vik flee in 2019?",
    ]


def test_two_months_are_asked_for_as_two():
    ((stem, answer),) = asked("Norway built a new harbour for fishing boats in March and April.", "when")

    assert (stem, answer) == (
        "In which two months of 2024 did Norway build a new harbour for fishing boats?",
        "March and April",
    )


def test_fair_is_no_summit():
    text = "Norway will show an old fishing boat at the Bergen Boat Fair in May 2025."

    assert [stem for stem, _ in asked(text, "preposition")] == [
        "At which fair will Norway show an old fishing boat in May 2025?"
    ]
