"""What goes out in a format comes back in it, but for what it has no place for, and that is named."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings

from quiz.formats import aiken, gift, moodle_xml, questions_csv
from quiz.formats.file_text import text_of
from quiz.formats.holding import held, report, sendable
from quiz.formats.safe_csv import RISKY
from quiz.questions.exchange_report import Outcome
from tests.quiz.formats.exchanged import many, questions

FORMS = [gift, moodle_xml, aiken, questions_csv]
each_form = pytest.mark.parametrize("form", FORMS, ids=[form.NAME for form in FORMS])


def come_back(form, sent):
    """The questions in the bytes of a file, read as the site reads them."""
    text = text_of(form.write(sendable(sent, form)).encode())
    return [one.question for one in form.read(text)]


def expected(form, sent):
    return [held(one, form.holds(one.kind)) for one in sendable(sent, form)]


@each_form
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(question=questions())
def test_question_comes_back_equal_where_the_format_can_hold_it(form, question):
    if sendable([question], form):
        assert come_back(form, [question]) == expected(form, [question])


@each_form
def test_thousand_questions_in_two_files_come_back_in_order(form):
    for sent in (many(500, seed=1), many(500, seed=2)):
        assert come_back(form, sent) == expected(form, sent)


@each_form
def test_report_names_what_did_not_come_back(form):
    sent = many(1000)

    lines = report(sent, form)

    came = dict(
        zip([one.key for one in sendable(sent, form)], come_back(form, sendable(sent, form)), strict=True)
    )
    outcomes = {
        one.key: Outcome.SKIPPED
        if one.key not in came
        else Outcome.TAKEN
        if came[one.key] == one
        else Outcome.CHANGED
        for one in sent
    }
    assert [line.outcome for line in lines] == list(outcomes.values())
    assert all(bool(line.notes) is (line.outcome is not Outcome.TAKEN) for line in lines)


def test_table_and_moodle_xml_hold_every_question():
    sent = many(1000)

    assert [len(sendable(sent, form)) for form in (moodle_xml, questions_csv)] == [1000, 1000]


def test_reasons_for_what_stays_out_are_told():
    sent = many(1000)

    reasons = {
        form.NAME: {line.notes[0] for line in report(sent, form) if line.outcome is Outcome.SKIPPED}
        for form in FORMS
    }

    assert reasons == {
        "GIFT": {
            "GIFT takes “->” in an answer for the arrow of a match.",
            "GIFT takes a choice without a wrong option for a typed answer.",
            "GIFT takes an option that starts with “//” for a comment.",
        },
        "Moodle XML": set(),
        "Aiken": {
            "Aiken holds only questions with one right option.",
            "Aiken would take its wording for an option or an answer.",
        },
        "CSV": set(),
    }


def test_no_cell_of_a_table_is_a_formula():
    table = questions_csv.write(many(1000)).removeprefix(questions_csv.MARK)

    cells = [cell for row in csv.reader(io.StringIO(table, newline="")) for cell in row]

    assert len(cells) > 13_000
    assert [cell for cell in cells if cell.startswith(RISKY) or cell.lstrip().startswith(RISKY)] == []
