"""What is told of a marked answer: the answer once, the reason where there is one, each address once."""

import pytest
from django.utils import timezone

from quiz.services.attempts import save_answer, start_attempt
from quiz.services.feedback import feedback_on
from tests.factories import make_briefing, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db


def told(question, given):
    now = timezone.now()
    attempt = start_attempt(
        learner=make_learner(), quiz=make_quiz(question.briefing, questions=[question]), at=now, seed=1
    )
    answer = attempt.answers.get()
    chosen = [option["id"] for option in answer.shown["options"] if option["text"] == given]
    marked = save_answer(answer=answer, given=chosen[0] if chosen else given, at=now, is_final=True)
    return feedback_on([marked], question.briefing)[marked.pk]


@pytest.fixture
def briefing():
    return make_briefing()


def test_explanation_that_points_to_the_evidence_is_left_out(briefing):
    sentence = briefing.sentences.get(number=1)
    words = sentence.text.split()[0]
    question = make_question(
        briefing,
        sentence=sentence,
        answer_start=0,
        answer_end=len(words),
        explanation=f"Sentence 1 says so: “{words}”.",
    )

    feedback = told(question, question.options.get(is_key=True).text)

    assert (feedback.verdict, feedback.explanation, feedback.reasons) == ("right", "", ())
    assert [piece.text for piece in feedback.evidence.pieces if piece.is_marked] == [words]


def test_reason_stands_beside_the_link_to_its_sentence_without_its_number(briefing):
    other = briefing.sentences.get(number=2)
    question = make_question(briefing, explanation="It is the ferry that counts.")
    wrong = question.options.filter(is_key=False).first()
    wrong.sentence, wrong.feedback = other, f"It is there for something else: “{other.text}” (sentence 2)."
    wrong.save()

    feedback = told(question, wrong.text)

    (reason,) = feedback.reasons
    assert (reason.why, reason.number) == (f"It is there for something else: “{other.text}”", 2)
    assert reason.url.endswith("#s2")
    assert feedback.explanation == "It is the ferry that counts."
