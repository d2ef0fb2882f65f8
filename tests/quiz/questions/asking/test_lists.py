"""Lists behind a preposition: asked whole, where they are of one kind."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway signed a fishing treaty with Iceland, Denmark and Sweden in 2018.",
            "With which of these countries did Norway sign a fishing treaty in 2018?",
            "Iceland; Denmark; Sweden",
        ),
        (
            "Sheep fever is common in Norway, Iceland and Denmark.",
            "In which of these countries is sheep fever common?",
            "Norway; Iceland; Denmark",
        ),
    ],
)
def test_list_behind_a_preposition_is_asked(text, stem, answer):
    assert asked(text, "list") == [(stem, answer)]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Sheep fever broke out in Ohio, Washington and New York.", "In which of these states"),
        ("Sheep fever broke out in Chicago, Boston and New York.", "In which of these cities"),
    ],
)
def test_city_with_the_name_of_a_state_is_one_among_states(text, stem):
    assert [one for one, _ in asked(text, "list")] == [f"{stem} did sheep fever break out?"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway signed a fishing treaty with Iceland and the Baltic Council in 2018.",
        "Norway signed a fishing treaty with Iceland or Denmark in 2018.",
        "Norway signed a fishing treaty with Iceland in 2018.",
        "Norway began the long talks on cod, with meetings planned across Iceland and Denmark.",
    ],
)
def test_mixed_open_or_single_names_are_no_list(text):
    assert asked(text, "list") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Norway and Denmark also signed a fishing treaty in 2018.", 0),
        ("Norway and Denmark signed a fishing treaty in 2018, too.", 0),
        ("Crews had come primarily from Norway and Denmark in 2018.", 0),
        ("Crews had come from Norway and Denmark in 2018.", 1),
        ("Norway and Denmark signed a fishing treaty in 2018.", 1),
        ("Norway and Denmark signed a far too long fishing treaty in 2018.", 1),
    ],
)
def test_list_that_adds_to_others_is_not_asked(text, count):
    assert len(asked(text, "list")) == count


def test_list_of_one_sort_is_asked_by_that_sort():
    text = "Aston Villa and Manchester United signed a new treaty on stadiums in 2018."

    assert [stem for stem, _ in asked(text, "list")] == [
        "Which of these teams signed a new treaty on stadiums in 2018?"
    ]


def test_words_that_tell_one_of_the_list_are_left_out():
    text = "Norway, Iceland and Denmark closed 40 old ports in 2018 after a Danish strike."

    assert asked(text, "list") == [
        ("Which of these countries closed 40 old ports in 2018?", "Norway; Iceland; Denmark")
    ]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("The Bergen Post covered a trip by Kari Nordby and Jon Vik in 2018.", 0),
        ("The harbour of Bergen was opened by Kari Nordby and Jon Vik in 2018.", 1),
    ],
)
def test_those_behind_by_did_it_only_where_it_was_done(told, count):
    assert len(asked(told, "list")) == count


def test_titles_before_the_names_leave_it_a_list():
    text = "Mayor Kari Nordby and the painter Jon Vik opened the harbour of Bergen in 2018."

    assert asked(text, "list") == [
        ("Which of these people opened the harbour of Bergen in 2018?", "Kari Nordby; Jon Vik")
    ]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Sanctions were imposed on Norway, Iceland and Denmark in 2018.",
            "On which of these countries were sanctions imposed in 2018?",
        ),
        (
            "Norway, along with Iceland and Denmark, banned seine nets in 2018.",
            "Which of these countries banned seine nets in 2018?",
        ),
        (
            "Members of the Baltic Council include Norway, Iceland and Denmark.",
            "Which of these countries are among the members of the Baltic Council?",
        ),
        (
            "The Baltic Council includes Norway, Iceland and Denmark.",
            "Which of these countries does the Baltic Council include?",
        ),
    ],
)
def test_list_is_asked_as_it_stands_in_its_sentence(text, stem):
    assert [one for one, _ in asked(text, "list")] == [stem]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Kari Nordby visited several countries, including Norway and Iceland.",
            "Which of these countries did Kari Nordby visit?",
        ),
        (
            "Tarn Airlines has offices in cities including Oslo, Bergen and Tromso.",
            "In which of these cities does Tarn Airlines have offices?",
        ),
    ],
)
def test_examples_are_asked_by_what_they_are_examples_of(text, stem):
    assert [one for one, _ in asked(text, "examples")] == [stem]


@pytest.mark.parametrize(
    "text",
    [
        "Kari Nordby visited ministers, including Jon Vik and Ann Lee.",
        "Tarn Airlines sold its offices in countries, including Oslo, Bergen and Tromso.",
    ],
)
def test_examples_of_another_sort_are_not_asked(text):
    assert asked(text, "examples") == []
