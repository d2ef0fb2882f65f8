"""Sentences that can be chosen as the one that settles a question."""

import pytest

from quiz.questions.asking import subjects
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.kinds.evidence import is_statement, is_told_by_pronoun, names_answer
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway left.", True),
        ("“Norway left,” said Jon Vik.", True),
        ('He called it "a loss".', True),
        ("Did Norway leave?", False),
        ("“Did Norway leave?”", False),
        ("“Norway left.", False),
        ("Norway left.”", False),
        ('He called it "a loss.', False),
    ],
)
def test_question_or_half_of_a_quotation_is_no_statement(text, expected):
    assert is_statement(text) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("In which country is Norway’s king?", True),
        ("In which country is the Norwegian king?", True),
        ("In which country is the king?", False),
    ],
)
def test_question_that_names_its_answer(stem, expected):
    answer = Answer(AnswerType.ACTOR, "Norway", 0, 6, accept=("Norwegian",))

    assert names_answer(Candidate("where", stem, answer, 1)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Jon Vik left Oslo in May. He opened a long railway in June 2019.", [True]),
        ("Mayor Jon Vik opened a long railway in June 2019.", [False]),
    ],
)
def test_sentence_with_a_pronoun_does_not_answer_who(text, expected):
    ground = ground_of(text)
    found = [one for one in subjects.ask(ground) if "railway" in one.stem]

    assert [is_told_by_pronoun(ground, one) for one in found] == expected
