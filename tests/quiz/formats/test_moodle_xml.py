"""Moodle XML that others wrote is read as Moodle reads it, and what has no place is told by its line."""

import pytest

from quiz.formats.file_text import FileRefused
from quiz.formats.question_files import READABLE
from quiz.questions.drafts import Kind
from tests.quiz.formats.foreign_files import made, questions_in, told_in

MOODLE = """<?xml version="1.0" encoding="iso-8859-1"?>
<quiz>
  <question type="category"><category><text>$course$/Towns</text></category></question>
  <question type="multichoice">
    <name><text>Bridge</text></name>
    <questiontext format="html"><text><![CDATA[<p>Who opened it?</p>]]></text></questiontext>
    <single>true</single>
    <answer fraction="100" format="html"><text>&lt;p&gt;Orlin &amp;amp; Tarvia&lt;/p&gt;</text></answer>
    <answer fraction="50"><text>Halle</text></answer>
    <answer fraction="0"><text>Nobody</text><feedback><text>Somebody.</text></feedback></answer>
    <hint><text>Think.</text></hint>
  </question>
  <question type="essay"><questiontext><text>Say more.</text></questiontext></question>
  <question type="numerical">
    <questiontext><text>How many?</text></questiontext>
    <answer fraction="100"><text>40</text><tolerance>2</tolerance></answer>
  </question>
</quiz>
"""


def test_moodle_xml_of_others_is_read_as_moodle_reads_it():
    assert questions_in("moodle", MOODLE) == [
        made(
            Kind.SINGLE, "Who opened it?",
            ("Orlin & Tarvia", True), ("Halle",), ("Nobody", False, "Somebody."),
        ),
        made(Kind.TYPED, "How many?", answers=("40",)),
    ]  # fmt: skip
    assert told_in("moodle", MOODLE) == {
        3: ("Categories are not kept.",),
        4: ("“Halle” was worth part of the mark and counts as wrong.", "Hints were left out."),
        13: ("Moodle's type “essay” has no place here.",),
        14: ("The number counts alone: there is no place for a margin.",),
    }


MOODLE_TEXTS = """

<?xml version="1.0"?>
<quiz><question type="shortanswer">
<questiontext{of_question}><text>&lt;p&gt;Who?&lt;/p&gt;</text></questiontext>
<generalfeedback{of_feedback}><text>It was &lt;b&gt;Ada&lt;/b&gt;.</text></generalfeedback>
<answer fraction="100"><text>Ada</text></answer></question></quiz>
"""
PLAIN, AUTOMATIC = ' format="plain_text"', ' format="moodle_auto_format"'


@pytest.mark.parametrize(
    ("of_question", "of_feedback", "stem", "explanation"),
    [
        ("", "", "Who?", "It was Ada."),
        (AUTOMATIC, PLAIN, "Who?", "It was <b>Ada</b>."),
        (PLAIN, "", "<p>Who?</p>", "It was <b>Ada</b>."),
        (PLAIN, ' format="html"', "<p>Who?</p>", "It was Ada."),
    ],
)
def test_moodle_xml_text_is_html_where_moodle_takes_it_for_html(of_question, of_feedback, stem, explanation):
    text = MOODLE_TEXTS.format(of_question=of_question, of_feedback=of_feedback)

    assert questions_in("moodle", text) == [made(Kind.TYPED, stem, answers=("Ada",), explanation=explanation)]


def test_lines_of_xml_count_from_the_first_of_the_text():
    text = MOODLE_TEXTS.format(of_question="", of_feedback="")

    assert [one.line for one in READABLE["moodle"].read(text)] == [4]
    with pytest.raises(FileRefused, match="The XML is broken at line 8; export it again."):
        READABLE["moodle"].read(f"{text}<")
