"""Files of every format are told apart, and those that are broken or mean harm are refused in a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.formats.file_text import FileRefused, text_of
from quiz.formats.question_files import READABLE, file_of, form_of, read_file
from tests.quiz.formats.exchanged import PIECES, many
from tests.quiz.formats.foreign_files import questions_in, told_in
from tests.quiz.formats.refused_files import REFUSED
from tests.quiz.formats.test_aiken import AIKEN
from tests.quiz.formats.test_gift import GIFT
from tests.quiz.formats.test_moodle_xml import MOODLE
from tests.quiz.formats.test_questions_csv import TABLE


def test_format_is_told_by_ending_or_look():
    assert [form_of("", name) for name in ("a.GIFT", "b.xml", "c.csv", "d.tsv")] == [
        "gift",
        "moodle",
        "csv",
        "csv",
    ]
    assert [form_of(text) for text in (GIFT, MOODLE, AIKEN, TABLE)] == ["gift", "moodle", "aiken", "csv"]


@pytest.mark.parametrize("name", REFUSED)
def test_broken_and_hostile_files_are_refused_in_a_sentence(name):
    data, words = REFUSED[name]

    with pytest.raises(FileRefused) as refused:
        read_file(text_of(data))

    assert str(refused.value) == words


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
