"""Where several say the like, who said so is asked by a calling that no other who speaks has."""

import pytest

from quiz.questions.asking import reports
from quiz.questions.drafts import Kind
from quiz.questions.telling_apart import calling_of, told_apart
from quiz.questions.writing import forms_of
from tests.quiz.questions.asked import ground_of

SAID = "said that the Danish report on herring is false."
OTHER = "Kari Nordby, a banker from Oslo, said that the Danish claims about cod are false."


def stems(*sentences: str) -> list[str]:
    ground = ground_of("\n\n".join(sentences))
    return [told_apart(ground, one).stem for one in reports.ask(ground)][:1]


@pytest.mark.parametrize(
    ("speaker", "other", "asking"),
    [
        ("Aino Laine, a fish expert at Tarn University,", OTHER, "Which fish expert"),
        ("Aino Laine, a fish expert at Tarn University,", "Kari Nordby, a banker, slept.", "Who"),
        ("Aino Laine, a rich banker from Tarn,", OTHER, "Who"),
        ("Aino Laine", OTHER, "Who"),
        ("Norwegian President Aino Laine", OTHER, "Who"),
    ],
)
def test_one_of_several_who_say_the_like_is_asked_for_by_a_calling(speaker, other, asking):
    assert stems(f"{speaker} {SAID}", other) == [f"{asking} {SAID[:-1]}?"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Aino Laine, a fish expert who lives in Tarn,", "fish expert"),
        ("Aino Laine, a fish expert and singer,", "fish expert"),
        ("Aino Laine, a fish and chips expert,", ""),
        ("Aino Laine, a banker,", "banker"),
        ("Aino Laine, an expert at Tarn University,", ""),
        ("Aino Laine, owner of the old ferry,", ""),
        ("Aino Laine, Tarn’s fish expert,", ""),
    ],
)
def test_calling_is_whole(told, expected):
    ground = ground_of(f"{told} {SAID}")
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Aino Laine")

    assert calling_of(ground, index) == expected


def test_one_told_apart_by_a_calling_is_to_be_typed():
    ground = ground_of(f"Aino Laine, a fish expert at Tarn University, {SAID}\n\n{OTHER}")
    asked = told_apart(ground, next(iter(reports.ask(ground))))

    assert {form.kind for form in forms_of(ground, asked, 0)} == {Kind.TYPED}
