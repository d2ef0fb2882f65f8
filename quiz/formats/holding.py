"""What a format has a place for. What it has none for is left out, and the report names it."""

from dataclasses import replace

from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, one_line
from quiz.questions.exchange_faults import faults
from quiz.questions.exchange_report import Line, Outcome

# The parts that some format cannot hold: their field and what it is without them.
PARTS = {
    "identifier": ("key", ""),
    "quote": ("evidence", Evidence()),
    "explanation": ("explanation", ""),
    "accepted forms": ("accept", ()),
    "difficulty": ("difficulty", 0.5),
    "modality": ("modality", "stated"),
}
OPTION_PARTS = {"feedback on options": ("feedback", "")}
EVERYTHING = frozenset([*PARTS, *OPTION_PARTS, "kind", "line breaks"])


def held(question, holds):
    """The question as it comes back from a format that holds these parts."""
    question = replace(question, **{name: none for part, (name, none) in PARTS.items() if part not in holds})
    bare = {name: none for part, (name, none) in OPTION_PARTS.items() if part not in holds}
    question = replace(question, options=tuple(replace(option, **bare) for option in question.options))
    if "kind" not in holds and question.kind is Kind.EVIDENCE:
        question = replace(question, kind=Kind.SINGLE)
    if "line breaks" not in holds:
        question = replace(question, stem=one_line(question.stem))
    return question


def lost(question, holds):
    """Names of the parts that the question has and the format does not hold."""
    return tuple(
        part for part in sorted(EVERYTHING - holds) if held(question, EVERYTHING - {part}) != question
    )


def refusal_of(question, form):
    """Why the question cannot go out in the format, or nothing."""
    return next(iter(faults(question)), "") or form.refusal(question)


def sendable(questions, form):
    """Those that the format can hold."""
    return [question for question in questions if not refusal_of(question, form)]


def report(questions, form):
    """A line for each question on its way into a file of the format `form`."""
    return tuple(_line(number, question, form) for number, question in enumerate(questions, start=1))


def _line(number, question, form):
    if reason := refusal_of(question, form):
        return Line(number, Outcome.SKIPPED, question.stem, (reason,))
    missing = lost(question, form.holds(question.kind))
    if missing:
        words = f"{form.NAME} has no place for: {', '.join(missing)}."
        return Line(number, Outcome.CHANGED, question.stem, (words,))
    return Line(number, Outcome.TAKEN, question.stem)
