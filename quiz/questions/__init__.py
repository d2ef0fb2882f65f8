"""Writes questions about an analysed article: `write_questions(analysis, seed)` is the only door."""

from quiz.questions.writing import write_questions

__all__ = ["write_questions"]
