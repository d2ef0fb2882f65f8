"""A file becomes clean text: every usual encoding is read, and what cannot be stored goes."""

import pytest

from quiz.formats.file_text import text_of
from tests.quiz.formats.foreign_files import questions_in
from tests.quiz.formats.test_moodle_xml import MOODLE

ODD = "Wh\x00o\u202e o\ud800p\u2066ened\x1b it\ufeff?"


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("gift", f"{ODD}{{=Orlin\x07 ~Tarvia}}"),
        (
            "moodle",
            MOODLE.replace("Who opened it?", f"{ODD}&#8238;").replace("Orlin", "Orlin&amp;#x202E;"),
        ),
        ("aiken", f"{ODD}\nA. Orlin\x07\nB. Tarvia\nANSWER: A"),
        ("csv", f"question,option 1,right 1,option 2\n{ODD},Orlin\x07,x,Tarvia"),
    ],
)
def test_what_cannot_be_stored_is_cleaned_away(form, text):
    question = questions_in(form, text)[0]

    assert question.stem == "Who opened it?"
    assert question.options[0].text in ("Orlin", "Orlin & Tarvia")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252"])
def test_files_come_in_every_usual_encoding(encoding):
    text = text_of("Wer eröffnete „die“ Brücke?{=Orlin ~Tarvia}".encode(encoding))

    assert questions_in("gift", text)[0].stem == "Wer eröffnete „die“ Brücke?"
