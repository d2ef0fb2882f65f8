"""Questions on clauses that say too little, or go nowhere."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for

ACTOR = AnswerType.ACTOR


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway took over in 1999.", "Which country took over in 1999?", "thin"),
        ("Norway took the harbour in 1999.", "Which country took the harbour in 1999?", None),
        ("Norway sailed to Iceland in 1999.", "Which country sailed to Iceland in 1999?", None),
        ("Norway said, adding that the boats left.", "Which country said?", "said nothing"),
        (
            "Norway said that the boats left Riga.",
            "Which country said that the boats left Riga?",
            None,
        ),
        (
            "Norway became one of the first users of the boat.",
            "Which country became one of the first users of the boat?",
            "one of many",
        ),
        (
            "Norway became the first user of the boat.",
            "Which country became the first user of the boat?",
            None,
        ),
    ],
)
def test_deed_that_says_nothing_or_is_of_many(text, stem, expected):
    assert rule_for(text, stem, "Norway", ACTOR, "subject") == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway lost contact with its ship on a trip to Iceland.",
            "To which country did Norway lose contact on a trip?",
            "no motion",
        ),
        (
            "Norway sent a ship on a trip to Iceland.",
            "To which country did Norway send a ship on a trip?",
            None,
        ),
    ],
)
def test_path_needs_a_verb_of_motion(text, stem, expected):
    assert rule_for(text, stem, "Iceland", ACTOR, "where") == expected
