"""Whoever stands out among the people of an article is no rival of those who do not."""

import pytest

from quiz.questions.asking import quotations, subjects
from quiz.questions.drafts import Kind
from quiz.questions.options.actors import rivals
from quiz.questions.options.renown import has_known_name, states_named
from quiz.questions.writing import forms_of
from tests.quiz.questions.asked import ground_of

SAID = "“Heavy trains will damage the old bridge at Bergen,”"
OTHERS = [
    f"{name}, a historian, said that rain fell in Riga." for name in ("Aino Laine", "Tom Low", "Eva Lind")
]


def options_for(speaker: str, *others: str) -> list[str]:
    ground = ground_of("\n\n".join((f"{SAID} said {speaker}.", *others)))
    asked = next(iter(quotations.ask(ground)))
    return [rival.text for rival in rivals(ground, asked, 0)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Norwegian President Karl Berg", ["Aino Laine", "Tom Low", "Eva Lind"]),
        ("Tarn Railway President Karl Berg", ["Aino Laine", "Tom Low", "Eva Lind", "Karl Berg"]),
    ],
)
def test_head_of_state_does_not_stand_beside_historians(told, expected):
    other = f"{told} said that snow fell in Riga."

    assert options_for("Jon Vik, a historian", *OTHERS, other) == expected


@pytest.mark.parametrize(
    ("minister", "expected"),
    [("the mayor of Bergen", True), ("the mayor of Riga", False), ("a minister", False)],
)
def test_minister_stands_beside_the_head_of_the_same_state(minister, expected):
    other = "Norwegian President Karl Berg said that snow fell in Riga."

    assert ("Karl Berg" in options_for(f"Jon Vik, {minister}", *OTHERS, other)) is expected


def test_whoever_the_article_is_about_does_not_stand_beside_those_of_another_walk_of_life():
    chief = [
        f"Karl Berg, a patient, said that he {deed}." for deed in ("slept", "ate", "walked", "sang", "wept")
    ]

    assert options_for("Jon Vik, a historian", *OTHERS, *chief) == ["Aino Laine", "Tom Low", "Eva Lind"]


def test_president_beside_historians_alone_is_asked_for_in_writing():
    text = "\n\n".join((f"{SAID} said Norwegian President Karl Berg.", *OTHERS))

    ground = ground_of(text)
    forms = forms_of(ground, next(iter(quotations.ask(ground))), 0)

    assert [form.kind for form in forms] == [Kind.TYPED]


def test_family_name_with_its_particle_is_no_whole_name():
    bare = "Mr. Al Karam, a historian, said that snow fell in Riga."

    assert "Al Karam" not in options_for("Jon Vik, a historian", *OTHERS, bare)


@pytest.mark.parametrize(
    ("blamed", "minister", "expected"),
    [
        ("President Karl Berg", "Sergei Lavrov", False),
        ("President Karl Berg", "Ann Lee", True),
        ("heavy winter trains", "Sergei Lavrov", True),
    ],
)
def test_minister_known_to_all_is_no_option_where_the_question_names_the_state(blamed, minister, expected):
    said = f"“The old bridge at Tarn was damaged by {blamed},” said Norwegian Foreign Minister {minister}."
    others = [
        f"{name}, the mayor of Riga, said that it rained." for name in ("Aino Laine", "Tom Low", "Eva Lind")
    ]
    ground = ground_of("\n\n".join(("Norwegian President Karl Berg slept.", said, *others)))

    forms = forms_of(ground, next(iter(quotations.ask(ground))), 0)

    assert (Kind.SINGLE in {form.kind for form in forms}) is expected


@pytest.mark.parametrize(("more", "expected"), [("", False), ("Eva Lind, the mayor of Oslo, sang.", True)])
def test_others_told_of_in_one_sentence_alone_are_no_options(more, expected):
    others = "Mayor Aino Laine, Mayor Tom Low and Mayor Eva Lind went home."
    text = f"Mayor Jon Vik bought forty old fishing boats in Bergen.\n\n{others}\n\n{more}"
    ground = ground_of(text)
    asked = next(one for one in subjects.ask(ground) if one.answer.text == "Jon Vik")

    assert (Kind.SINGLE in {form.kind for form in forms_of(ground, asked, 0)}) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Iceland, Latvia, Estonia and Finland closed two old mines.", False),
        ("Iceland and Latvia praised Estonia and Finland in Riga.", True),
    ],
)
def test_others_of_one_sentence_that_deal_with_each_other_are_options(told, expected):
    ground = ground_of(f"Norway bought forty old fishing boats in 2010.\n\n{told}")
    asked = next(one for one in subjects.ask(ground) if one.answer.text == "Norway")

    assert (Kind.SINGLE in {form.kind for form in forms_of(ground, asked, 0)}) is expected


@pytest.mark.parametrize(
    ("stem", "expected"), [("Who met Ann Park?", {"NO"}), ("Who sold the park?", set()), ("Who?", set())]
)
def test_last_name_that_is_a_word_names_its_state_only_with_its_capital(stem, expected):
    ground = ground_of("Ann Park, the mayor of Bergen in Norway, sang.")

    assert states_named(ground, stem) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Barack Obama", True),
        ("Malia Obama", True),
        ("Lewis Hamilton", True),
        ("Kelda Hamilton", False),
        ("Kelda Marlo", False),
    ],
)
def test_one_of_many_of_a_surname_is_known_by_the_given_name(name, expected):
    ground = ground_of(f"Mayor {name} opened the harbour of Riga.")
    person = next(one for one in ground.analysis.actors if one.name == name)

    assert has_known_name(person) is expected
