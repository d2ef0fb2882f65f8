"""What somebody or something is called, as the sentence says of it."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bergen is often called the “Pearl of the Northern Seas,” and sells fish.",
            [("What is Bergen often called?", "Pearl of the Northern Seas")],
        ),
        (
            "The ferry line run by Norway is called Kelda Star.",
            [("What is the ferry line run by Norway called?", "Kelda Star")],
        ),
        (
            "The port of Bergen is known as “Old Gate.”",
            [("By what name is the port of Bergen known?", "Old Gate")],
        ),
    ],
)
def test_name_is_asked_of_what_is_called_so(text, expected):
    assert asked(text, "byname") == expected


@pytest.mark.parametrize(
    "text",
    [
        "It is called Kelda Star.",
        "Bergen is called the “City of Nets” or the “City of Rain”.",
        "The port of Bergen is called unsafe.",
        "The Norwegian plan was called a disaster.",
        "Bergen is known for its nets.",
        "Jon Vik was called to Bergen.",
    ],
)
def test_name_is_not_asked_of_the_untold_or_of_two(text):
    assert asked(text, "byname") == []
