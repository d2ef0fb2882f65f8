"""What belongs to the one who is asked for is said by "its": its name would tell who it is."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            "Norway sold old ferries to Iceland, as shown by the visit of Norway's president.",
            "sold old ferries to Iceland, as shown by the visit of its president?",
        ),
        (
            "Norway will keep its base in Skagen after Norwegian troops leave Denmark in 2031.",
            "will keep its base in Skagen after its troops leave Denmark in 2031?",
        ),
        (
            "Norway sold old ferries to Iceland after the Norwegian parliament lifted a ban in 2019.",
            "sold old ferries to Iceland after its parliament lifted a ban in 2019?",
        ),
    ],
)
def test_what_is_the_keys_is_told_by_its(told, said):
    assert asked(told, "subject")[0] == (f"Which country {said}", "Norway")


SOLD = "Which country sold old ferries to Iceland?"


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        ("Norway sold old ferries to Iceland after two Norwegian ships sank in 2019.", SOLD),
        ("Norway sold old ferries to Iceland after a Norwegian ship sank in 2019.", SOLD),
        ("Norway sold old ferries to Iceland after a storm hit Norway in 2019.", SOLD),
        ("Norway sold old ferries to Iceland after Norwegian-led forces left Denmark in 2019.", SOLD),
        (
            "Norwegian troops sold old ferries to Iceland after Norwegian ships sank in 2019.",
            "Which country’s troops sold old ferries to Iceland?",
        ),
    ],
)
def test_other_names_of_the_key_are_not(told, stem):
    assert asked(told, "subject") == [(stem, "Norway")]


def test_ships_that_may_be_of_either_are_not():
    told = "Norway asked Denmark to return Norwegian ships to Iceland in 2019."

    assert not any(" its " in stem for stem, _ in asked(told, "subject"))
