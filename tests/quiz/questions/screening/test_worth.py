"""Questions that tell too little, and gaps into which a common noun fits as well as the name."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.worth import gap_open, is_trivial, nickname_tells
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


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who visited Bergen on May 20, 2025?", ""),
        ("Who may visit Bergen on 20 ships?", "there is too little in it to know"),
        ("Who visited Bergen?", "there is too little in it to know"),
    ],
)
def test_month_of_may_tells_something(stem, expected):
    ground = ground_of("Ann Lee visited Bergen on May 20, 2025.")
    draft = QuestionDraft("k", Kind.TYPED, "subject", stem, 1, 0, 7, ("Ann Lee",), ())

    assert is_trivial(ground, draft) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lee's goal lifts Isles", "the title calls it Isles"),
        ("Lee's goal lifts hosts", ""),
        ("Lee's goal helps Islanders", ""),
    ],
)
def test_team_is_not_asked_for_whose_nickname_stands_in_the_title(title, expected):
    ground = ground_of("The Tarn Islanders trailed by two goals.", title)
    stem = "Which team trailed by two goals?"
    draft = QuestionDraft("k", Kind.TYPED, "subject", stem, 1, 4, 18, ("Tarn Islanders",), ())

    assert nickname_tells(ground, draft) == expected
