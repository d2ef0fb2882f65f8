"""Aiken: a wording, lettered options, the letter of the right one. It has no place for anything else.

Nothing could be hidden in it for our own use: whatever is no option and no answer is part of the wording.
"""

import re

from quiz.formats.made import Made
from quiz.questions.drafts import Kind
from quiz.questions.exchange import (
    ExchangedOption,
    ExchangedQuestion,
    are_truths,
    one_line,
    shortened,
    tidied,
)
from quiz.questions.exchange_report import Read

NAME, ENDING, CONTENT_TYPE = "Aiken", ".txt", "text/plain; charset=utf-8"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OPTION = re.compile(r"\s*([A-Za-z])[.)][ \t]+(\S.*)")
ANSWER = re.compile(r"\s*ANSWER\s*:\s*([A-Z](?:[\s,]+[A-Z])*)\s*", re.I)
# More lines than a question may have options; what is beyond does not count any more.
MOST_LINES = 100
HELD = {Kind.SINGLE, Kind.EVIDENCE, Kind.TRUE_FALSE}


def holds(kind):
    return frozenset()


def refusal(question):
    """Why Aiken cannot hold the question at all, or nothing."""
    if question.kind not in HELD or sum(option.is_key for option in question.options) > 1:
        return "Aiken holds only questions with one right option."
    if len(question.options) > len(LETTERS):
        return "Aiken has no letters for so many options."
    stem = one_line(question.stem)
    if OPTION.fullmatch(stem) or ANSWER.fullmatch(stem):
        return "Aiken would take its wording for an option or an answer."
    return ""


def write(questions):
    return "\n".join(map(_entry, questions))


def _entry(question):
    options = zip(LETTERS, question.options, strict=False)
    lines = [one_line(question.stem), *(f"{letter}. {option.text}" for letter, option in options)]
    right = next(place for place, option in enumerate(question.options) if option.is_key)
    return "\n".join([*lines, f"ANSWER: {LETTERS[right]}", ""])


def read(text):
    """Each `Read` in the order of the file: a question ends with its answer."""
    first, stem, options = 0, [], []
    for number, line in enumerate(text.split("\n"), start=1):
        if answer := ANSWER.fullmatch(line):
            yield _read(first or number, stem, options, re.findall("[A-Z]", answer[1].upper()))
            first, stem, options = 0, [], []
        elif option := OPTION.fullmatch(line):
            first = first or number
            options += [(option[1].upper(), option[2])] if len(options) < MOST_LINES else []
        elif line.strip():
            if options:
                yield _unfinished(first, stem)
                first, stem, options = 0, [], []
            first = first or number
            stem += [line] if len(stem) < MOST_LINES else []
    if first:
        yield _unfinished(first, stem)


def _unfinished(first, stem):
    return Read(first, None, ("It has no line that starts with “ANSWER:”.",), shortened(" ".join(stem)))


def _read(first, stem, options, rights):
    title = one_line(" ".join(stem))
    made = _made(options, rights)
    if made.refusal:
        return Read(first, None, (made.refusal,), shortened(title))
    question = ExchangedQuestion(made.kind, title, made.options)
    return Read(first, tidied(question), (), shortened(title))


def _made(options, rights):
    letters = [letter for letter, _ in options]
    if not set(rights) <= set(letters):
        return Made(refusal="Its answer names an option that it does not have.")
    made = tuple(ExchangedOption(one_line(text), letter in rights) for letter, text in options)
    if len(rights) > 1:
        return Made(Kind.MULTIPLE, made)
    return Made(Kind.TRUE_FALSE if are_truths(made) else Kind.SINGLE, made)
