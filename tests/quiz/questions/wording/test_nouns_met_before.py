"""Whether "the" before a noun points back to what was told of before."""

import pytest

from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("phrase", "stands"),
    [
        ("the mobile payments company", False),
        ("the authoritarian system", False),
        ("the cod fishery", True),
        ("the regular signals from pulsars", True),
    ],
)
def test_of_bodies_and_happenings_a_reader_asks_which(phrase, stands):
    assert (said(f"Norway closed {phrase}.", phrase) is not None) is stands


@pytest.mark.parametrize(
    ("sentence", "words", "stands"),
    [
        ("It sold boats in the illicit communication.", "boats in the illicit communication", False),
        ("It sold boats in the old invasion.", "boats in the old invasion", False),
        ("It sold boats in the old mansion.", "boats in the old mansion", True),
        ("It paid for the basic pension.", "the basic pension", True),
        ("It bought the cheap apartment.", "the cheap apartment", True),
        ("It sold boats for the old cement.", "boats for the old cement", True),
    ],
)
def test_deed_was_told_before_and_what_only_ends_like_one_was_not(sentence, words, stands):
    assert said(f"Norway and Iceland met. {sentence}", words) == (words if stands else None)
