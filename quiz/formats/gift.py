"""GIFT, Moodle's format to write by hand, after its own reader and writer.

Identifier and tags stand in a comment above the question, the quote in its general feedback. A backslash
keeps the marks of the format in a text; an order is written as Moodle's ordering question writes it.
"""

import re

from quiz.formats import gift_answers
from quiz.formats.gift_escapes import formatted, masked, plain_of, unescaped, written
from quiz.formats.holding import EVERYTHING
from quiz.formats.html_text import PICTURE_LEFT_OUT, has_picture, looks_like_html, quoted_html, read_quoted
from quiz.formats.tags import read_tags, tags_of, with_tags
from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, shortened, tidied
from quiz.questions.exchange_report import Read

NAME, ENDING, CONTENT_TYPE = "GIFT", ".gift", "text/plain; charset=utf-8"
COMMENT = re.compile(r"^[ \t]*//")
IDENTIFIER = re.compile(r"\[id:([^\]\n]{1,100})\]")
TAG = re.compile(r"\[tag:([^\]\n]{1,255})\]")
WITHOUT_FEEDBACK = {Kind.MATCH, Kind.ORDER}


def holds(kind):
    lacking = {"accepted forms"} if kind is not Kind.TYPED else set()
    return EVERYTHING - lacking - ({"feedback on options"} if kind in WITHOUT_FEEDBACK else set())


def refusal(question):
    """Why GIFT cannot hold the question at all, or nothing."""
    texts = (*question.answers, *question.accept, *(option.text for option in question.options))
    if question.kind in (Kind.TYPED, Kind.MATCH) and any("->" in text for text in texts):
        return "GIFT takes “->” in an answer for the arrow of a match."
    if question.kind in (Kind.SINGLE, Kind.EVIDENCE) and all(option.is_key for option in question.options):
        return "GIFT takes a choice without a wrong option for a typed answer."
    if question.kind is Kind.ORDER and any(option.text.startswith("//") for option in question.options):
        return "GIFT takes an option that starts with “//” for a comment."
    return ""


def write(questions):
    return "\n".join(_entry(question) for question in questions)


def _entry(question):
    marks = [f"[id:{question.key}]"] if question.key else []
    marks += [f"[tag:{name}:{value}]" for name, value in tags_of(question)]
    comment = f"// {' '.join(marks)}\n" if marks else ""
    feedback = quoted_html(question.explanation, question.evidence)
    answers = gift_answers.write(question, f"####[html]{written(feedback)}" if feedback else "")
    return f"{comment}::{written(shortened(question.stem))}::[plain]{written(question.stem)}{{{answers}}}\n"


def read(text):
    """Each `Read` in the order of the file; questions are parted by empty lines."""
    found = (_read(number, chunk) for number, chunk in _chunks(text))
    return (one for one in found if one)


def _chunks(text):
    """(number of the first line, lines) of each run of lines without an empty one."""
    chunk, first = [], 1
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line.strip():
            first = first if chunk else number
            chunk.append(line)
        elif chunk:
            yield first, chunk
            chunk = []


def _read(number, chunk):
    comments = " ".join(line for line in chunk if COMMENT.match(line))
    source = "\n".join("" if COMMENT.match(line) else line for line in chunk).strip()
    if not source:
        return None
    if source.startswith("$CATEGORY:"):
        return Read(number, None, ("Categories are not kept.",), shortened(source))
    body = _without_name(source)
    seen = masked(body)
    opening, closing = seen.find("{"), seen.find("}")
    if opening < 0 or closing < opening:
        words = "It has no answers in braces." if opening < 0 else "A brace is not closed."
        return Read(number, None, (words,), shortened(plain_of(body)))
    form, _ = formatted(body)
    stem = _stem(body, opening, closing, form)
    answers, feedback = _general_feedback(body[opening + 1 : closing])
    tags = read_tags(TAG.findall(comments))
    made = gift_answers.read(answers, tags, form)
    if made.refusal:
        return Read(number, None, (made.refusal,), shortened(stem))
    explanation, evidence = _explained(feedback, form)
    identifier = IDENTIFIER.search(comments)
    question = made.question(stem, explanation, evidence, identifier[1] if identifier else "")
    notes = (*made.notes, PICTURE_LEFT_OUT) if has_picture(body) else made.notes
    return Read(number, tidied(with_tags(question, tags)), notes, shortened(stem))


def _without_name(source):
    """What follows ::the name::, which only repeats the question."""
    end = masked(source).find("::", 2) if source.startswith("::") else -1
    return source[end + 2 :].strip() if end >= 0 else source


def _stem(body, opening, closing, form):
    """The words before the answers; answers amid them leave a gap."""
    after = body[closing + 1 :].strip()
    return plain_of(f"{body[:opening]}_____ {after}" if after else body[:opening], form)


def _general_feedback(answers):
    place = masked(answers).rfind("####")
    return (answers[:place], answers[place + 4 :]) if place >= 0 else (answers, "")


def _explained(feedback, form):
    """(explanation, evidence) of the general feedback."""
    form, rest = formatted(feedback, form)
    text = unescaped(rest)
    if form == "html" or (form in ("", "moodle") and looks_like_html(text)):
        return read_quoted(text)
    return text, Evidence()
