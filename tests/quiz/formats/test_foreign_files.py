"""Files of other programs, and files that mean harm: read as they are meant, or refused in a sentence."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.formats.file_text import MAX_BYTES, FileRefused, cleaned, text_of
from quiz.formats.question_files import READABLE, file_of, form_of, read_file
from quiz.questions.drafts import Kind
from quiz.questions.exchange import ExchangedOption, ExchangedQuestion
from tests.quiz.formats.exchanged import PIECES, many

GIFT = """// A heading of the file

Who opened the bridge?{~Tarvia#No ~Halle =Orlin#Yes!}

The bridge is {~old =new ~red} now.

::The year::Orlin has a bridge.{FALSE#Look again#Good####It was closed.}

How many boats?{#40:2}

Two of them?{~%50%Ada ~%50%Jon ~%-100%Mira}

Who is who? {=Ada -> mayor =Jon -> minister = -> clerk}

[html]<p>Which <b>town</b>&#33;</p><img src="x.png">{=Orlin =%50%Orl =Or*}

In order {>2 ALL VERTICAL ABSOLUTE_POSITION SHOW
First
Second
}

$CATEGORY: towns

Say more. {}

Only words.

Broken { =x
"""
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
AIKEN = """Who opened the bridge
over the Lenna?
a) Tarvia
b) Orlin
Answer: B

Orlin has a bridge.
A. True
B. False
ANSWER: A

Which two?
A. Ada
B. Jon
C. Mira
ANSWER: A, C

No answer here
A. One
B. Two

Which?
A. One
ANSWER: D
"""
TABLE = """question;right 1;option 1;option 2;answers;kind
Who opened it?;x;Orlin;Tarvia;;
How many?;;;;40;
Which?;;One;Two;;guess
It was opened.;;;;False;True or false
Which two?;;One;Two;"Two
One";Several answers
"""


def made(kind, stem, *options, **fields):
    rows = tuple(
        option if isinstance(option, ExchangedOption) else ExchangedOption(*option) for option in options
    )
    return ExchangedQuestion(kind, stem, rows, **fields)


def questions_in(form, text):
    return [one.question for one in READABLE[form].read(cleaned(text)) if one.question]


def told_in(form, text):
    return {one.line: one.notes for one in READABLE[form].read(cleaned(text)) if one.notes}


def test_gift_of_others_is_read_as_moodle_reads_it():
    assert questions_in("gift", GIFT) == [
        made(
            Kind.SINGLE, "Who opened the bridge?",
            ("Tarvia", False, "No"), ("Halle",), ("Orlin", True, "Yes!"),
        ),
        made(Kind.SINGLE, "The bridge is _____ now.", ("old",), ("new", True), ("red",)),
        made(
            Kind.TRUE_FALSE, "Orlin has a bridge.", ("True", False, "Look again"), ("False", True, "Good"),
            explanation="It was closed.",
        ),
        made(Kind.TYPED, "How many boats?", answers=("40",)),
        made(Kind.MULTIPLE, "Two of them?", ("Ada", True), ("Jon", True), ("Mira",)),
        made(
            Kind.MATCH, "Who is who?", ExchangedOption("Ada", pair="mayor"),
            ExchangedOption("Jon", pair="minister"), ExchangedOption("", pair="clerk"),
        ),
        made(Kind.TYPED, "Which town!", answers=("Orlin",)),
        made(Kind.ORDER, "In order", ("First",), ("Second",)),
    ]  # fmt: skip


def test_gift_says_by_line_what_was_left_out():
    assert told_in("gift", GIFT) == {
        9: ("40 counts alone: there is no place for a margin of 2.",),
        15: (
            "“Orl” was worth part of the mark and was left out.",
            "An answer with a * for “anything” was left out: write the forms that count.",
            "A picture or sound was left out: questions are text.",
        ),
        22: ("Categories are not kept.",),
        24: ("An essay has no right answer that could be marked here.",),
        26: ("It has no answers in braces.",),
        28: ("A brace is not closed.",),
    }


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


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("gift", "Who?{=Ada =%50%Adda =%0%Jon#Her brother. =%0%* =A*}"),
        (
            "moodle",
            '<quiz><question type="shortanswer"><questiontext><text>Who?</text></questiontext>'
            '<answer fraction="100"><text>Ada</text></answer><answer fraction="50"><text>Adda</text></answer>'
            '<answer fraction="0"><text>Jon</text></answer><answer><text>*</text></answer>'
            '<answer fraction="100"><text>A*</text></answer></question></quiz>',
        ),
    ],
)
def test_only_right_forms_of_a_typed_answer_stay_and_each_other_is_told(form, text):
    assert questions_in(form, text) == [made(Kind.TYPED, "Who?", answers=("Ada",))]
    assert told_in(form, text) == {
        1: (
            "“Adda” was worth part of the mark and was left out.",
            "“Jon” counts as wrong and was left out: only right answers have a place.",
            "“*” counts as wrong and was left out: only right answers have a place.",
            "An answer with a * for “anything” was left out: write the forms that count.",
        )
    }


def test_lines_of_xml_count_from_the_first_of_the_text():
    text = MOODLE_TEXTS.format(of_question="", of_feedback="")

    assert [one.line for one in READABLE["moodle"].read(text)] == [4]
    with pytest.raises(FileRefused, match="The XML is broken at line 8; export it again."):
        READABLE["moodle"].read(f"{text}<")


def test_aiken_of_others_is_read():
    assert questions_in("aiken", AIKEN) == [
        made(Kind.SINGLE, "Who opened the bridge over the Lenna?", ("Tarvia",), ("Orlin", True)),
        made(Kind.TRUE_FALSE, "Orlin has a bridge.", ("True", True), ("False",)),
        made(Kind.MULTIPLE, "Which two?", ("Ada", True), ("Jon",), ("Mira", True)),
    ]
    assert told_in("aiken", AIKEN) == {
        18: ("It has no line that starts with “ANSWER:”.",),
        22: ("Its answer names an option that it does not have.",),
    }


def test_table_of_others_needs_few_columns():
    assert questions_in("csv", TABLE) == [
        made(Kind.SINGLE, "Who opened it?", ("Orlin", True), ("Tarvia",)),
        made(Kind.TYPED, "How many?", answers=("40",)),
        made(Kind.TRUE_FALSE, "It was opened.", ("True",), ("False", True)),
        made(Kind.MULTIPLE, "Which two?", ("One", True), ("Two", True)),
    ]
    assert told_in("csv", TABLE) == {4: ("There is no kind “guess”.",)}


@pytest.mark.parametrize(
    "row",
    [
        "It was opened.,true or false,FALSE,,,,",
        "It was opened.,true_false,,TRUE,,FALSE,yes",
        "It was opened.,,false,true,,false,",
        "It was opened.,,,True,,False,x",
    ],
)
def test_true_and_false_are_known_as_a_spreadsheet_leaves_them(row):
    table = f"question,kind,answers,option 1,right 1,option 2,right 2\n{row}"

    assert questions_in("csv", table) == [made(Kind.TRUE_FALSE, "It was opened.", ("True",), ("False", True))]


def test_format_is_told_by_ending_or_look():
    assert [form_of("", name) for name in ("a.GIFT", "b.xml", "c.csv", "d.tsv")] == [
        "gift",
        "moodle",
        "csv",
        "csv",
    ]
    assert [form_of(text) for text in (GIFT, MOODLE, AIKEN, TABLE)] == ["gift", "moodle", "aiken", "csv"]


def zipped(data):
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("quiz.xml", data)
    return out.getvalue()


PACKED = "The file is packed; unpack it and send the text file in it."
DTD = "The XML declares a document type or entities; take these lines out."
DEEP = "The XML is nested too deep or has too many elements; cut the file into parts."
REFUSED = {
    "nothing": (b"", "There is nothing in it; choose a file with questions, or paste them."),
    "blank": (b"\xef\xbb\xbf \r\n", "There is nothing in it; choose a file with questions, or paste them."),
    "large": (b"x" * (MAX_BYTES + 1), "The file is larger than 2,000,000 bytes; cut it into parts."),
    "zip": (zipped(b"x"), PACKED),
    "zip bomb": (zipped(b"0" * 20_000_000), PACKED),
    "broken zip": (zipped(b"x")[:30], PACKED),
    "gzip": (b"\x1f\x8b\x08" + b"\0" * 50, PACKED),
    "picture": (
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        "The file is not text; save the questions as GIFT, Moodle XML, Aiken or CSV.",
    ),
    "external entity": (b'<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', DTD),
    "billion laughs": (b'<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>', DTD),
    "other DTD": (b'<!DOCTYPE quiz PUBLIC "-//x" "http://example.org/x.dtd"><quiz/>', DTD),
    "deep": (b"<quiz>" * 5_000, DEEP),
    "many": (b"<quiz>" + b"<a/>" * 250_000, DEEP),
    "unclosed": (b"<quiz><question>", "The XML is broken at line 1; export it again."),
    "entity of HTML": (b"<quiz>\n&nbsp;</quiz>", "The XML is broken at line 2; export it again."),
    "character that is none": (b"<quiz>&#xD800;</quiz>", "The XML is broken at line 1; export it again."),
    "other XML": (
        b"<html/>", "This XML is not Moodle's, whose questions stand in a <quiz>."
    ),
    "no questions": (b"<quiz/>", "No question was found in it; check that the format is the right one."),
    "no header": (
        b"Who?,Orlin", "The first line of the table must name its columns, one of them “question”."
    ),
    "long cell": (
        b"question,answers\nWho?," + b"x" * 140_000,
        "The table is broken at line 2: a quotation mark is not closed, or a cell is too long.",
    ),
    "open quotation": (
        b'question,answers\n"Who?,Orlin',
        "The table is broken at line 2: a quotation mark is not closed, or a cell is too long.",
    ),
    "too many": (
        b"A?{T}\n\n" * 2_001, "The file holds more than 2,000 questions; cut it into parts."
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_broken_and_hostile_files_are_refused_in_a_sentence(name):
    data, words = REFUSED[name]

    with pytest.raises(FileRefused) as refused:
        read_file(text_of(data))

    assert str(refused.value) == words


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


SCRAPS = st.lists(
    st.sampled_from([*PIECES, "\nANSWER: ", "{", "}", "question,", "<quiz>", "<question type="])
)


@pytest.mark.parametrize("form", READABLE)
@settings(max_examples=200, deadline=None)
@given(scraps=SCRAPS)
def test_scraps_are_read_or_refused(form, scraps):
    try:
        found = tuple(READABLE[form].read("".join(scraps)))
    except FileRefused as refused:
        found, words = (), str(refused)
        assert words.endswith(".")

    assert all((one.question is None) <= bool(one.notes) for one in found)


@pytest.mark.parametrize("form", READABLE)
@settings(max_examples=100, deadline=None)
@given(st.integers(0, 3000), st.integers(0, 30), st.sampled_from(["", "\x00", "{", "<", '"', "\n\n", "\\"]))
def test_damaged_files_are_read_or_refused(form, place, length, scrap):
    whole = WRITTEN[form]
    damaged = whole[:place] + scrap.encode() + whole[place + length :]

    try:
        found = read_file(text_of(damaged), form=form)
    except FileRefused as refused:
        assert str(refused).endswith(".")
    else:
        assert len(found) > 0


WRITTEN = {form: file_of(many(20), form) for form in READABLE}


def test_far_too_many_answers_are_not_even_looked_at():
    answers = "~a =b\n" * 400

    assert told_in("gift", f"Which?{{{answers}}}") == {1: ("It has far too many answers.",)}
    aiken = questions_in("aiken", "Which?\n" + "A. one\n" * 5_000 + "ANSWER: A")
    assert [len(question.options) for question in aiken] == [100]
