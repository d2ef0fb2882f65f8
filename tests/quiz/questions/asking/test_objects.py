"""People as objects, under their titles or without."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("text", "rule", "stem"),
    [
        (
            "Kari Nordby met Danish foreign minister Erik Lund in Riga.",
            "object",
            "Whom did Kari Nordby meet in Riga?",
        ),
        (
            "The Baltic Council was praised by Trade Minister Erik Lund in 2019.",
            "preposition",
            "By whom was the Baltic Council praised in 2019?",
        ),
    ],
)
def test_person_under_a_title_is_asked(text, rule, stem):
    assert asked(text, rule) == [(stem, "Erik Lund")]


def test_person_behind_another_noun_phrase_is_not_asked():
    assert asked("Kari Nordby sold the boats of the late Erik Lund.", "object") == []


def test_doer_of_what_a_participle_tells_is_not_asked_of_the_verb():
    assert asked("Kari Nordby read two letters written by Erik Lund.", "preposition") == []


def test_bare_noun_that_belongs_to_its_verb_is_not_asked():
    assert asked("Norwegian soldiers opened fire on guests of the Bergen museum.", "thing") == []


def test_thing_is_asked_for_only_where_something_was_done_to_it():
    deed = candidates("The Norwegian parliament rejected a ban on fishing nets.", "thing told")

    assert [one.stem for one in deed] == ["What did the Norwegian parliament reject?"]
    assert asked("The Norwegian parliament shapes the habits of fishing crews.", "thing") == []
    assert asked("Kari Nordby wore a golden fishing hat in Bergen.", "thing told") == []


@pytest.mark.parametrize(("who", "is_sure"), [("Mayor Ann Lee", False), ("Iceland", True)])
def test_person_to_whom_it_was_done_is_doubted(who, is_sure):
    (found,) = candidates(f"Norway praised {who} in Bergen in 2019.", "object")

    assert ("person done to" in found.doubts) is not is_sure


@pytest.mark.parametrize(("more", "count"), [("", 1), (" as well as old nets", 0)])
def test_first_of_two_things_is_not_asked_for(more, count):
    assert len(asked(f"Norway demanded an outright apology{more}.", "thing told")) == count


def test_thing_is_not_asked_for_by_a_name_that_its_sentence_does_not_give():
    text = "Norway will close the fishing harbour of Bergen. Iceland demanded the harbour in 2019."

    assert asked(text, "thing") == []
