"""GIFT that others wrote is read as Moodle reads it, and what has no place is told by its line."""

from quiz.questions.drafts import Kind
from quiz.questions.exchange import ExchangedOption
from tests.quiz.formats.foreign_files import made, questions_in, told_in

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
