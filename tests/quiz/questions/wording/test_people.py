"""A person is introduced by what tells who that is, and by nothing else."""

import pytest

from quiz.questions.wording.people import introduced
from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, the owner of a mill, sold a farm in Bergen.", "Ann Lee, the owner of a mill,"),
        ("Ann Lee, a trade envoy, sold a farm in Bergen.", "Ann Lee, a trade envoy,"),
        ("Ann Lee, a Ukrainian trade envoy, sold it.", "Ann Lee, a Ukrainian trade envoy,"),
        ("Ann Lee, an MP of Tarn, sold a farm in Bergen.", "Ann Lee, an MP of Tarn,"),
        ("Ann Lee, Greens' chief envoy, sold it.", "Ann Lee, the Greens' chief envoy,"),
        ("Ann Lee, a colleague, sold a farm in Bergen.", "Ann Lee"),
        (
            "Ann Lee, European Union's envoy to Norway, sold it.",
            "Ann Lee, the European Union's envoy to Norway,",
        ),
        ("Ann Lee, the gifted writer, sold a farm in Bergen.", "Ann Lee"),
        ("Author Ann Lee sold a farm in Bergen.", "author Ann Lee"),
        ("President Ann Lee sold a farm in Bergen.", "President Ann Lee"),
        ("High school teacher Ann Lee sold a farm in Bergen.", "high school teacher Ann Lee"),
        ("Overnight leader Ann Lee sold a farm in Bergen.", "Ann Lee"),
        ("Former leader Ann Lee sold a farm in Bergen.", "Ann Lee"),
        ("Former CEO Ann Lee sold a farm in Bergen.", "Ann Lee"),
        ("Opposition leader Ann Lee sold a farm in Bergen.", "opposition leader Ann Lee"),
        ("Head coach Ann Lee sold a farm in Bergen.", "head coach Ann Lee"),
        ("Senior researcher Ann Lee sold a farm in Bergen.", "senior researcher Ann Lee"),
        ("Harbour Party leader Ann Lee sold a farm in Bergen.", "Harbour Party leader Ann Lee"),
        ("Oslo teacher Ann Lee sold a farm in Bergen.", "Oslo teacher Ann Lee"),
        ("The UN’s harbour envoy Ann Lee sold a farm in Bergen.", "the UN’s harbour envoy Ann Lee"),
        ("Marine biologist Ann Lee sold a farm in Bergen.", "marine biologist Ann Lee"),
        (
            "Ann Lee, a director for the Northern Fishing Fund at Tarn University in north Marlo, sold it.",
            "Ann Lee, a director for the Northern Fishing Fund,",
        ),
        ("Governor of the Skagen region Ann Lee sold it.", "Ann Lee, the Governor of the Skagen region,"),
    ],
)
def test_person_is_introduced_by_a_role_that_tells_which(text, expected):
    ground = ground_of(text)
    person = next(actor for actor in ground.analysis.actors if actor.name == "Ann Lee")

    assert introduced(person) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("NFC moves cargo to Riga", "the Norland Fishing Council"),
        ("The NFC clerk moves cargo to Riga", "The Norland Fishing Council clerk"),
    ],
)
def test_name_for_its_letters_takes_the_article_that_runs_with_it(told, expected):
    text = f"The Norland Fishing Council (NFC) met. Ann Lee praised the Norland Fishing Council. {told}."
    ground = ground_of(text)
    phrase = ground.facts[len(ground.analysis.sentences)][0].subject

    assert say(ground, phrase).text == expected


def test_letters_of_a_name_in_large_and_small_are_said_in_full():
    text = (
        "Norway paid crews known as Boats of Arken, or BoA. Jon Vik, a judge in Oslo, said that BoA had sold "
        "12 ships to Iceland in March 2020."
    )

    assert [stem for stem, _ in asked(text, "report")] == [
        "Who said that Boats of Arken had sold 12 ships to Iceland in March 2020?"
    ]


def test_law_is_said_by_its_name_where_the_article_has_its_letters():
    text = (
        "Norway passed the Harbour Waters Act (HWA) in 2019. Jon Vik, a judge in Oslo, said that boats from "
        "Iceland would need a permit under the HWA."
    )

    assert [stem for stem, _ in asked(text, "report")] == [
        "Who said that boats from Iceland would need a permit under the Harbour Waters Act?"
    ]


def test_name_with_a_particle_is_said_in_full_at_the_head_of_a_sentence():
    text = "Mayor Ann von Tarn left Bergen. Von Tarn opened an old harbour office in Oslo in March 2020."

    assert (
        "In which city did Mayor Ann von Tarn open an old harbour office in March 2020?",
        "Oslo",
    ) in asked(text, "where")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ships of Norway's Air Force left. The Air Force sold 40 boats.", "Norway’s Air Force"),
        (
            "Ships of Norway's Air Force left. The Air Force of Norway sold 40 boats.",
            "The Air Force of Norway",
        ),
        ("Ships of the Air Force left. The Air Force sold 40 boats.", "the Air Force"),
        (
            "Ships of Norway's Air Force left. Iceland's Air Force sold 40 boats. The Air Force met.",
            "the Air Force",
        ),
    ],
)
def test_body_that_every_state_has_is_said_with_its_state(text, expected):
    ground = ground_of(text)
    said = say(ground, ground.facts[len(ground.analysis.sentences)][0].subject)

    assert said.text.replace("The ", "the ", 1) == expected.replace("The ", "the ", 1)


def test_law_for_its_letters_takes_the_article():
    text = "Norway passed a Fishing Ports Framework (FPF). Points under FPF go to 40 ships of Iceland."

    assert [stem for stem, _ in asked(text, "how many")] == [
        "To how many ships of Iceland do points under the Fishing Ports Framework go?"
    ]


def test_letters_are_those_of_the_name_that_the_article_gives_them():
    text = (
        "The Northern Free Crews, also known as Boats of Arken, or BoA, met. Jon Vik, a judge in Oslo, said "
        "that BoA had sold 12 ships to Iceland in March 2020."
    )

    assert [stem for stem, _ in asked(text, "report")] == [
        "Who said that Boats of Arken had sold 12 ships to Iceland in March 2020?"
    ]


@pytest.mark.parametrize(
    ("owner", "expected"), [("Lee", "Viktor Lee"), ("Nordby", "Viktor Lee, Nordby's husband,")]
)
def test_role_by_one_of_the_same_surname_is_left_out(owner, expected):
    ground = ground_of(f"{owner}'s husband, Viktor Lee, left Oslo. Viktor Lee sold a ship.")
    actor = next(one for one in ground.analysis.actors if one.name == "Viktor Lee")

    assert introduced(actor) == expected
