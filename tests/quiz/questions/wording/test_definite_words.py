"""Words of "the largest port" tell themselves which one is meant."""

import pytest

from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("Norway froze in the 1880s.", "the 1880s", True),
        ("Norway froze in the mid-1990s.", "the mid-1990s", True),
        ("Norway met the three ministers.", "the three ministers", False),
        ("Norway sold the largest, the ferry Stella.", "the largest, the ferry Stella", False),
        ("Norway sold the largest of the Bergen boats.", "the largest of the Bergen boats", True),
        ("Norway sold the largest boat.", "the largest boat", True),
        ("Norway froze in the nineteen-eighties.", "the nineteen-eighties", True),
        ("Norway froze in the 1970s winter.", "the 1970s winter", True),
        ("Norway taxed what the state owns.", "the state", True),
        ("Norway taxed what the City owns.", "the City", False),
        ("Norway taxed the College and University Union.", "the College and University Union", True),
        ("Norway studied the Galaxy.", "the Galaxy", True),
        ("Texas and Utah slept. Norway taxed what the state owns.", "the state", False),
        ("Norway praised the AI research institute.", "the AI research institute", False),
        ("Norway praised the AI research institute of Oslo.", "the AI research institute of Oslo", True),
        ("Norway praised the AI boom.", "the AI boom", True),
        ("Norway praised the state's deputy premier, Jon Vik.", "the state's deputy premier, Jon Vik", False),
        ("Norway praised the state's old ports.", "the state's old ports", True),
    ],
)
def test_word_within_says_which_one(text, words, stands):
    assert said(text, words) == (words if stands else None)
