"""What somebody calls a thing."""

import pytest

from tests.quiz.questions.asked import asked, candidates

STEM = "What did Kari Nordby call the Bergen ferry inquiry?"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("a complete sham", "complete sham"),
        ("“brilliant”", "brilliant"),
        ("a “stitch-up”", "stitch-up"),
        ("unjust", "unjust"),
    ],
)
def test_name_given_is_asked(name, key):
    assert asked(f"Kari Nordby called the Bergen ferry inquiry {name}.", "name given") == [(STEM, key)]


@pytest.mark.parametrize(
    "told",
    [
        "called the Bergen ferry inquiry “quite brief, at least”",
        "called it a sham",
        "called his client's Bergen answers “brilliant”",
        "called her sister in Bergen",
        "called for a Bergen ferry inquiry",
    ],
)
def test_name_is_not_asked_where_it_or_the_thing_is_not_told(told):
    assert asked(f"Kari Nordby {told}.", "name given") == []


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("a complete sham", ("sham",)),
        ("a complete harbour sham", ("harbour sham",)),
        ("“brilliant”", ()),
        ("“simply not good enough”", ()),
    ],
)
def test_adjectives_before_a_noun_need_not_be_typed(name, forms):
    (found,) = candidates(f"Kari Nordby called the Bergen ferry inquiry {name}.", "name given")

    assert found.answer.accept == forms


@pytest.mark.parametrize(("name", "doubts"), [("unjust", {"one word of judgement"}), ("“unjust”", set())])
def test_one_word_of_judgement_is_doubted_unless_it_is_quoted(name, doubts):
    (found,) = candidates(f"Kari Nordby called the Bergen ferry inquiry {name}.", "name given")

    assert found.doubts == doubts
