"""What every candidate has in common, whatever rule asks it."""

import pytest

from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.proposing import bound_asked, without_base
from quiz.questions.wording.stems import Stem


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


@pytest.mark.parametrize(
    ("stem", "key", "asked", "bare"),
    [
        ("How many boats sank?", "at least 12", "At least how many boats sank?", "12"),
        (
            "According to Lee, how many sank?",
            "at least 12",
            "According to Lee, at least how many sank?",
            "12",
        ),
        ("Into how many boats did they climb?", "at least 12", "Into how many boats did they climb?", None),
        ("How many boats sank?", "up to 12", "How many boats sank?", None),
    ],
)
def test_lower_bound_is_told_by_the_question(stem, key, asked, bare):
    answer = Answer(AnswerType.QUANTITY, key, 4, 4 + len(key), 0)
    told = Answer(AnswerType.QUANTITY, bare, 13, 4 + len(key), 0, (key,)) if bare else answer

    assert bound_asked(Stem(stem, ()), answer) == (Stem(asked, ()), told)
