from quiz.questions.asking import objects
from quiz.questions.kinds import typed
from quiz.questions.options import things
from tests.quiz.questions.asked import ground_of

TEXT = (
    "Norway demanded an outright apology. Iceland signed a fishing treaty with Sweden. "
    "Denmark imposed a strict curfew. Finland built a new harbour. Norway bought an old lighthouse."
)


def test_rivals_are_of_the_kind_and_form_of_the_key():
    ground = ground_of(TEXT)
    candidate = next(one for one in objects.ask(ground) if one.answer.text == "an outright apology")

    found = things.rivals(ground, candidate)

    assert [rival.text for rival in found] == ["a fishing treaty", "a strict curfew"]


def test_key_of_no_known_kind_has_no_rivals():
    ground = ground_of(TEXT)
    candidate = next(one for one in objects.ask(ground) if one.answer.text == "an old lighthouse")

    assert things.rivals(ground, candidate) == []


def test_thing_without_a_plain_name_is_not_typed():
    ground = ground_of("Norway rejected the present gloom. Norway demanded an outright apology.")
    written = [typed.draft(ground, one) for one in objects.ask(ground)]

    assert [draft and draft.answers for draft in written] == [None, ("an outright apology",)]
