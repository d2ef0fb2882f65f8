"""Aiken that others wrote is read, and what has no place is told by its line."""

from quiz.questions.drafts import Kind
from tests.quiz.formats.foreign_files import made, questions_in, told_in

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
