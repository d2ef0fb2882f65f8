"""Gaps into which a common noun fits as well as the name."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.worth import gap_open
from tests.quiz.questions.asked import ground_of

STEM = "Fill the gap: The mayor of Riga praised the _____ for its boats."


@pytest.mark.parametrize(
    ("kind", "told", "expected"),
    [
        (Kind.TYPED, "Crews say the military leaks.", "“the military” would be as right"),
        (Kind.SINGLE, "Crews say the military leaks.", ""),
        (Kind.TYPED, "Crews say the old mill leaks.", ""),
    ],
)
def test_armed_force_is_no_gap_where_the_article_calls_it_the_military(kind, told, expected):
    ground = ground_of(f"The mayor of Riga praised the Tarn Armed Forces for its boats. {told}")
    draft = QuestionDraft("k", kind, "gap", STEM, 1, 30, 47, ("Tarn Armed Forces",), ())

    assert gap_open(ground, draft) == expected
