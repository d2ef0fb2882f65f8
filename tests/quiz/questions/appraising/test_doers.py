"""What a question tells of the one that it asks for, or of the deed, makes it easy or idle."""

from dataclasses import replace

import pytest

from quiz.questions.appraising.doers import (
    asks_great_power,
    asks_source_of_figure,
    asks_state_or_town,
    tells_of_present,
    tells_sex,
)
from quiz.questions.drafts import Kind, QuestionDraft
from tests.quiz.questions.asked import ground_of

TEXT = (
    "Mayor Ann Lee donates 40 boats to Riga. China built 40 boats. Norway built 30 boats. "
    "Texas lost 20 boats. The Kelda Institute said that half of the boats sail."
)
DRAFT = QuestionDraft("k", Kind.TYPED, "subject", "", 1, 0, 5, ())


def doubted(doubt, stem: str, answer: str, number: int, rule: str = "subject") -> bool:
    ground = ground_of(TEXT)
    everybody = tuple(range(len(ground.analysis.actors)))
    told = {"stem": stem, "answers": (answer,), "sentence": number, "rule": rule, "actors": everybody}
    return doubt(ground, replace(DRAFT, **told))


@pytest.mark.parametrize(
    ("doubt", "stem", "answer", "number", "expected"),
    [
        (asks_great_power, "Which country built 40 boats?", "China", 2, True),
        (asks_great_power, "Which country built 30 boats?", "Norway", 3, False),
        (asks_state_or_town, "Which state lost 20 boats?", "Texas", 4, True),
        (asks_state_or_town, "Which country built 40 boats?", "China", 2, False),
        (tells_of_present, "Who donates 40 boats to Riga?", "Ann Lee", 1, True),
        (tells_of_present, "Who is donating 40 boats to Riga?", "Ann Lee", 1, False),
        (tells_sex, "Who donated 40 of her boats to Riga?", "Ann Lee", 1, True),
        (tells_sex, "Who donated 40 boats to Riga? (“How she gave boats”)", "Ann Lee", 1, False),
    ],
)
def test_doer_is_doubted_for_what_the_question_tells(doubt, stem, answer, number, expected):
    assert doubted(doubt, stem, answer, number) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("40% of the boats sail", True),
        ("40% of the boats sailed in 2019", False),
        ("it expects a loss of 40 boats", False),
        ("half of the boats sail", False),
    ],
)
def test_source_of_a_figure_without_its_year_is_doubted(told, expected):
    stem = f"Which organisation said that {told}?"

    assert doubted(asks_source_of_figure, stem, "Kelda Institute", 5, "report") is expected
