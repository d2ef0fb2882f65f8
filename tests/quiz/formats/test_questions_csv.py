"""Tables that others wrote need few columns, and know true and false as a spreadsheet leaves them."""

import pytest

from quiz.questions.drafts import Kind
from tests.quiz.formats.foreign_files import made, questions_in, told_in

TABLE = """question;right 1;option 1;option 2;answers;kind
Who opened it?;x;Orlin;Tarvia;;
How many?;;;;40;
Which?;;One;Two;;guess
It was opened.;;;;False;True or false
Which two?;;One;Two;"Two
One";Several answers
"""


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
