"""Shares of a mark in per cent, as Moodle's files give them to answers."""

from quiz.questions.drafts import Kind


def as_percent(share):
    """ "33.33333" for a third: the five digits by which Moodle knows its shares."""
    return f"{100 * share:.5f}".rstrip("0").rstrip(".")


def percent_of(text):
    """The number in the text; 0 for what is none."""
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if -1000 <= value <= 1000 else 0.0


def shares_of(question):
    """The share of each option. Where several are asked for, a wrong one takes one away."""
    options = question.options
    if question.kind is not Kind.MULTIPLE:
        return [float(option.is_key) for option in options]
    rights = sum(option.is_key for option in options) or 1
    return [(1 if option.is_key else -1) / rights for option in options]
