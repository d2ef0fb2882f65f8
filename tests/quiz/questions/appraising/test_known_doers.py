"""One of whom all have heard is asked for only where this article alone tells who did it."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.known_doers import asks_whom_all_know
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground

TEXT = (
    "Russia’s Foreign Minister Sergey Lavrov opened the harbour of Riga on May 20. "
    "Kenyan President Odongo Marlo praised the ferry of Riga. "
    "US President Barack Obama closed the harbour of Riga on May 21. "
    "France built it, and French President Ann Lee painted the ferry."
)
DRAFT = QuestionDraft("k", Kind.TYPED, "subject", "", 1, 0, 5, ())


def is_known(stem: str, answer: str, number: int, title: str = "A ferry for Riga", **changes) -> bool:
    ground = Ground(analyse(Article(TEXT, title=title)))
    everybody = tuple(range(len(ground.analysis.actors)))
    told = {"stem": stem, "answers": (answer,), "sentence": number, "actors": everybody} | changes
    return asks_whom_all_know(ground, replace(DRAFT, **told))


@pytest.mark.parametrize(
    ("stem", "answer", "number", "expected"),
    [
        ("Who opened the harbour of Riga on May 20, 2025?", "Sergey Lavrov", 1, False),
        ("Who opened the harbour of Riga?", "Sergey Lavrov", 1, True),
        ("Who closed the harbour of Riga on May 21?", "Barack Obama", 3, True),
        ("Who praised the ferry of Riga?", "Odongo Marlo", 2, False),
        ("Who praised the Kenyan ferry of Riga?", "Odongo Marlo", 2, True),
        ("Who painted the ferry?", "Ann Lee", 4, True),
    ],
)
def test_one_known_to_all_is_asked_for_by_what_the_article_alone_tells(stem, answer, number, expected):
    assert is_known(stem, answer, number) is expected


def test_one_whom_the_title_names_is_known():
    assert is_known("Who praised the ferry of Riga?", "Odongo Marlo", 2, title="Marlo praises a ferry")
