"""Whoever the article names in one list with others, or tells of in its words, may belong on it."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.asking import lists
from quiz.questions.ground import Ground
from quiz.questions.options.listed import listed_with
from quiz.questions.options.whole_lists import list_rivals
from tests.quiz.questions.asked import PUBLISHED, ground_of


def test_rest_of_a_list_that_has_two_of_the_keys_may_be_right_as_well():
    ground = ground_of(
        "Norway, Denmark and Iceland flew crews home. Norway and Sweden met. Norway and Denmark flew 40 home."
    )
    names = [actor.name for actor in ground.analysis.actors]
    keys = {names.index("Norway"), names.index("Denmark")}

    assert {names[one] for one in listed_with(ground, 3, keys) - keys} == {"Iceland"}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Iceland sold a ferry.", ["Iceland"]),
        ("Iceland sent a negotiator.", []),
        ("Iceland sank in the talks of the crews on cod.", []),
    ],
)
def test_country_told_of_in_words_of_the_stem_stands_beside_no_list(other, expected):
    ground = ground_of(
        f"Cod has been the main point in negotiations between Norway and Denmark.\n\nRain fell.\n\n{other}"
    )
    asked = next(one for one in lists.ask(ground) if one.rule == "list")

    assert [one.text for one in list_rivals(ground, asked, 0)] == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Crews flee to Iceland", []),
        ("Crews flee to Icelandic ports", []),
        ("Crews flee", ["Iceland"]),
        ("", ["Iceland"]),
    ],
)
def test_country_of_a_given_title_stands_beside_no_list(title, expected):
    text = "Iceland sold a ferry.\n\nRain fell.\n\nCrews have fled from Norway and Denmark."
    ground = Ground(analyse(Article(text, title=title, published_on=PUBLISHED)))
    asked = next(one for one in lists.ask(ground) if one.rule == "list")

    assert [rival.text for rival in list_rivals(ground, asked, 0)] == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Iceland sold ships to Sweden.", ["Iceland"]),
        ("Crews that leave Sweden for Iceland sell ships.", ["Iceland"]),
        ("Iceland’s mayors urged Estonia to sell ships.", []),
        ("Iceland told Sweden to leave Tarn.", []),
    ],
)
def test_who_does_other_things_stands_beside_those_who_did_it(other, expected):
    ground = ground_of(f"Norway and Denmark have urged Sweden to leave Riga.\n\nRain fell.\n\n{other}")
    asked = next(one for one in lists.ask(ground) if one.rule == "list")

    assert [one.text for one in list_rivals(ground, asked, 0)] == expected


def test_country_near_any_of_the_list_may_stand_beside_it():
    ground = ground_of(
        "Nets were banned in Chile, Norway and Denmark.\n\nRain fell.\n\nSnow fell.\n\nIceland sold a ferry."
    )
    asked = next(one for one in lists.ask(ground) if one.rule == "list")

    assert [one.text for one in list_rivals(ground, asked, 0)] == ["Iceland"]


@pytest.mark.parametrize(("times", "expected"), [(5, ["Iceland"]), (2, [])])
def test_word_of_every_other_sentence_does_not_tell_of_the_deed(times, expected):
    fevers = "\n\n".join(f"Fever killed cow {number}." for number in range(times))
    ground = ground_of(f"Fever is common in Norway and Denmark.\n\n{fevers}\n\nFever came by Iceland.")
    asked = next(one for one in lists.ask(ground) if one.rule == "list")

    assert [one.text for one in list_rivals(ground, asked, 0)] == expected
