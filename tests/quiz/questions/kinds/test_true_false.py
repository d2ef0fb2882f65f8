"""A false statement is one that nothing in the article might make true."""

import pytest

from quiz.questions.asking import statements
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.kinds.true_false import is_contradicted
from quiz.questions.options.rival import Rival
from tests.quiz.questions.asked import ground_of

SIGNED = "Norway signed a fishing treaty with Iceland in 2018."


@pytest.mark.parametrize(
    ("other", "name", "expected"),
    [
        ("Denmark built a railway.", "Denmark", True),
        ("Denmark wants a treaty as well.", "Denmark", False),
        ("Denmark built a railway through the Baltics.", "Baltics", False),
        ("Denmark built a railway to Oslo. Bergen is old.", "Bergen", True),
    ],
)
def test_nothing_like_it_is_told_of_the_rival(other, name, expected):
    ground = ground_of(f"{SIGNED} {other}")
    candidate = next(one for one in statements.ask(ground) if one.answer.text == "Norway")
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == name)

    assert is_contradicted(ground, candidate, Rival(name, "", 2, index)) is expected


def test_other_year_contradicts():
    ground = ground_of(SIGNED)
    candidate = next(one for one in statements.ask(ground) if one.answer.text == "2018")

    assert is_contradicted(ground, candidate, Rival("2014", "")) is True


def test_range_is_not_changed_at_one_end():
    ground = ground_of("Norway spent between 30 and 40 crowns on the ferry in Bergen.")
    amounts = [one for one in statements.ask(ground) if one.answer.type is AnswerType.QUANTITY]

    assert not any(is_contradicted(ground, one, Rival("50", "")) for one in amounts)


def test_title_goes_with_its_own_name():
    text = "President Ann Lee opened the bridge in Bergen in 2018. Tom Vik built a railway."
    ground = ground_of(text)
    person = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Ann Lee")
    rival = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Tom Vik")
    stem = "President Ann Lee opened the bridge in Bergen in 2018."
    candidate = Candidate("statement", stem, Answer(AnswerType.ACTOR, "Ann Lee", 10, 17, person), 1)

    assert is_contradicted(ground, candidate, Rival("Tom Vik", "", 2, rival)) is False


@pytest.mark.parametrize(
    ("opening", "expected"), [("Despite protests, ", False), ("In spite of rain, ", False), ("", True)]
)
def test_opposite_of_what_was_done_in_spite_of_something_shows_itself(opening, expected):
    ground = ground_of(f"{opening}Norway rejected the plea of Bergen in May 2018.")
    candidate = next(one for one in statements.ask(ground) if one.answer.type is AnswerType.CONTRAST)

    assert is_contradicted(ground, candidate, Rival("accepted", "")) is expected
