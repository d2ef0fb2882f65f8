"""Writes questions about an analysed article: `write_questions(analysis, seed)` is the only door."""

from briefing.analysis.results import Analysis
from quiz.questions.drafts import QuestionSet

__all__ = ["write_questions"]


def write_questions(analysis: Analysis, seed: int = 0) -> QuestionSet:
    """Everything that can be asked about the article: same analysis and seed, same questions."""
    # The models know the kinds of question, so every web worker comes past here, without the dictionaries.
    from quiz.questions import writing

    return writing.write_questions(analysis, seed)
