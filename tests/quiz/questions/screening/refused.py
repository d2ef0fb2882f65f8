"""Asks the gate about a draft."""

from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening import refusal


def rule_of(ground: Ground, draft: QuestionDraft) -> str | None:
    """The rule that refuses the draft, if any."""
    found = refusal(ground, draft)
    return found and found.rule
