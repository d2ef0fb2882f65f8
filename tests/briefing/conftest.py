"""The engine and the question writer replaced by values built by hand."""

import pytest

from briefing import analysis as engine
from quiz import questions
from quiz.questions.drafts import QuestionSet


@pytest.fixture
def reads(monkeypatch):
    """Puts a hand-built analysis in the engine's place; returns the articles it was asked about."""

    def put(analysis):
        asked = []

        def analyse(article, **_):
            asked.append(article)
            return analysis

        monkeypatch.setattr(engine, "analyse", analyse)
        return asked

    return put


@pytest.fixture
def no_questions(monkeypatch):
    """What quiz makes of an import has tests of its own."""
    monkeypatch.setattr(questions, "write_questions", lambda *given: QuestionSet((), (), (), (0, 0)))
