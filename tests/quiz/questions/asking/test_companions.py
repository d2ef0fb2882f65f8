"""The last of a list that stands behind a preposition deep in its phrase."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.asking import companions
from quiz.questions.ground import Ground
from tests.quiz.questions.asked import PUBLISHED, asked, candidates


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Oslo Airport is a hub for both Widerøe Airlines and Norse Airlines.",
            "Besides Widerøe Airlines, for which other airline is Oslo Airport a hub?",
            "Norse Airlines",
        ),
        (
            "Dengue fever is common in Africa and Siberia.",
            "Besides Africa, in which other region is Dengue fever common?",
            "Siberia",
        ),
    ],
)
def test_companion_behind_be_is_asked(text, stem, answer):
    assert asked(text, "companion") == [(stem, answer)]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Kari Nordby and Jon Vik have opened two new harbours in Bergen.",
            "Kari Nordby and who else have opened two new harbours in Bergen?",
        ),
        (
            "Norway signed a treaty with Kari Nordby and Jon Vik in Bergen.",
            "Besides Kari Nordby, with whom else did Norway sign a treaty?",
        ),
        (
            "The Baltic Council praised Kari Nordby and Jon Vik in Bergen.",
            "Besides Kari Nordby, who else did the Baltic Council praise in Bergen?",
        ),
    ],
)
def test_person_beside_others_is_asked_with_who_else(text, stem):
    assert asked(text, "companion") == [(stem, "Jon Vik")]


@pytest.mark.parametrize(
    ("elsewhere", "count"), [("Floods spared Sweden.", 0), ("Storms came to Sweden.", 1), ("Floods rose.", 1)]
)
def test_companion_is_not_asked_where_the_same_is_told_of_another(elsewhere, count):
    text = f"Floods have hit Norway, Iceland and Denmark in the last century. {elsewhere}"

    assert len(asked(text, "companion")) == count


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("Norway and Iceland bought a ferry in 2019.", True),
        ("Widerøe Airlines and Norse Airlines bought a ferry in 2019.", True),
        ("Kari Nordby and Jon Vik bought a ferry in 2019.", False),
    ],
)
def test_companion_of_no_sure_sort_is_doubted(text, is_sure):
    (found,) = candidates(text, "companion")

    assert ("companion of any sort" in found.doubts) is not is_sure


@pytest.mark.parametrize(
    ("told", "elsewhere", "count"),
    [
        ("condemned the attack", "Crews slept.", 1),
        ("also condemned the attack", "Crews slept.", 0),
        ("condemned the attack", "Denmark condemned it on Monday.", 0),
        ("condemned the attack", "Denmark sold a ferry on Monday.", 1),
    ],
)
def test_companion_is_not_asked_where_others_did_so_too(told, elsewhere, count):
    text = f"Norway and Iceland {told} on Riga in May 2020. {elsewhere}"

    assert len(asked(text, "companion")) == count


@pytest.mark.parametrize(
    ("title", "stem", "answer"),
    [
        ("A treaty on cod", "Besides Norway and Iceland, with which other country", "Denmark"),
        ("A treaty for Denmark", "Besides Norway and Denmark, with which other country", "Iceland"),
        ("A Danish treaty", "Besides Norway and Denmark, with which other country", "Iceland"),
    ],
)
def test_one_that_the_title_hides_is_asked(title, stem, answer):
    text = "Sweden has signed a treaty with Norway, Iceland and Denmark."
    ground = Ground(analyse(Article(text, title=title, published_on=PUBLISHED)))
    (found,) = (one for one in companions.ask(ground) if one.rule == "companion")

    assert (found.stem.startswith(stem), found.answer.text) == (True, answer)


def test_other_parts_of_the_world_are_asked_before_continents():
    text = "Dengue fever is common in Siberia, the Caucasus and Africa."

    assert [answer for _, answer in asked(text, "companion")] == ["Caucasus"]


@pytest.mark.parametrize(
    ("subject", "count"), [("Members of the Baltic Council", 0), ("The Baltic Council", 1)]
)
def test_members_are_asked_of_what_has_them(subject, count):
    text = f"{subject} {'includes' if count else 'include'} Norway, Iceland and Denmark."

    assert len(asked(text, "companion")) == count


def test_body_with_television_in_its_name_may_be_no_broadcaster():
    text = "NBC and Kelda Television sold 40 old cameras to Norway in 2018."

    assert [stem for stem, _ in asked(text, "companion")] == [
        "NBC and which other organisation sold 40 old cameras to Norway in 2018?"
    ]
