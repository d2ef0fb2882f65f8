"""Moodle XML, after Moodle's own reader and writer: the format that holds most.

The identifier is the question's ID number, what has no place of its own is a tag, and the quote is a
quotation in the general feedback, where learners see it there too.
"""

from xml.etree.ElementTree import Element, SubElement, tostring

from quiz.formats import moodle_answers
from quiz.formats.file_text import FileRefused
from quiz.formats.holding import EVERYTHING
from quiz.formats.html_text import PICTURE_LEFT_OUT, has_picture, quoted_html, read_quoted
from quiz.formats.moodle_texts import add_text, plain_text, source_of
from quiz.formats.tags import read_tags, tags_of, with_tags
from quiz.formats.xml_tree import line_of, tree_of
from quiz.questions.drafts import Kind
from quiz.questions.exchange import shortened, tidied
from quiz.questions.exchange_report import Read

NAME, ENDING, CONTENT_TYPE = "Moodle XML", ".xml", "application/xml; charset=utf-8"


def holds(kind):
    lacking = {"accepted forms"} if kind is not Kind.TYPED else set()
    return EVERYTHING - lacking - ({"feedback on options"} if kind is Kind.MATCH else set())


def refusal(question):
    return ""


# --------------------------------------------------------------------------- writing


def write(questions):
    root = Element("quiz")
    root.text = "\n"
    for question in questions:
        root.append(_element(question))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _element(question):
    element = Element("question", type=moodle_answers.type_of(question.kind))
    element.tail = "\n"
    add_text(element, "name", shortened(question.stem), form="")
    add_text(element, "questiontext", question.stem)
    add_text(element, "generalfeedback", quoted_html(question.explanation, question.evidence), form="html")
    for name, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0")):
        SubElement(element, name).text = value
    SubElement(element, "idnumber").text = question.key
    moodle_answers.write(element, question)
    tags = SubElement(element, "tags")
    for name, value in tags_of(question):
        add_text(tags, "tag", f"{name}:{value}", form="")
    return element


# --------------------------------------------------------------------------- reading


def read(text):
    root = tree_of(text)
    if root.tag != "quiz":
        raise FileRefused("This XML is not Moodle's, whose questions stand in a <quiz>.")
    return map(_read, root.iter("question"))


def _read(element):
    line, wording = line_of(element), element.find("questiontext")
    title = plain_text(wording, "html") or plain_text(element.find("name"))
    tags = read_tags([plain_text(tag) for tag in element.iterfind("tags/tag")])
    made = moodle_answers.read(element, tags)
    if made.refusal:
        return Read(line, None, (made.refusal,), shortened(title))
    form = "html" if wording is None else wording.get("format", "html")
    explanation, evidence = read_quoted(source_of(element.find("generalfeedback"), form))
    key = (element.findtext("idnumber") or "").strip()
    question = made.question(title, explanation, evidence, key)
    return Read(line, tidied(with_tags(question, tags)), (*made.notes, *_lost(element)), shortened(title))


def _lost(element):
    """What Moodle's question has and ours have no place for."""
    texts = (text.text or "" for text in element.iter("text"))
    if element.find(".//file") is not None or any(map(has_picture, texts)):
        yield PICTURE_LEFT_OUT
    if element.find("hint") is not None:
        yield "Hints were left out."
