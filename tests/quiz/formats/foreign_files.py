"""What is found in a file of another program and what is expected there, for the tests of every format."""

from quiz.formats.file_text import cleaned
from quiz.formats.question_files import READABLE
from quiz.questions.exchange import ExchangedOption, ExchangedQuestion


def made(kind, stem, *options, **fields):
    rows = tuple(
        option if isinstance(option, ExchangedOption) else ExchangedOption(*option) for option in options
    )
    return ExchangedQuestion(kind, stem, rows, **fields)


def questions_in(form, text):
    return [one.question for one in READABLE[form].read(cleaned(text)) if one.question]


def told_in(form, text):
    return {one.line: one.notes for one in READABLE[form].read(cleaned(text)) if one.notes}
