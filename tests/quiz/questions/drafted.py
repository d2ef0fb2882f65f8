"""Drafts as rules would hand them on, each on words of its own."""

from dataclasses import replace

from quiz.questions.drafts import Kind, QuestionDraft


def draft(key: str, start: int, **changes) -> QuestionDraft:
    """A draft on words of its own of the first sentence."""
    made = QuestionDraft(key, Kind.SINGLE, "thing", f"What about {key}?", 1, start, start + 1, (key,), ())
    return replace(made, confidence=0.9, **changes)
