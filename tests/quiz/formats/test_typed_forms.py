"""Of the forms of a typed answer only the right ones stay, whatever the format."""

import pytest

from quiz.questions.drafts import Kind
from tests.quiz.formats.foreign_files import made, questions_in, told_in


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
