"""What every candidate has in common, whatever rule asks it."""

import pytest

from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.proposing import without_base


@pytest.mark.parametrize(
    ("text", "expected", "accept"),
    [
        ("Oslo-based TRX", "TRX", ("Oslo-based TRX",)),
        ("Oslo-based ferry firms", "Oslo-based ferry firms", ()),
        ("coal-based Tarn gas", "coal-based Tarn gas", ()),
    ],
)
def test_name_as_an_answer_goes_without_where_it_sits(text, expected, accept):
    answer = Answer(AnswerType.NOUN, text, 4, 4 + len(text))

    assert without_base(answer) == Answer(AnswerType.NOUN, expected, 4, 4 + len(text), accept=accept)
